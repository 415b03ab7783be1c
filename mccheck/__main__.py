"""`python -m mccheck` is `mccheck`."""

from mccheck.cli.exit import main

if __name__ == "__main__":
    main()
