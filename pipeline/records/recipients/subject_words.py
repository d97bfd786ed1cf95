"""Words and kinds of party that tell what a subject is."""

PREPOSITIONS = frozenset("của tại ở trong với từ do bởi về theo như cho trước nhân vào thuộc trên".split())
FRESH = frozenset("và còn nhưng thì khi mà nên là riêng nay cả nhiên có này qua đó".split())
"""Words that a new subject may follow besides marks."""
ADVERBS_OF_SUBJECT = frozenset("từng đã cũng vừa đều vinh dự sẽ đang còn mới".split())
RELATIVE = frozenset({"group", "person"})
"""Who may be the subject of a relative clause also behind a preposition (`của 60 gương điển hình được tuyên dương`); so
may a body behind `cho` (`giúp cho X được tặng A`).
"""
BODIES = frozenset({"unit", "place"})
