/** Written with a full stop and followed by more of the same sentence. Source: common English and Indian news style. */
export const neverEndsSentence: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov gen col lt capt sgt maj cmdr adm supt insp rev fr hon smt shri kum st mt ft rs no nos ' +
    'vs fig art sec ch vol ed eds pp approx dept govt min asst assoc messrs m/s jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'e.g i.e cf al viz adv er ph.d b.tech'
  ).split(' '),
);

/** May end a sentence: then a word of `sentenceStarters` follows. Source: common English news style. */
export const mayEndSentence: ReadonlySet<string> = new Set(
  'inc ltd co corp llc plc bros jr sr etc u.s u.k u.n e.u u.s.a d.c n.y n.j a.m p.m am pm pvt bhd gmbh s.a n.v b.v'.split(
    ' ',
  ),
);

/** Capitalised, these begin a sentence rather than go on with a name. Source: English function words. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an it he she they we i you this that these those there in on at by for from with as if when while after before since ' +
    'but and or so yet however meanwhile also its his her their our my such some many most all no not one two three what who ' +
    'according earlier later following during under over until though although because once since'
  ).split(' '),
);

/** Last labels of domain names that occur in news text. Source: IANA root zone, a selection. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    'com org net in gov edu mil int io co uk us au nz ca ie de fr nl be ch at it es pt se no dk fi pl cz ru ua cn jp kr hk sg my id ph th ' +
    'vn pk bd lk np br mx ar cl pe za ng ke gh tz ug zm eg ae sa il tr ir eu info biz app dev me tv xyz onion ai cc to ws is site online club top'
  ).split(' '),
);
