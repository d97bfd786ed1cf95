"""Who may call: with an API key who sends it, without one only this machine under its own names."""

import hmac
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from vinhdanh.service.problems import problem_response
from vinhdanh.service.settings import LOOPBACK

GUARDED = "/v1/"


class Access:
    """Refuses callers without the key (401); without a key, requests under other host names (421).

    The latter keeps web pages out that let their own name point to this machine (DNS rebinding).
    """

    def __init__(self, app: ASGIApp, api_key: str | None) -> None:
        """Wrap `app`."""
        self.app = app
        self.api_key = api_key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        answer = self.app
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            if self.api_key is None and _host(headers) not in LOOPBACK:
                answer = problem_response(421, "this host name is not served without an API key")
            elif self.api_key is not None and scope["path"].startswith(GUARDED) and not self._has_key(headers):
                answer = problem_response(
                    401, "the API key is missing or wrong", headers={"WWW-Authenticate": "Bearer"}
                )
        await answer(scope, receive, send)

    def _has_key(self, headers: Headers) -> bool:
        scheme, _, key = headers.get("authorization", "").partition(" ")
        sent = key.strip().encode("utf-8", "surrogateescape")
        return scheme.lower() == "bearer" and hmac.compare_digest(sent, (self.api_key or "").encode())


def _host(headers: Headers) -> str | None:
    try:
        return urlsplit(f"//{headers.get('host', '')}").hostname
    except ValueError:
        return None
