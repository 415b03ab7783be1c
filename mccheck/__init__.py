"""mccheck: does a micro-credential proposal comply with the policy it will be judged by?"""

__version__ = "0.1.0"
