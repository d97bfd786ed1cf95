"""What goes in and what comes out: frozen pydantic models of articles, mentions and award records."""

from .article import Article, article_id, text_sha256
from .award import Award, AwardClass, Category
from .mention import Mention, MentionType
from .recipient import Kind, Recipient
from .record import PartialDate, Period, Record, RecordWarning, Resolved, Slot, Status, WarningCode, record_id
from .result import SCHEMA_VERSION, ExtractionResult, ProducedBy
from .span import Model, Span

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Award",
    "AwardClass",
    "Category",
    "ExtractionResult",
    "Kind",
    "Mention",
    "MentionType",
    "Model",
    "PartialDate",
    "Period",
    "ProducedBy",
    "Recipient",
    "Record",
    "RecordWarning",
    "Resolved",
    "Slot",
    "Span",
    "Status",
    "WarningCode",
    "article_id",
    "record_id",
    "text_sha256",
]
