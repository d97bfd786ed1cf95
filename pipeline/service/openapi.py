"""The OpenAPI document: what the framework writes, with our problems, bodies and limits."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from vinhdanh.service.corrections import Correction
from vinhdanh.service.inputs import ArticleIn
from vinhdanh.service.problems import Problem, documented
from vinhdanh.service.settings import Settings

REF = "#/components/schemas/{model}"


def install(app: FastAPI, settings: Settings) -> None:
    """Let `app` give our document."""

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app, settings)
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]


def _document(app: FastAPI, settings: Settings) -> dict[str, Any]:
    out = get_openapi(
        title=app.title, version=app.version, summary=app.summary, description=app.description, routes=app.routes
    )
    components = out.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for model in (Problem, ArticleIn, Correction):
        schema = model.model_json_schema(ref_template=REF, mode="validation")
        schemas.update(schema.pop("$defs", {}))
        schemas[model.__name__] = schema
    limit = f"At most {settings.max_chars} characters, those of markup not counted."
    schemas["ArticleIn"]["properties"]["text"]["description"] = limit
    if settings.api_key is not None:
        components["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
        _guard(out["paths"])
    return out


def _guard(paths: dict[str, Any]) -> None:
    for path, methods in paths.items():
        for operation in methods.values() if path.startswith("/v1/") else ():
            operation["security"] = [{"key": []}]
            operation["responses"] |= {str(status): told for status, told in documented(401).items()}
