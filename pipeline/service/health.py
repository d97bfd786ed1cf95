"""`/healthz`: the service answers; `/readyz`: it can work."""

from fastapi import APIRouter
from pydantic import BaseModel

from vinhdanh import __version__
from vinhdanh.service.problems import documented, refused
from vinhdanh.service.workers import Workers


class Health(BaseModel):
    """The service answers. store: whether one is open."""

    status: str = "ok"
    version: str = __version__
    store: bool


class Readiness(BaseModel):
    """The service can work. workers: processes that are up."""

    status: str = "ready"
    workers: int


def routes(workers: Workers, *, has_store: bool) -> APIRouter:
    """Return the routes."""
    router = APIRouter(tags=["health"])

    @router.get("/healthz", summary="Whether the service answers")
    async def healthz() -> Health:
        return Health(store=has_store)

    @router.get("/readyz", summary="Whether a worker process is up", responses=documented(503))
    async def readyz() -> Readiness:
        if not workers.up:
            raise refused(503, "no worker process is up yet", headers={"Retry-After": "1"})
        return Readiness(workers=workers.up)

    return router
