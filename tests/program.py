"""The program as a process of its own, and a free port for what serves."""

import socket
import sys

PROGRAM = (sys.executable, "-c", "from vinhdanh.cli import main; main()")
"""`vinhdanh`, as this Python has it."""


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
