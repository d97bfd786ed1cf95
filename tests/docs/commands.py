"""A process that has vinhdanh loaded and runs commands and Python blocks in children of it, without start-up time.

Usage: commands.py SOCKET. A caller sends `{"argv": […], "cwd": …, "env": {…}}` with its standard streams and gets the
exit code back. A child differs from a process of its own in this: the extractor with the built-in tables
is made already and has read the tokens and mentions of the sample articles, `vinhdanh batch` works in one process, and
`vinhdanh serve` comes back before it listens: the first `curl` starts the service on a free port.
"""

import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import CodeType

import vinhdanh.cli.app
import vinhdanh.cli.batch
import vinhdanh.cli.dedupe
import vinhdanh.cli.evaluate
import vinhdanh.cli.explain
import vinhdanh.cli.extract
import vinhdanh.cli.sample
import vinhdanh.cli.start
import vinhdanh.component.awards
from vinhdanh import api
from vinhdanh.archive.batch import worker
from vinhdanh.archive.batch.engines import Inline
from vinhdanh.archive.batch.settings import settings
from vinhdanh.cli import main as vinhdanh_main
from vinhdanh.models import Article

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
SLOW = (
    *("datasketch", "duckdb", "fastapi", "pandas", "pyarrow.parquet", "scipy.optimize", "uvicorn"),
    *("vinhdanh.archive.store", "vinhdanh.evaluation.evaluate", "vinhdanh.sampling.draw", "vinhdanh.service.serve"),
)
"""Modules that take long to import."""
SECONDS = 60


def serve(path: str) -> None:
    """Answer callers until killed."""
    _prepared()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the children
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()
        print("ready", flush=True)
        while True:
            caller, _ = server.accept()
            message, streams, *_ = socket.recv_fds(caller, 1 << 20, 3)
            if os.fork() == 0:
                try:
                    caller.send(bytes([_child(json.loads(message), streams)]))
                finally:
                    os._exit(0)
            for one in (*streams, caller.fileno()):
                os.close(one)
            caller.detach()


def _prepared() -> None:
    """Make the extractor that all children have, and put it where the commands look for it."""
    for module in SLOW:
        importlib.import_module(module)
    extractor = api._extractor(None)
    extractor._mentions = _remembered(extractor._mentions)  # type: ignore[method-assign]
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        extractor.extract(json.loads(line)["text"])
    new = api.Extractor

    def ready(lexicon: Path | None = None, *, max_chars: int = api.MAX_CHARS) -> api.Extractor:
        return extractor if lexicon is None and max_chars == api.MAX_CHARS else new(lexicon, max_chars=max_chars)

    for module in (vinhdanh.cli.start, vinhdanh.component.awards, worker):
        module.Extractor = ready  # type: ignore[attr-defined]
    worker.warm_up(settings())
    vinhdanh.cli.batch.Processes = lambda *_: Inline()  # type: ignore[assignment,misc]


def _remembered(mentions: Callable[..., object]) -> Callable[..., object]:
    """Read each text once."""
    known: dict[tuple[str, int], object] = {}

    def read(article: Article, start: int, end: int) -> object:
        key = (article.text[start:end], start)
        if key not in known:
            known[key] = mentions(article, start, end)
        return known[key]

    return read


def _child(call: dict[str, object], streams: list[int]) -> int:
    """Carry out a call; return its exit code."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    sys.stdin, sys.stdout, sys.stderr = (open(n, mode, closefd=False) for n, mode in enumerate("rww"))  # noqa: SIM115
    os.environ.clear()
    os.environ.update(call["env"])  # type: ignore[call-overload]
    os.chdir(call["cwd"])  # type: ignore[arg-type]
    program, *arguments = call["argv"]  # type: ignore[misc]
    try:
        PROGRAMS[program](arguments)
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
        if code and not isinstance(end.code, int):
            print(end.code, file=sys.stderr)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        code = 1
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    return code


def _python(arguments: list[str]) -> None:
    """Run a block: its file, its page, its line."""
    file, page, line = arguments
    code = "\n" * int(line) + Path(file).read_text(encoding="utf-8")
    compiled: CodeType = compile(code, page, "exec")
    exec(compiled, {"__name__": "__main__"})


def _command(arguments: list[str]) -> None:
    sys.argv = ["vinhdanh", *arguments]
    if arguments[:1] == ["serve"]:
        _note_service(arguments)
    vinhdanh_main()


def _note_service(arguments: list[str]) -> None:
    """Have the service stop before it listens, and started by the first call over HTTP."""
    import uvicorn

    uvicorn.Server.run = lambda *_: None  # type: ignore[assignment,method-assign]
    home = Path(os.environ["HOME"])
    (home / "serve").write_text(json.dumps([os.getcwd(), *arguments]), encoding="utf-8")
    (home / "port").unlink(missing_ok=True)


def _start_service(_: list[str]) -> None:
    """Start the service that was noted last, end the one before it, and come back when it answers."""
    home = Path(os.environ["HOME"])
    if (home / "pid").exists():
        os.kill(int((home / "pid").read_text()), signal.SIGTERM)
    folder, *arguments = json.loads((home / "serve").read_text(encoding="utf-8"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-c", "from vinhdanh.cli import main; main()", *arguments]
    with (home / "log").open("ab") as log:
        process = subprocess.Popen(
            [*command, "--port", str(port), "--workers", "1"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    (home / "pid").write_text(str(process.pid))
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5)
        except OSError:
            time.sleep(0.2)
        else:
            (home / "port").write_text(str(port))
            return
    sys.exit("the service does not answer: " + (home / "log").read_text())


PROGRAMS = {"vinhdanh": _command, "python": _python, "service": _start_service}


if __name__ == "__main__":
    serve(sys.argv[1])
