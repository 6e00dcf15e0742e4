// Written by `npm run train`: numbers only, no text of what they were trained on.
export const calibrationWeights = {
  "hash": "sha256:9d11c1aa0c461d3815b31723f1dcd9586f9cf10273a31ac89482920cd376fef8",
  "rules": "2026-11-23",
  "intercept": -2.004617,
  "coefficients": {
    "hard": 1.374232,
    "hardRules": 1.508908,
    "softWeight": 0.950017,
    "linkWeight": 0.049322,
    "service": -0.20929,
    "serviceShare": -0.191794,
    "serviceFirst": -0.342914,
    "document": 0.034462,
    "block": 0.363809,
    "length": 0.225787
  },
  "passBelow": 0.2,
  "passBelowAlone": 0.35,
  "blockFrom": 0.8
} as const;
