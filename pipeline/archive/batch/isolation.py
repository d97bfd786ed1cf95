"""A shard whose worker died: done again by a worker of its own, which tells the article that kills it.

The worker writes down which article it is at. When it dies, that article is tried alone; when its process dies again,
it becomes a dead letter and the shard is done without it.
"""

from dataclasses import replace
from pathlib import Path

from vinhdanh.archive.batch.engines import Engine
from vinhdanh.archive.batch.worker import Done, Pick, Task, work
from vinhdanh.errors import StoreError

DEATHS = 3
"""So many deaths that no article is to blame for end the run: something outside kills the workers."""


def alone(task: Task, engine: Engine) -> Done:
    """Do a task in processes of its own. Raises StoreError where they die without an article to blame."""
    unexplained = 0
    while unexplained < DEATHS:
        done, at = _try(task, engine)
        if done:
            return done
        if at is not None and at not in task.killers and _kills(task, at, engine):
            task = replace(task, killers=task.killers | {at})
        else:
            unexplained += 1
    reason = f"workers die over {task.shard.source.files[0].file}, and no single article is to blame"
    raise StoreError(reason, hint="look for a lack of memory; the same command goes on")


def _kills(task: Task, ordinal: int, engine: Engine) -> bool:
    only = replace(task, pick=Pick(frozenset({ordinal})), part=f"{task.part}.probe", killers=frozenset())
    done, _ = _try(only, engine)
    Path(only.part).unlink(missing_ok=True)
    return done is None


def _try(task: Task, engine: Engine) -> tuple[Done | None, int | None]:
    """Run a task in a new process: what came of it, or the article at which the process died."""
    trace = Path(f"{task.part}.trace")
    pool = engine.single()
    try:
        return pool.submit(work, replace(task, trace=str(trace))).result(), None
    except Exception as error:
        if not engine.lost(error):
            raise
        at = trace.read_text(encoding="ascii") if trace.exists() else ""
        return None, int(at) if at else None
    finally:
        pool.shutdown()
        trace.unlink(missing_ok=True)
