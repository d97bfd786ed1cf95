"""The commands with their options; what a command does is imported when it runs, so that help is quick."""

from enum import StrEnum
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

import vinhdanh

app = typer.Typer(
    name="vinhdanh",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

INPUT_HELP = "Files (.txt, .html, .json, .jsonl), folders of them, or - for standard input (text, HTML or JSON Lines)."
Inputs = Annotated[list[str], typer.Argument(metavar="INPUT...", help=INPUT_HELP)]
Published = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Day of publication (2020-03-04, 2020-03 or 2020) of articles that have none."),
]
Tables = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="Folder with your own tables (awards.tsv, ...), laid over the built-in ones."),
]
Encoding = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Encoding of the inputs (tcvn3, vni, ...); by default they tell it themselves."),
]
MaxChars = Annotated[int | None, typer.Option(min=1, help="Refuse articles with more characters [default: 2000000].")]


class Format(StrEnum):
    """Forms of output."""

    TABLE = "table"
    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"
    SQLITE = "sqlite"


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"vinhdanh {vinhdanh.__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Award records from Vietnamese press articles: who was honoured with what, by whom, when.

    \b
    Examples:
      vinhdanh extract article.txt
      vinhdanh extract articles/ -o records.db
      vinhdanh explain article.txt
    """


@app.command()
def extract(
    inputs: Inputs,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="OUT", help="Write there; .jsonl, .json, .csv, .db tell the format."),
    ] = None,
    format: Annotated[
        Format | None, typer.Option(help="Form of output; by default a table on a terminal, jsonl in a pipe.")
    ] = None,
    published: Published = None,
    lexicon: Tables = None,
    encoding: Encoding = None,
    max_chars: MaxChars = None,
    min_confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Leave out records that are less sure (docs/accuracy.md).")
    ] = 0,
    with_text: Annotated[bool, typer.Option("--with-text/--no-text", help="Write the articles' texts too.")] = True,
) -> None:
    """Extract award records from articles.

    What cannot be read is reported on standard error, the other articles go on, and the exit code is 1.

    \b
    Examples:
      vinhdanh extract article.txt
      vinhdanh extract articles.jsonl --format csv > records.csv
      vinhdanh extract articles/ more.json -o records.db
      vinhdanh extract articles.jsonl --min-confidence 0.8 -o sure.csv
      vinhdanh extract --published 2020-03 --lexicon my-tables/ article.txt
      vinhdanh extract page.html --encoding vni
      cat article.txt | vinhdanh extract -
    """
    from vinhdanh.cli.extract import extract_files

    done = extract_files(
        inputs,
        output,
        form=format and format.value,
        published=published,
        lexicon=lexicon,
        encoding=encoding,
        max_chars=max_chars,
        min_confidence=min_confidence,
        with_text=with_text,
    )
    raise typer.Exit(0 if done else 1)


@app.command()
def batch(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...",
            help="Files, folders, patterns or URLs: .txt, .html, .json, .jsonl, .csv, .tsv, .parquet, .warc, also "
            ".gz, .zst, .bz2, .xz, and inside .zip and .tar.",
        ),
    ],
    to: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="SINK",
            help=".jsonl (.gz, .zst), .csv, .sheet.csv, .parquet, .db, .duckdb, or postgresql://user@host/database.",
        ),
    ],
    all_mentions: Annotated[
        bool, typer.Option("--all-mentions", help="Give every mention of every article, not only those of records.")
    ] = False,
    min_confidence: Annotated[float, typer.Option(min=0, max=1, help="Leave out records that are less sure.")] = 0,
    with_text: Annotated[bool, typer.Option("--with-text/--no-text", help="Write the articles' texts too.")] = False,
    id_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field of the id [default: id].")] = None,
    text_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field of the text [default: text].")] = None,
    title_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field of the title.")] = None,
    date_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field of the day of publication.")] = None,
    published: Published = None,
    reader: Annotated[str | None, typer.Option(metavar="KIND", help="Read all files as: text, html, jsonl ...")] = None,
    encoding: Encoding = None,
    lexicon: Tables = None,
    max_chars: MaxChars = None,
    engine: Annotated[
        str | None, typer.Option(metavar="NAME", help="processes, inline or dask [default: processes].")
    ] = None,
    workers: Annotated[
        int | None, typer.Option("--workers", "-w", min=1, help="Processes [default: all cores].")
    ] = None,
    scheduler: Annotated[str | None, typer.Option(metavar="URL", help="Dask scheduler, tcp://HOST:8786.")] = None,
    shard_size: Annotated[str | None, typer.Option(metavar="SIZE", help="Bytes of a piece of work [4M].")] = None,
    state: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder for what waits [default: SINK.batch beside the sink].")
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Start over: forget the sink's content.")] = False,
    retry_dead: Annotated[bool, typer.Option("--retry-dead", help="Do the dead letters again, too.")] = False,
    max_dead: Annotated[int | None, typer.Option(min=0, help="Stop at more dead letters than these.")] = None,
    report: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the run's report as JSON.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show nothing but errors.")] = False,
    log_json: Annotated[bool, typer.Option("--log-json", help="Show progress as JSON Lines.")] = False,
) -> None:
    """Extract an archive: many articles, in parallel, into a file or database.

    What cannot be read becomes a dead letter and the run goes on. A run that was stopped, however, goes on where it
    was when the same command is given again; new files are done then, too. Exit codes: 0 all done, 1 some dead
    letters or an error, 2 wrong usage, 130 interrupted.

    \b
    Examples:
      vinhdanh batch articles/ --to records.jsonl
      vinhdanh batch 'archive/*.jsonl.gz' --to records.duckdb --workers 8
      vinhdanh batch news.csv --text-field body --date-field day --to records.parquet
      vinhdanh batch s3://bucket/2019/ --to postgresql://me@localhost/awards
      vinhdanh batch archive/ --to records.db --retry-dead
      vinhdanh batch /shared/archive --to /shared/out.db --engine dask --scheduler tcp://10.0.0.1:8786
    """
    from vinhdanh.cli.extras import ARCHIVE, extra

    with extra("archive", ARCHIVE):
        from vinhdanh.cli.batch import batch_files, print_report
        from vinhdanh.cli.batch_checks import check_folder
        from vinhdanh.cli.progress import Display

        check_folder(report)
        display = Display.QUIET if quiet else Display.JSON if log_json else Display.AUTO
        started = monotonic()
        outcome = batch_files(
            inputs,
            to,
            fields=(("id", id_field), ("text", text_field), ("title", title_field), ("published", date_field)),
            engine=engine,
            workers=workers,
            scheduler=scheduler,
            shard_size=shard_size,
            reader=reader,
            published=published,
            lexicon=lexicon,
            state=state,
            fresh=fresh,
            retry_dead=retry_dead,
            max_dead=max_dead,
            display=display,
            encoding=encoding,
            max_chars=max_chars,
            all_mentions=all_mentions,
            min_confidence=min_confidence,
            with_text=with_text,
        )
        print_report(to, outcome, report, seconds=monotonic() - started, display=display)
    raise typer.Exit(1 if outcome.total["dead"] else 0)


@app.command()
def report(
    sink: Annotated[str, typer.Argument(metavar="SINK", help="What batch or extract wrote: a file or a database.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="The page [default: SINK.html].")
    ] = None,
) -> None:
    """Write a page about what a sink holds: sums, top awards, units and grantors, years, failures.

    \b
    Examples:
      vinhdanh report records.db
      vinhdanh report postgresql://me@localhost/awards -o awards.html
    """
    from vinhdanh.cli.extras import ARCHIVE, extra

    with extra("archive", ARCHIVE):
        from vinhdanh.cli.run_report import write_page

        typer.echo(write_page(sink, output))


@app.command()
def explain(
    inputs: Inputs,
    published: Published = None,
    lexicon: Tables = None,
    encoding: Encoding = None,
    max_chars: MaxChars = None,
) -> None:
    """Show sentences with their mentions, the award clauses, and the rules behind each record.

    \b
    Examples:
      vinhdanh explain article.txt
      vinhdanh explain articles.jsonl | less -R
      echo 'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5.' | vinhdanh explain -
    """
    from vinhdanh.cli.explain import explain_files

    done = explain_files(inputs, published=published, lexicon=lexicon, encoding=encoding, max_chars=max_chars)
    raise typer.Exit(0 if done else 1)


class Database(StrEnum):
    """Databases of a store."""

    SQLITE = "sqlite"
    DUCKDB = "duckdb"
    POSTGRESQL = "postgresql"


@app.command()
def schema(
    sql: Annotated[Database | None, typer.Option(help="Print the tables of a store in this database's SQL.")] = None,
) -> None:
    """Print the JSON Schema of one line of output, or the SQL of a store's tables.

    \b
    Examples:
      vinhdanh schema
      vinhdanh schema > schema.json
      vinhdanh schema --sql postgresql | psql awards
    """
    from vinhdanh.cli.schema import schema_text, sql_text

    typer.echo(sql_text(sql.value) if sql else schema_text(), nl=False)


class Figures(StrEnum):
    """Forms of figures."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Articles labelled by hand, in the gold format.")],
    pred: Annotated[
        Path | None, typer.Argument(metavar="[PRED]", help="Results to score; left out: the articles are extracted.")
    ] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="B", help="Compare PRED with these other results over the same gold.")
    ] = None,
    agreement: Annotated[
        bool, typer.Option("--agreement", help="GOLD and PRED are two annotators: list their disagreements, too.")
    ] = False,
    format: Annotated[Figures, typer.Option(help="Form of output.")] = Figures.TABLE,
    fail_under: Annotated[
        list[str] | None, typer.Option(metavar="NAME=FLOOR", help="Exit with 1 where a figure is lower; repeatable.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the resampling.")] = 0,
    resamples: Annotated[int, typer.Option(min=1, help="Number of resamples.")] = 10_000,
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write an error report too: one page that works offline.")
    ] = None,
    lexicon: Tables = None,
) -> None:
    """Score results against articles labelled by hand, with 95 % intervals (docs/scores.md).

    \b
    Examples:
      vinhdanh evaluate gold.jsonl
      vinhdanh evaluate gold.jsonl results.jsonl --format markdown
      vinhdanh evaluate gold.jsonl --html report.html
      vinhdanh evaluate gold.jsonl before.jsonl --against after.jsonl
      vinhdanh evaluate anna.jsonl binh.jsonl --agreement
      vinhdanh evaluate gold.jsonl --fail-under slot=0.85 --fail-under found=0.9
    """
    from vinhdanh.cli.evaluate import evaluate_files

    done = evaluate_files(
        gold,
        pred,
        against=against,
        agreement=agreement,
        form=format.value,
        fail_under=fail_under or (),
        seed=seed,
        resamples=resamples,
        lexicon=lexicon,
        html=html,
    )
    raise typer.Exit(0 if done else 1)


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help="Labelled articles (for brat a folder).")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="Where to write (for brat a folder).")],
    form: Annotated[str, typer.Option("--from", metavar="FORMAT", help="Format of IN.")] = "gold",
    into: Annotated[str, typer.Option("--to", metavar="FORMAT", help="Format of OUT.")] = "gold",
) -> None:
    """Convert labels: gold, brat, label-studio, doccano, prodigy, spacy, and conll (out only).

    Every span is checked against the text; problems are reported all at once, and nothing is written then.

    \b
    Examples:
      vinhdanh convert gold.jsonl tasks.json --to label-studio
      vinhdanh convert export.json gold.jsonl --from label-studio
      vinhdanh convert gold.jsonl brat/ --to brat
    """
    from vinhdanh.cli.convert import convert_files

    raise typer.Exit(0 if convert_files(source, target, form, into) else 1)


