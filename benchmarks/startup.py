"""Start-up of `vinhdanh extract` on one short article, beside a bare Python that tokenizes it with underthesea.

usage: python benchmarks/startup.py [--rounds N]

Wall-clock time. Runs alternate, so that a busy machine slows both; the ratio is that of the two runs of a round. Exit
code 1 where its median is over the bound of 1.3.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from asked import asked
from measured import measurement, spread

BOUND = 1.3
ROUNDS = 11
ARTICLE = (
    "Sáng 4-3, thừa ủy quyền của Chủ tịch nước, Đại tá Lê Văn Mười, Giám đốc Công an tỉnh, trao Huân chương Chiến công "
    "hạng Ba cho Phòng Cảnh sát kinh tế. Dịp này, 3 tập thể và 12 cá nhân được Bộ Công an tặng Bằng khen.\n"
)
BARE = "import sys, underthesea, spacy; underthesea.word_tokenize(open(sys.argv[1], encoding='utf-8').read())"
OURS = "from vinhdanh.cli import main; main()"


def seconds(command: Sequence[str]) -> float:
    """Return the wall-clock time of a command, which must not fail; compiled modules are kept, as an installation has
    them.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=kept)
    return time.perf_counter() - begin


def pairs(rounds: int) -> list[tuple[float, float]]:
    """Return the seconds of the bare Python and of `vinhdanh extract`; a first run of each warms the disk."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(ARTICLE, encoding="utf-8")
        bare = (sys.executable, "-c", BARE, str(article))
        ours = (sys.executable, "-c", OURS, "extract", str(article))
        seconds(bare), seconds(ours)
        return [(seconds(bare), seconds(ours)) for _ in range(rounds)]


def main() -> None:
    """Measure."""
    rounds = asked(__doc__, rounds=ROUNDS).rounds
    with measurement("startup", bound=BOUND) as figures:
        found = pairs(rounds)
        figures["bare"] = spread([bare for bare, _ in found])
        figures["ours"] = spread([ours for _, ours in found])
        figures["ratio"] = spread([ours / bare for bare, ours in found])
    sys.exit(figures["ratio"]["median"] > BOUND)


if __name__ == "__main__":
    main()
