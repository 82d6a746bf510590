/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2206 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	13 -13
before: ALLEGES	-15 15
before: ASSERTS	13 -13
before: DENIES	7 -7
before: negation	-16 16
before: rebuttal	-10 10
before: turn	-16 16
behind: ALLEGES	13 -13
behind: CONFIRMS	-13 13
behind: negation	-26 26
behind: rebuttal	-8 8
behind: turn	-19 19
by AGENCY	13 -13
by AUTHOR	25 -25
by BANK	6 -6
by COURT	-20 20
by HOSPITAL	-18 18
by MEDIA	-14 14
by OTHER	-8 8
by PERSON	-5 5
by POLICE	33 -33
by REGULATOR	16 -16
by UNIVERSITY	-16 16
by no agency	19 -19
claimNoun	-16 16
concealment	7 -7
cue 	8 -8
cue :	-9 9
cue ALLEGES	22 -22
cue ASSERTS	24 -24
cue DENIES	-63 63
cue accept	8 -8
cue according to	12 -12
cue accuse	10 -10
cue acknowledge	14 -14
cue add	16 -16
cue admit	-15 15
cue allege	10 -10
cue announce	9 -9
cue answer	-33 33
cue as per	-8 8
cue ask	-12 12
cue assess	5 -5
cue assure	-16 16
cue attribute	7 -7
cue believe	-13 13
cue blame	-5 5
cue boast	7 -7
cue call	-28 28
cue claim	27 -27
cue claimed responsibility	6 -6
cue complain	26 -26
cue concede	-7 7
cue confirm	21 -21
cue contend	-7 7
cue demand	5 -5
cue denied it	-7 7
cue deny	-34 34
cue disclose	8 -8
cue dismiss	-17 17
cue dispute	-6 6
cue explain	-15 15
cue find	13 -13
cue found no	-11 11
cue grant	-18 18
cue indicate	7 -7
cue inform	5 -5
cue insist	-8 8
cue maintain	-39 39
cue negated	8 -8
cue none	10 -10
cue not respond	5 -5
cue not say	7 -7
cue not want	9 -9
cue note	10 -10
cue pleaded not guilty	-8 8
cue point out	11 -11
cue put	25 -25
cue read	7 -7
cue record	-9 9
cue reiterate	-17 17
cue remark	17 -17
cue reply	8 -8
cue report	9 -9
cue reports	-15 15
cue rule out	-10 10
cue show	-12 12
cue speak	-6 6
cue state	22 -22
cue stress	-5 5
cue suggest	8 -8
cue suggestion	-12 12
cue suspect	6 -6
cue tell	-11 11
cue warn	18 -18
cue would have none of it	-7 7
cue write	-9 9
demand	16 -16
deniedIncident	-18 18
denies elsewhere 0	13 -13
denies elsewhere 1	5 -5
denies elsewhere 2	-7 7
emptySearch	26 -26
fault	12 -12
found by according-to:after	-12 12
found by according-to:before	29 -29
found by author:hedged	12 -12
found by author:incident	19 -19
found by author:issuer	-16 16
found by author:unknown	10 -10
found by clause:before	-19 19
found by naming:about	18 -18
found by naming:attribute	7 -7
found by naming:blame	-9 9
found by naming:call	-28 28
found by naming:dismiss	-12 12
found by naming:put	13 -13
found by no-comment	49 -49
found by noun:claim	-14 14
found by noun:media	-15 15
found by quote:before	-11 11
found by quote:colon	-9 9
found by quote:following	18 -18
found by rebuff	-25 25
found by tagged:source	-15 15
found by verb:clause	23 -23
found by verb:gerund	-9 9
found by verb:infinitive	15 -15
found by verb:object	-16 16
found by verb:quote	5 -5
granting	40 -40
harm	8 -8
has just said: ALLEGES	10 -10
has just said: CONFIRMS	-21 21
has just said: DECLINED_COMMENT	9 -9
has just said: DENIES	-15 15
has just said: NO_EVIDENCE	6 -6
hedge	14 -14
holding	15 -15
in NEWS	13 -13
inquiry	8 -8
length 1	-17 17
length 2	5 -5
length 3	16 -16
length 4	13 -13
negations 0	37 -37
negations 2	-44 44
no after no	-15 15
no after no, another thing	8 -8
no after no, same thing	-20 20
no after yes	-10 10
no after yes, same thing	-11 11
no authenticity	16 -16
no concealment	-25 25
no culprit	-35 35
no demand	21 -21
no fault	-17 17
no harm	13 -13
no holding	-16 16
no origin	-12 12
no outage	-8 8
no publication	32 -32
no sale	-7 7
no taking	-11 11
no telling	31 -31
nobody before	28 -28
opens its paragraph	7 -7
opensNegated	-43 43
origin	-22 22
other in the same paragraph	-32 32
other is AGENCY	5 -5
other is ATTACKER	-8 8
other is AUTHOR	12 -12
other is PERSON	-17 17
other is UNNAMED	7 -7
other said 0 before: ALLEGES	11 -11
other said 0 before: ASSERTS	-19 19
other said 0 before: CONFIRMS	8 -8
other said 0 before: DECLINED_COMMENT	7 -7
other said 0 before: DENIES	6 -6
other said 1 before: ALLEGES	-20 20
other said 1 before: ASSERTS	9 -9
other said 1 before: CONFIRMS	9 -9
other said 1 before: DECLINED_COMMENT	5 -5
other said 1 before: DENIES	-13 13
other said 1 before: NO_RESPONSE	-8 8
other said 2 before: ASSERTS	-5 5
other said 2 before: CONFIRMS	-10 10
other said 2 before: DENIES	15 -15
other said 2 before: INVESTIGATING	-8 8
other said 2 before: NO_EVIDENCE	25 -25
other said 2 before: NO_RESPONSE	12 -12
other said 3 before: DENIES	-7 7
other said 3 before: INVESTIGATING	-6 6
other said 3 before: NO_EVIDENCE	-20 20
other said 3 before: NO_RESPONSE	7 -7
other said: ASSERTS	-9 9
other said: CONFIRMS	7 -7
other said: DECLINED_COMMENT	10 -10
other said: INVESTIGATING	-14 14
outage	24 -24
publication	-6 6
quoted	5 -5
ruled ALLEGES	18 -18
ruled ALLEGES, author	13 -13
ruled ALLEGES, by AGENCY	7 -7
ruled ALLEGES, by ATTACKER	6 -6
ruled ALLEGES, by AUTHOR	10 -10
ruled ALLEGES, by MEDIA	-21 21
ruled ALLEGES, by PERSON	17 -17
ruled ALLEGES, noun	-21 21
ruled ALLEGES, verb	17 -17
ruled ASSERTS, according-to	19 -19
ruled ASSERTS, by AGENCY	-10 10
ruled ASSERTS, by ATTACKER	14 -14
ruled ASSERTS, by AUTHOR	5 -5
ruled ASSERTS, by PERSON	-33 33
ruled ASSERTS, by UNNAMED	11 -11
ruled ASSERTS, clause	5 -5
ruled ASSERTS, naming	10 -10
ruled ASSERTS, quote	-17 17
ruled ASSERTS, rebuff	6 -6
ruled ASSERTS, tagged	-21 21
ruled ASSERTS, verb	-17 17
ruled CONFIRMS	28 -28
ruled CONFIRMS, by AGENCY	10 -10
ruled CONFIRMS, by AUTHOR	6 -6
ruled CONFIRMS, by UNNAMED	6 -6
ruled CONFIRMS, clause	-5 5
ruled CONFIRMS, rebuff	18 -18
ruled CONFIRMS, verb	14 -14
ruled DECLINED_COMMENT	36 -36
ruled DECLINED_COMMENT, by AGENCY	15 -15
ruled DECLINED_COMMENT, by PERSON	17 -17
ruled DECLINED_COMMENT, no-comment	28 -28
ruled DECLINED_COMMENT, verb	7 -7
ruled DENIES	-72 72
ruled DENIES, according-to	-7 7
ruled DENIES, by AGENCY	-38 38
ruled DENIES, by ATTACKER	-20 20
ruled DENIES, by AUTHOR	-14 14
ruled DENIES, by PERSON	-22 22
ruled DENIES, by UNNAMED	-15 15
ruled DENIES, finding	-11 11
ruled DENIES, naming	-22 22
ruled DENIES, quote	11 -11
ruled DENIES, rebuff	-60 60
ruled DENIES, tagged	5 -5
ruled INVESTIGATING	7 -7
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, verb	9 -9
ruled NO_EVIDENCE	33 -33
ruled NO_EVIDENCE, author	17 -17
ruled NO_EVIDENCE, by AGENCY	12 -12
ruled NO_EVIDENCE, by AUTHOR	12 -12
ruled NO_EVIDENCE, by PERSON	13 -13
ruled NO_EVIDENCE, by UNNAMED	-5 5
ruled NO_EVIDENCE, finding	7 -7
ruled NO_EVIDENCE, quote	6 -6
ruled NO_RESPONSE	22 -22
ruled NO_RESPONSE, by AGENCY	14 -14
ruled NO_RESPONSE, by PERSON	5 -5
ruled NO_RESPONSE, no-comment	22 -22
ruled PARTLY_DENIES	-14 14
ruled PARTLY_DENIES, by PERSON	-13 13
ruled PARTLY_DENIES, clause	-11 11
ruled RETRACTS	12 -12
ruled RETRACTS, rebuff	12 -12
safe	-9 9
safety	-19 19
sale	6 -6
says next: ALLEGES	5 -5
says next: DECLINED_COMMENT	8 -8
says next: DENIES	12 -12
says next: INVESTIGATING	-5 5
sentence before: ALLEGES	7 -7
sentence before: ASSERTS	13 -13
sentence before: DENIES	-18 18
sentence before: question	-15 15
sentence before: rebuttal	-14 14
sentence before: turn	-6 6
silence	13 -13
soFar	38 -38
taking	7 -7
telling	28 -28
turn	-20 20
unknown	29 -29
untrue	-45 45
yes after no	8 -8
yes after no, same thing	8 -8
yes after yes	9 -9
yes after yes, another thing	5 -5
yes after yes, same thing	5 -5
~no a	-19 19
~no able	12 -12
~no about	6 -6
~no affect	-11 11
~no all	-7 7
~no and	9 -9
~no any	-8 8
~no anybod	-5 5
~no ask	6 -6
~no at	-9 9
~no bank	-5 5
~no been	11 -11
~no call	5 -5
~no complaint	9 -9
~no confirm	7 -7
~no contain	-5 5
~no custom	-6 6
~no do	-13 13
~no docu	-8 8
~no even	-7 7
~no evidenc	7 -7
~no fil	-8 8
~no for	18 -18
~no from	-8 8
~no go	5 -5
~no ha	-7 7
~no hack	-9 9
~no had	18 -18
~no have	-8 8
~no in	-41 41
~no inform	6 -6
~no it	12 -12
~no known	6 -6
~no long	5 -5
~no match	-11 11
~no more	-10 10
~no numb	-7 7
~no of	-9 9
~no on	17 -17
~no oth	7 -7
~no our	-10 10
~no passport	8 -8
~no pay	6 -6
~no phon	5 -5
~no ransom	5 -5
~no record	-8 8
~no she	5 -5
~no singl	-7 7
~no such	-6 6
~no suggest	-9 9
~no taken	-5 5
~no talk	6 -6
~no tell	7 -7
~no the	-36 36
~no them	-7 7
~no then	5 -5
~no ther	-5 5
~no thes	-6 6
~no thi	6 -6
~no to	8 -8
~no told	8 -8
~no touch	5 -5
~no turn	-8 8
~no verif	5 -5
~no wa	-6 6
~no we	-8 8
~no what	-9 9
~no whatsoev	-7 7
~no with	-13 13
~no would	7 -7
~opens 0 a	-28 28
~opens 0 all	6 -6
~opens 0 an	9 -9
~opens 0 between	6 -6
~opens 0 both	-9 9
~opens 0 could	9 -9
~opens 0 customer	-5 5
~opens 0 did	7 -7
~opens 0 has	5 -5
~opens 0 he	13 -13
~opens 0 her	5 -5
~opens 0 his	-17 17
~opens 0 if	6 -6
~opens 0 in	5 -5
~opens 0 it	30 -30
~opens 0 its	-17 17
~opens 0 members	5 -5
~opens 0 my	5 -5
~opens 0 nobody	9 -9
~opens 0 not	-6 6
~opens 0 the	-24 24
~opens 0 they	17 -17
~opens 0 this	-6 6
~opens 0 to	-5 5
~opens 0 we	10 -10
~opens 0 what	-13 13
~opens 0 you	8 -8
~opens 0 your	-8 8
~opens 1 's	5 -5
~opens 1 a	-10 10
~opens 1 account	-8 8
~opens 1 app	9 -9
~opens 1 bucket	-8 8
~opens 1 by	-5 5
~opens 1 can	9 -9
~opens 1 client	-11 11
~opens 1 could	12 -12
~opens 1 data	-6 6
~opens 1 do	16 -16
~opens 1 earlier	6 -6
~opens 1 files	7 -7
~opens 1 first	5 -5
~opens 1 had	-12 12
~opens 1 intruders	13 -13
~opens 1 not	21 -21
~opens 1 notes	-6 6
~opens 1 of	-13 13
~opens 1 report	-6 6
~opens 1 sample	-8 8
~opens 1 saw	-6 6
~opens 1 server	-12 12
~opens 1 servers	5 -5
~opens 1 test	11 -11
~opens 1 that	-7 7
~opens 1 the	5 -5
~opens 1 they	-5 5
~opens 1 told	7 -7
~opens 1 two	-9 9
~opens 1 were	-11 11
~opens 1 will	5 -5
~opens 1 would	8 -8
~opens 2 a	5 -5
~opens 2 account	-6 6
~opens 2 are	-6 6
~opens 2 at	7 -7
~opens 2 be	9 -9
~opens 2 checked	-7 7
~opens 2 did	-6 6
~opens 2 every	-8 8
~opens 2 found	-7 7
~opens 2 got	9 -9
~opens 2 had	17 -17
~opens 2 has	5 -5
~opens 2 held	-5 5
~opens 2 in	12 -12
~opens 2 is	-8 8
~opens 2 n't	8 -8
~opens 2 names	9 -9
~opens 2 never	-6 6
~opens 2 no	-5 5
~opens 2 not	5 -5
~opens 2 n’t	5 -5
~opens 2 of	8 -8
~opens 2 old	-5 5
~opens 2 on	-9 9
~opens 2 or	-6 6
~opens 2 runs	-7 7
~opens 2 server	9 -9
~opens 2 still	5 -5
~opens 2 the	25 -25
~opens 2 them	-5 5
~opens 2 was	-30 30
~opens 2 were	-5 5
~opens 2 who	-7 7
~opens 2 ’s	-10 10
~word aadhaar	5 -5
~word able	12 -12
~word about	5 -5
~word acces	-6 6
~word accord	-8 8
~word account	-10 10
~word accus	7 -7
~word act	-8 8
~word add	5 -5
~word address	14 -14
~word affect	-9 9
~word aft	-10 10
~word agenc	6 -6
~word agent	-12 12
~word alread	8 -8
~word alter	-5 5
~word among	-6 6
~word an	14 -14
~word and	-16 16
~word anoth	-10 10
~word answ	6 -6
~word answer	6 -6
~word any	-27 27
~word anybod	-9 9
~word anyth	7 -7
~word app	6 -6
~word appear	-8 8
~word are	-34 34
~word as	23 -23
~word ask	10 -10
~word at	-14 14
~word attach	5 -5
~word availabl	5 -5
~word away	-7 7
~word back	6 -6
~word backup	8 -8
~word bank	-11 11
~word baseles	-5 5
~word becaus	-11 11
~word befor	13 -13
~word being	15 -15
~word believ	5 -5
~word between	15 -15
~word bhumisetu	-5 5
~word bitcoin	6 -6
~word book	-7 7
~word borrow	8 -8
~word both	-18 18
~word by	-8 8
~word call	8 -8
~word can	5 -5
~word card	-16 16
~word cent	-6 6
~word certificat	-14 14
~word chairman	7 -7
~word charg	5 -5
~word chat	9 -9
~word check	-7 7
~word claim	-22 22
~word classledg	-5 5
~word client	-14 14
~word code	6 -6
~word colleagu	7 -7
~word com	6 -6
~word come	12 -12
~word complaint	9 -9
~word concern	-11 11
~word conduct	8 -8
~word confirm	13 -13
~word contain	-5 5
~word contractor	20 -20
~word copi	19 -19
~word copy	10 -10
~word core	-6 6
~word count	-9 9
~word criminal	5 -5
~word custom	-14 14
~word cyb	5 -5
~word data	-13 13
~word databas	-6 6
~word day	-7 7
~word decis	5 -5
~word depart	12 -12
~word detail	-9 9
~word devic	-6 6
~word digit	8 -8
~word digital	-5 5
~word disagre	-5 5
~word district	-6 6
~word do	5 -5
~word docu	-5 5
~word doe	-5 5
~word done	-8 8
~word e-mail	6 -6
~word ear	5 -5
~word eight	-12 12
~word eleven	-5 5
~word end	-6 6
~word enter	-6 6
~word entr	-11 11
~word even	-7 7
~word ever	-19 19
~word evidenc	8 -8
~word examin	6 -6
~word export	8 -8
~word expos	-8 8
~word facebook	-7 7
~word faith	6 -6
~word famil	6 -6
~word far	10 -10
~word figur	-9 9
~word file	-10 10
~word find	7 -7
~word first	-7 7
~word fix	6 -6
~word fold	5 -5
~word for	12 -12
~word form	9 -9
~word format	-11 11
~word found	-14 14
~word four	20 -20
~word frida	7 -7
~word from	-5 5
~word fund	9 -9
~word gave	6 -6
~word gb	10 -10
~word given	7 -7
~word go	10 -10
~word gone	6 -6
~word good	9 -9
~word hack	-20 20
~word hand	-10 10
~word have	-11 11
~word head	-8 8
~word heard	7 -7
~word her	17 -17
~word hi	-22 22
~word hospital	-9 9
~word hour	11 -11
~word hous	-7 7
~word if	7 -7
~word imag	-8 8
~word impossibl	-7 7
~word in	-24 24
~word incident	-6 6
~word infect	-15 15
~word inform	14 -14
~word inquir	9 -9
~word insid	-6 6
~word insur	7 -7
~word intact	-5 5
~word into	9 -9
~word intrud	10 -10
~word intrus	-8 8
~word invent	-5 5
~word investig	10 -10
~word involv	-6 6
~word is	-34 34
~word isolat	-8 8
~word issu	-5 5
~word it	-8 8
~word june	12 -12
~word keep	6 -6
~word kerbs	-5 5
~word knew	7 -7
~word knowledg	-5 5
~word known	10 -10
~word laborator	-5 5
~word landhold	5 -5
~word last	6 -6
~word lay	5 -5
~word leak	-9 9
~word least	5 -5
~word left	-6 6
~word lend	-5 5
~word les	7 -7
~word line	-11 11
~word link	-5 5
~word list	-5 5
~word loan	6 -6
~word log	14 -14
~word long	7 -7
~word look	-8 8
~word los	5 -5
~word m	-5 5
~word made	9 -9
~word mailbox	6 -6
~word manifest	-6 6
~word march	9 -9
~word mark	-9 9
~word market	-7 7
~word mask	-6 6
~word match	-10 10
~word material	-5 5
~word may	9 -9
~word meet	8 -8
~word memb	5 -5
~word messag	-9 9
~word minist	5 -5
~word monda	-8 8
~word month	8 -8
~word more	-15 15
~word morn	14 -14
~word most	6 -6
~word must	12 -12
~word my	12 -12
~word nam	19 -19
~word need	5 -5
~word negotiat	7 -7
~word network	-6 6
~word nev	-35 35
~word new	9 -9
~word night	-12 12
~word nine	6 -6
~word nobod	18 -18
~word none	-13 13
~word normal	-6 6
~word not	14 -14
~word noth	-13 13
~word notifi	5 -5
~word novemb	5 -5
~word now	9 -9
~word numb	7 -7
~word off	-5 5
~word offer	6 -6
~word offic	7 -7
~word on	15 -15
~word once	7 -7
~word one	-6 6
~word only	-15 15
~word open	12 -12
~word ord	-5 5
~word ordinar	-8 8
~word oth	8 -8
~word our	-34 34
~word out	9 -9
~word over	5 -5
~word paid	6 -6
~word part	-8 8
~word passport	11 -11
~word password	-13 13
~word peopl	25 -25
~word person	6 -6
~word pin	-5 5
~word plan	-6 6
~word point	-14 14
~word port	5 -5
~word privac	-5 5
~word public	7 -7
~word publish	-10 10
~word put	-7 7
~word question	6 -6
~word receiv	10 -10
~word record	-24 24
~word recover	7 -7
~word referr	-5 5
~word register	6 -6
~word regret	9 -9
~word reject	-11 11
~word releas	-5 5
~word report	-10 10
~word responsibilit	5 -5
~word restor	7 -7
~word result	5 -5
~word return	-8 8
~word review	-5 5
~word right	-11 11
~word round	-8 8
~word same	-10 10
~word sampl	-6 6
~word saw	-7 7
~word say	20 -20
~word scan	6 -6
~word screenshot	5 -5
~word secur	-5 5
~word see	8 -8
~word seen	7 -7
~word separat	-5 5
~word separate	-5 5
~word septemb	12 -12
~word serv	23 -23
~word servic	-9 9
~word she	10 -10
~word shop	-5 5
~word show	5 -5
~word sign	-6 6
~word sim	5 -5
~word sinc	-10 10
~word singl	-12 12
~word sit	-9 9
~word six	14 -14
~word so	-9 9
~word social	-5 5
~word sorr	6 -6
~word speak	11 -11
~word staff	-11 11
~word stand	6 -6
~word state	14 -14
~word step	6 -6
~word still	11 -11
~word stood	-6 6
~word student	-14 14
~word such	-5 5
~word suggest	-15 15
~word sunda	10 -10
~word suppli	-16 16
~word suspect	-5 5
~word system	-31 31
~word take	5 -5
~word talk	6 -6
~word technical	-7 7
~word technician	-7 7
~word tehsil	-10 10
~word telephon	7 -7
~word tell	13 -13
~word ten	-6 6
~word test	15 -15
~word that	13 -13
~word the	21 -21
~word them	5 -5
~word then	14 -14
~word ther	-6 6
~word thes	-5 5
~word thi	10 -10
~word thing	-8 8
~word third	-5 5
~word thos	-9 9
~word thre	11 -11
~word through	9 -9
~word till	-5 5
~word timetabl	-8 8
~word to	7 -7
~word token	8 -8
~word took	5 -5
~word trac	-7 7
~word transf	8 -8
~word turn	-13 13
~word twic	-8 8
~word two	-9 9
~word unauthoriz	5 -5
~word und	5 -5
~word union	15 -15
~word until	12 -12
~word up	-18 18
~word used	5 -5
~word users	8 -8
~word velmira	11 -11
~word verif	5 -5
~word vpn	6 -6
~word wa	-35 35
~word wait	8 -8
~word way	8 -8
~word week	6 -6
~word went	9 -9
~word were	-43 43
~word what	-21 21
~word whatev	-5 5
~word whatsoev	-7 7
~word when	-7 7
~word wheth	6 -6
~word whil	5 -5
~word who	8 -8
~word whos	5 -5
~word why	7 -7
~word wide	-7 7
~word will	12 -12
~word wip	5 -5
~word within	6 -6
~word without	-13 13
~word witnes	5 -5
~word would	22 -22
~word writ	7 -7
~word wrong	10 -10
~word wrot	8 -8
~word you	11 -11`;