class By(StrEnum):
    """What decides inside a stratum."""

    STRATA = "strata"
    CONFIDENCE = "confidence"


@app.command()
def sample(
    inputs: Inputs,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="Write there (for brat a folder).")],
    n: Annotated[int, typer.Option("--n", "-n", min=1, help="Number of articles.")] = 100,
    format: Annotated[str, typer.Option(help="Format of the tasks, as in convert.")] = "gold",
    by: Annotated[By, typer.Option(help="At random, or those first of which the extractor is least sure.")] = By.STRATA,
    seed: Annotated[int, typer.Option(min=0, help="The same archive and seed give the same sample.")] = 0,
    cue_share: Annotated[float, typer.Option(min=0, max=1, help="Share of articles that have an award cue.")] = 0.8,
    strata: Annotated[str, typer.Option(metavar="LIST", help="What parts the strata.")] = "source,year,length",
    pool: Annotated[int, typer.Option(min=1, help="Candidates for each article; --by confidence looks at these.")] = 5,
    published: Published = None,
    lexicon: Tables = None,
    max_chars: MaxChars = None,
) -> None:
    """Draw articles to label, with the extractor's labels (docs/labelling.md).

    Each stratum (source, year, length, with or without cue) gives its share; near-duplicates are left out. The strata
    are told on standard error.

    \b
    Examples:
      vinhdanh sample archive.jsonl --n 100 -o tasks.jsonl
      vinhdanh sample archive/ --n 200 --seed 7 --format label-studio -o tasks.json
      vinhdanh sample archive.jsonl --by confidence --cue-share 1 --format brat -o tasks/
    """
    from vinhdanh.cli.sample import sample_files

    done = sample_files(
        inputs,
        output,
        n=n,
        form=format,
        least_sure=by is By.CONFIDENCE,
        seed=seed,
        cue_share=cue_share,
        strata=strata,
        pool=pool,
        published=published,
        lexicon=lexicon,
        max_chars=max_chars,
    )
    raise typer.Exit(0 if done else 1)


