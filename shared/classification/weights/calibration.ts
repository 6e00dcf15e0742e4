// Written by `npm run train`: numbers only, no text of what they were trained on.
export const calibrationWeights = {
  "hash": "sha256:1470fad2e3e57e8528c780e0a7567a0f6158dcc08c6c09c34cecdb9cee4777d6",
  "rules": "2026-11-23",
  "intercept": -2.076528,
  "coefficients": {
    "hard": 1.408819,
    "hardRules": 1.528654,
    "softWeight": 0.945673,
    "linkWeight": 0.048446,
    "service": -0.175303,
    "serviceShare": -0.209288,
    "serviceFirst": -0.368024,
    "document": 0.0567,
    "block": 0.363682,
    "length": 0.217042
  },
  "passBelow": 0.2,
  "passBelowAlone": 0.35,
  "blockFrom": 0.8
} as const;
