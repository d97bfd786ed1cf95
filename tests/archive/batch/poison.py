"""Workers that die over articles with a certain word, as a crash in native code would end them."""

import os
import signal
from typing import Any

from vinhdanh.api import Extractor
from vinhdanh.archive.batch.engines import begin_worker
from vinhdanh.archive.batch.settings import Settings

WORD = "chết người làm"


def begin_poisoned(settings: Settings) -> None:
    """Begin a worker that is killed by articles that hold WORD."""
    begin_worker(settings)
    sound = Extractor.extract

    def extract(self: Extractor, article: Any, **options: Any) -> Any:
        if WORD in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        return sound(self, article, **options)

    Extractor.extract = extract  # type: ignore[method-assign]