@app.command()
def dedupe(
    sink: Annotated[
        str,
        typer.Argument(
            metavar="SINK", help="Results: .jsonl, .jsonl.gz, .db, .duckdb, postgresql://..., or - (JSONL)."
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="OUT", help="Write one event a line there, not into the database."),
    ] = None,
    min_score: Annotated[
        float, typer.Option(min=0, max=1, help="Join records that are at least that likely one event.")
    ] = 0.5,
    explain: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="ID ID", help="Tell why two records are one event or not; nothing is written."),
    ] = None,
) -> None:
    """Put the records of several articles that tell of one award together: one event with all its sources.

    A database gets the tables events and event_records, replaced at each run (docs/events.md).

    \b
    Examples:
      vinhdanh dedupe records.db
      vinhdanh dedupe results.jsonl -o events.jsonl
      vinhdanh dedupe records.db --explain 0b1c5d7e9f2a4c6e 1a2b3c4d5e6f7a8b
    """
    from vinhdanh.cli.dedupe import dedupe_sink

    dedupe_sink(sink, output, min_score=min_score, pair=explain)


@app.command("label-config")
def label_config(
    tool: Annotated[str, typer.Argument(metavar="TOOL", help="label-studio or brat.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="Write the files into this folder.")
    ] = None,
) -> None:
    """Print or write the configuration of an annotation tool: interface.xml; annotation.conf and visual.conf.

    \b
    Examples:
      vinhdanh label-config label-studio > interface.xml
      vinhdanh label-config brat -o tasks/
    """
    from vinhdanh.cli.convert import label_config_files

    label_config_files(tool, output)


@app.command()
def serve(
    store: Annotated[
        str | None, typer.Option(metavar="STORE", help="Database of results to search: a file or a postgresql:// URL.")
    ] = None,
    host: Annotated[str, typer.Option(help="Address; others than loopback need --api-key-file.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8765,
    corrections: Annotated[
        Path, typer.Option(metavar="FILE", help="Gold file (.jsonl) to which the review page saves corrections.")
    ] = Path("corrections.jsonl"),
    workers: Annotated[int | None, typer.Option(min=1, help="Worker processes [default: one a core].")] = None,
    queue: Annotated[int, typer.Option(min=1, help="Requests that run or wait; more get 429.")] = 64,
    max_bytes: Annotated[int, typer.Option(min=1, help="Longest body; longer ones get 413.")] = 2_000_000,
    max_chars: Annotated[int, typer.Option(min=1, help="Longest article in characters.")] = 200_000,
    max_articles: Annotated[int, typer.Option(min=1, help="Most articles in a list.")] = 100,
    api_key_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="File with the key that callers of /v1 must send.")
    ] = None,
    cors_origin: Annotated[
        list[str] | None, typer.Option(metavar="ORIGIN", help="Web site whose scripts may call; repeatable.")
    ] = None,
    lexicon: Tables = None,
) -> None:
    """Serve extraction and a review page over HTTP (docs/service.md).

    \b
    Examples:
      vinhdanh serve
      vinhdanh serve --store records.db --corrections gold.jsonl
      vinhdanh serve --host 0.0.0.0 --api-key-file key.txt --workers 4
    """
    from vinhdanh.cli.serve import serve_files

    serve_files(
        host=host,
        port=port,
        store=store,
        corrections=corrections,
        workers=workers,
        queue=queue,
        max_bytes=max_bytes,
        max_chars=max_chars,
        max_articles=max_articles,
        api_key_file=api_key_file,
        origins=cors_origin or (),
        lexicon=lexicon,
    )
