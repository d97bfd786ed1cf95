"""Optional: pyvi (Tran, MIT licence), which cuts into words as `word_tokenize` does; only its time is measured.

Runs where VINHDANH_PYVI names a Python that has it: it wants scikit-learn, which nothing else here needs.
"""

import json
import os
import subprocess
from pathlib import Path

SCRIPT = """
import json, re, sys, time
from pyvi import ViTokenizer
ViTokenizer.tokenize("Tin mới.")
articles = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
begun = time.process_time()
for text in articles:
    for line in text.split("\\n"):
        if line.strip():
            ViTokenizer.tokenize(line)
spent = time.process_time() - begun
peak = re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())
print(json.dumps([spent, int(peak[1]) / 1024]))
"""


def missing() -> str | None:
    """Return why this cannot run here."""
    return None if os.environ.get("VINHDANH_PYVI") else "pyvi: not run, VINHDANH_PYVI names no Python that has it"


def tokenize(source: Path) -> tuple[float, float]:
    """Return the processor seconds for the lines of all articles of a file, and the largest memory in MB."""
    command = (os.environ["VINHDANH_PYVI"], "-c", SCRIPT, str(source))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=environment)
    seconds, memory = json.loads(done.stdout)
    return seconds, memory
