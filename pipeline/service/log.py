"""One line a request, without what callers send: no query, no body, no message of an error."""

import traceback
from time import monotonic

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vinhdanh.service.problems import LOG, problem_response

UNKNOWN = "(other)"


class Log:
    """Writes method, route, status and milliseconds; errors of the program become a problem, their place is written."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap `app`."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begin, status = monotonic(), 0

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, answer)
        except Exception as error:
            LOG.error("%s at %s", type(error).__name__, place(error))
            if status:
                raise ConnectionAbortedError from None
            await problem_response(500, "the service failed; its log names the place")(scope, receive, answer)
        finally:
            LOG.info("%s %s %d %.0f ms", scope["method"], _route(scope), status, 1000 * (monotonic() - begin))


def place(error: BaseException) -> str:
    """Return file, line and function of each call that led to an error; its message may quote an article."""
    calls = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{call.filename.rsplit('/', 1)[-1]}:{call.lineno} {call.name}" for call in reversed(calls))


def _route(scope: Scope) -> str:
    route = scope.get("route")
    return getattr(route, "path", UNKNOWN)
