"""A PostgreSQL server of our own: Debian's programs, a temporary folder, a free port on loopback, a random password."""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .program import free_port

USER = "postgres"
DEBIAN = Path("/usr/lib/postgresql")
OPTIONS = "-c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=50"


class Server:
    """A server over a folder of data; `url` is that of its first database and stays the same when it starts again."""

    def __init__(self, programs: Path, folder: Path) -> None:
        """Make the data in `folder`, which must be empty; `start` starts the server."""
        self.programs, self.folder = programs, folder
        self.port, password = free_port(), secrets.token_hex(8)
        self.url = f"postgresql://{USER}:{password}@127.0.0.1:{self.port}/{USER}"
        if os.geteuid() == 0:
            shutil.chown(folder, USER, USER)
        secret = folder / "password"
        secret.write_text(password)
        access = ("--auth=scram-sha-256", f"--pwfile={secret}", f"--username={USER}")
        self._run("initdb", "--pgdata=data", "--encoding=UTF8", "--no-locale", "--no-sync", *access)

    def start(self) -> None:
        """Start; returns when it takes connections."""
        options = f"-p {self.port} -k {self.folder} {OPTIONS}"
        self._run("pg_ctl", "start", "--wait", "--silent", "--pgdata=data", "--log=log", "--options", options)

    def stop(self, *, mode: str = "fast") -> None:
        """Stop and end all connections; mode: `immediate` is like a crash, the next start recovers."""
        self._run("pg_ctl", "stop", "--wait", "--silent", "--pgdata=data", f"--mode={mode}")

    @property
    def running(self) -> bool:
        """Whether it is up."""
        return (self.folder / "data" / "postmaster.pid").exists()

    def create(self, database: str) -> str:
        """Make a new database; return its URL."""
        import psycopg

        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{database}"'.encode())
        return self.url.removesuffix(USER) + database

    def _run(self, program: str, *arguments: str) -> None:
        """The server refuses to run as root; root runs it as Debian's user `postgres`."""
        own = {"user": USER, "group": USER, "extra_groups": ()} if os.geteuid() == 0 else {}
        with (self.folder / "output").open("wb") as output:  # a pipe would stay open in the server
            command = [str(self.programs / program), *arguments]
            done = subprocess.run(command, cwd=self.folder, stdout=output, stderr=output, check=False, **own)
        if done.returncode:
            logs = (self.folder / name for name in ("output", "log"))
            raise RuntimeError("\n".join(log.read_text(errors="replace") for log in logs if log.exists()))


@contextmanager
def server() -> Iterator[Server]:
    """Yield a running server; skips the test where PostgreSQL is missing, fails it in CI."""
    programs = _programs()
    if programs is None:
        assert os.environ.get("CI") != "true", "PostgreSQL is not installed"
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # short: the path of a socket has at most 107 bytes
    try:
        made = Server(programs, folder)
        made.start()
        try:
            yield made
        finally:
            if made.running:
                made.stop(mode="immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """The folder of initdb and pg_ctl; of Debian's, the newest version."""
    debian = sorted(DEBIAN.glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    folders = [*debian, *([Path(on_path).resolve().parent] if on_path else [])]
    return next((folder for folder in folders if (folder / "pg_ctl").exists()), None)
