"""mccheck tells whether a micro-credential proposal complies with the policy it will be judged by."""

__version__ = "0.1.0"
