import AlmanacModel

extension Deeds {
  static let german = Deeds(
    acts: [
      .funding: words(
        "eingesammelt, einsammeln, sammelte, sammelt, erhielt, erhalten, erhält, aufgenommen, aufnehmen, abgeschlossen, abschließen, schloss, gesichert, sicherte, sichern, bekommen, bekam, eingeworben, einwerben, warb, investiert, investierte, investieren"
      ),
      .release: words(
        "veröffentlicht, veröffentlichte, veröffentlichen, vorgestellt, stellte, vorstellen, gestartet, startete, starten, eingeführt, einführen, führte, herausgebracht, herausbringen, brachte, freigegeben, erschien, erschienen, erscheinen, angekündigt, kündigte"
      ),
      .deal: words(
        "übernommen, übernahm, übernehmen, übernimmt, gekauft, kaufte, kaufen, kauft, erworben, erwarb, erwerben, erwirbt, verkauft, verkaufte, verkaufen, unterzeichnet, unterzeichnete, unterzeichnen, abgeschlossen, abschließen, schloss, investiert, investierte, investieren, vereinbart, vereinbarte, fusioniert, fusionieren, beteiligt, beteiligte"
      ),
      .valuation: words(
        "bewertet, bewertete, bewerten, erreicht, erreichte, erreichen, stieg, beträgt, betrug"
      ),
      .metric: words(
        "erreicht, erreichte, erreichen, übertraf, übertroffen, übertreffen, überschritt, überschritten, erzielt, erzielte, erzielen, stieg, gestiegen, steigen, wuchs, gewachsen, wachsen, meldete, gemeldet, beschäftigt, beschäftigte, zählt, zählte, verdient, verdiente, verdienen, betrug, beträgt"
      ),
      .alert: words(
        "ausgerufen, rief, ausrufen, verhängt, verhängte, verboten, verbot, gesperrt, sperrte, ausgefallen, fiel, gewarnt, warnte"
      ),
      .milestone: words(
        "eingereicht, reichte, einreichen, ernannt, ernannte, eingestellt, verlassen, verließ, gegründet, gründete, gründen, eröffnet, eröffnete, eröffnen, begonnen, begann, verabschiedet, verabschiedete, gebilligt, billigte, verboten, verklagt, verklagte, gebaut, baute, bauen, abgeschlossen, unterzeichnet, angekündigt, kündigte, erhielt, erhalten, entlassen, entließ"
      ),
    ],
    nouns: [
      .funding: words("finanzierungsrunde, finanzierung, runde, kapitalerhöhung"),
      .release: words("veröffentlichung, vorstellung, start"),
      .deal: words("übernahme, kauf, fusion, zusammenschluss, verkauf"),
    ],
    negations: Lexicon([
      "nicht, noch nicht, nie, niemals, kein, keine, keinen, ohne, keinerlei": true,
      "nicht nur, nicht zuletzt, nicht bloß, nicht mehr als, nicht weniger als": false,
    ]),
    negationsBehind: Lexicon(["nicht": true, "nicht nur, nicht zuletzt": false]),
    ends: words(
      "verschob, verschoben, verschiebt, abgesagt, sagte ab, gescheitert, scheiterte, geplatzt, platzte, gestrichen, strich, aufgegeben, verzögert"
    ),
    pending: [
      .metric: words(
        "erwartet, rechnet mit, prognostiziert, peilt"
      ),
      .funding: words("verhandelt, sucht, in gesprächen"),
      .release: words("wird erwartet, ist geplant, soll kommen, voraussichtlich"),
      .deal: words("verhandelt, in gesprächen, bietet"),
    ],
    fillers: [
      "noch", "bisher", "bislang", "jemals", "wie", "geplant", "offiziell", "öffentlich", "in",
      "am",
      "im", "geld", "kapital", "runde", "neue", "neues", "weitere", "weiteres", "finanzierung",
    ],
    denials: Lexicon([
      "bestritt, bestreitet, bestritten, dementiert, dementierte, dementieren, verneint, verneinte, leugnet, leugnete":
        ()
    ]),
    denialsAnywhere: Lexicon([
      "wies zurück, wurde dementiert, wurden dementiert, ist falsch, sei falsch, seien falsch, zurückgewiesen":
        ()
    ]),
    plans: Lexicon([
      "will, wollen, wollte, plant, planen, plante, soll, sollen, sollte, könnte, könnten, dürfte, dürften, möchte, möchten, erwägt, beabsichtigt, strebt, hofft, verhandelt, verhandelt über, gespräche über, erwartet, bereitet":
        ()
    ]),
    reach: 9,
    contrasts: ["aber", "jedoch", "doch", "sondern"],
    bases: Lexicon([
      "pre-money, pre-money-bewertung, vor der finanzierung, vor der finanzierungsrunde, vor dem neuen geld, vor der investition":
        .preMoney,
      "post-money, post-money-bewertung, nach der finanzierung, nach der finanzierungsrunde, einschließlich des neuen geldes, inklusive des neuen geldes, nach der investition":
        .postMoney,
      "zweitverkauf, sekundärverkauf, aktienverkauf*, anteilsverkauf*, übernahmeangebot, rückkauf*, mitarbeiteraktien, tender":
        .tender,
      "marktkapitalisierung, börsenwert, marktwert": .marketCap,
      "verhandelt, verhandelte, gespräche*, gesprächen, strebt": .ask,
    ]),
    rounds: series([
      (["seed-runde", "seed-finanzierung", "seedrunde", "seed runde"], "seed"),
      (["pre-seed"], "pre-seed"),
    ]) { ["series \($0)", "serie \($0)", "series-\($0)-runde"] },
    measures: Lexicon([
      "umsatz*, erlös*": .sales, "gewinn*, überschuss*, ebitda": .profit,
      "verlust*, fehlbetrag*": .loss,
    ])
  )
}
