"""`python -m mccheck` is `mccheck`."""

from mccheck.cli.main import main

if __name__ == "__main__":
    main()
