"""Start-up of `vinhdanh extract` on one short article, beside a bare Python that tokenizes it with underthesea.

usage: python benchmarks/startup.py [ROUNDS]

Runs alternate, so that a busy machine slows both; the figures are medians of the wall-clock time. Exit code 1 where
the ratio is over the bound of 1.3.
"""

import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

BOUND = 1.3
ROUNDS = 11
ARTICLE = (
    "Sáng 4-3, thừa ủy quyền của Chủ tịch nước, Đại tá Lê Văn Mười, Giám đốc Công an tỉnh, trao Huân chương Chiến công "
    "hạng Ba cho Phòng Cảnh sát kinh tế. Dịp này, 3 tập thể và 12 cá nhân được Bộ Công an tặng Bằng khen.\n"
)
BARE = "import sys, underthesea, spacy; underthesea.word_tokenize(open(sys.argv[1], encoding='utf-8').read())"
OURS = "from vinhdanh.cli import main; main()"


def seconds(command: Sequence[str]) -> float:
    """Return the wall-clock time of a command, which must not fail."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def measure(rounds: int) -> tuple[float, float]:
    """Return the median seconds of the bare Python and of `vinhdanh extract`; a first run of each warms the disk."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(ARTICLE, encoding="utf-8")
        bare = (sys.executable, "-c", BARE, str(article))
        ours = (sys.executable, "-c", OURS, "extract", str(article))
        seconds(bare), seconds(ours)
        pairs = [(seconds(bare), seconds(ours)) for _ in range(rounds)]
    return statistics.median(b for b, _ in pairs), statistics.median(o for _, o in pairs)


def main() -> None:
    """Print the table of `benchmarks/README.md`."""
    bare, ours = measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    print("| run | seconds |\n| --- | --- |")
    print(f"| bare: import underthesea and spaCy, tokenize | {bare:.2f} |")
    print(f"| vinhdanh extract | {ours:.2f} |")
    print(f"| ratio (bound {BOUND}) | {ours / bare:.2f} |")
    sys.exit(ours / bare > BOUND)


if __name__ == "__main__":
    main()
