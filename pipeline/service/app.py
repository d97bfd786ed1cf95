"""The application: routes, middleware, workers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import FileResponse, HTMLResponse
from starlette.staticfiles import StaticFiles

from vinhdanh import __version__
from vinhdanh.service import corrections, extract, health, openapi, problems, records
from vinhdanh.service.access import Access
from vinhdanh.service.headers import Headers
from vinhdanh.service.log import Log
from vinhdanh.service.settings import Settings
from vinhdanh.service.store import ReadStore
from vinhdanh.service.workers import Workers

PAGE = Path(__file__).parent / "page"
ABOUT = (
    "Award records from Vietnamese press articles. Errors are problem details after RFC 9457. "
    "`/v1` keeps its meaning; what is added to it is optional."
)


def create_app(settings: Settings) -> FastAPI:
    """Return the application; its workers live from its start to its end.

    Raises UsageError and StoreError where the store cannot be opened, GoldError where the corrections are no gold.
    """
    gold = corrections.Corrections(settings.corrections)
    store = ReadStore(settings.store) if settings.store else None
    workers = Workers(settings.workers, settings.queue, settings.lexicon, settings.max_chars)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        workers.start()
        try:
            yield
        finally:
            await workers.close()
            if store:
                store.close()

    app = FastAPI(
        title="vinhdanh",
        version=__version__,
        summary="Award records from Vietnamese press articles",
        description=ABOUT,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
    )
    app.include_router(extract.routes(settings, workers))
    app.include_router(records.routes(store))
    app.include_router(corrections.routes(settings, gold))
    app.include_router(health.routes(workers, has_store=store is not None))
    app.add_api_route("/", lambda: FileResponse(PAGE / "index.html"), include_in_schema=False)
    app.mount("/static", StaticFiles(directory=PAGE, follow_symlink=True))  # an editable installation links files
    app.add_api_route("/problems", lambda: HTMLResponse(problems.page()), include_in_schema=False)
    problems.install(app)
    openapi.install(app, settings)
    _wrap(app, settings)
    return app


def _wrap(app: FastAPI, settings: Settings) -> None:
    """Add the middleware, the innermost first."""
    app.add_middleware(Access, api_key=settings.api_key)
    if settings.origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.origins,
            allow_methods=["GET", "POST", "PUT"],
            allow_headers=["Authorization", "Content-Type"],
        )
    app.add_middleware(Headers)
    app.add_middleware(Log)
