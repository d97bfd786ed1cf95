# The chores are in tasks.py, which needs nothing but Python; `make TASK` is short for `python3 tasks.py TASK`.
TASKS := demo test setup dev check audit drills docs accuracy quality calibrate answers schema benchmarks startup peers picture

.PHONY: $(TASKS)
$(TASKS):
	@python3 tasks.py $@
