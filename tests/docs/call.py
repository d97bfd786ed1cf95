"""The program `vinhdanh` of the pages: hands the call with its standard streams over to `commands.py`."""

import json
import os
import socket
import sys

with socket.socket(socket.AF_UNIX) as server:
    server.connect(os.environ["DOCS_SOCKET"])
    call = {"argv": sys.argv[1:], "cwd": os.getcwd(), "env": dict(os.environ)}
    socket.send_fds(server, [json.dumps(call).encode()], [0, 1, 2])
    code = server.recv(1)
sys.exit(code[0] if code else 70)
