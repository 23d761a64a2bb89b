extension Context {
  static let german = Context(
    negations: Lexicon(["nicht, kein, keine, keinen, statt, anstatt, anstelle, nicht mehr": ()]),
    multiples: Lexicon([
      "die hälfte von, hälfte von, ein bruchteil von, bruchteil von, das doppelte von, doppelt so viel wie":
        ()
    ]),
    prepositions: [
      "am", "im", "in", "an", "den", "dem", "der", "die", "das", "des", "auf", "um", "für", "zum",
      "von", "mit", "bei", "ist", "war",
    ],
    choices: Lexicon(["oder, beziehungsweise": ()]),
    formers: Lexicon([
      "gegenüber, verglichen mit, im vergleich zu, nach zuvor, nach noch, nach zuletzt, zuvor, bisher, bislang, vorher":
        ()
    ]),
    sources: ["von"],
    increments: ["um"],
    labels: [
      "version", "nummer", "nr", "stufe", "phase", "kapitel", "modell", "generation", "serie",
      "seite", "teil", "runde", "platz", "klasse", "typ", "ebene",
    ],
    openings: [
      "in", "im", "am", "an", "auf", "mit", "rund", "etwa", "über", "unter", "nur", "alle", "die",
      "der", "das", "den", "dem", "diese", "mehr", "fast", "knapp", "von", "vom", "für", "nach",
      "und", "aber", "hat", "zu", "bis", "ab", "es", "sie", "wir", "insgesamt", "bereits", "seit",
      "bei", "zwischen", "weniger", "ungefähr", "allein",
    ],
    fractions: Lexicon(["drittel, viertel, fünftel, sechstel, achtel, zehntel, von, dutzend": ()]),
    subunits: Lexicon(["cent, cents, rappen, pence": -2])
  )
}
