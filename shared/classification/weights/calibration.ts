// Written by `npm run train`: numbers only, no text of what they were trained on.
export const calibrationWeights = {
  "hash": "sha256:e0603045e3651f461913798267c53eddbbf242092afd0e2aff27b71dca28f75e",
  "rules": "2026-11-23",
  "intercept": -1.556367,
  "coefficients": {
    "hard": 1.048844,
    "hardRules": 1.152012,
    "softWeight": 0.60896,
    "linkWeight": 0.104772,
    "service": -0.235843,
    "serviceShare": -0.13405,
    "serviceFirst": -0.404214,
    "document": 0,
    "block": 0.401965,
    "length": 0.092746
  },
  "passBelow": 0.2,
  "blockFrom": 0.8
} as const;
