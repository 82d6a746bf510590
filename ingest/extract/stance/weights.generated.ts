/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2206 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	13 -13
before: ALLEGES	-15 15
before: ASSERTS	14 -14
before: DENIES	7 -7
before: negation	-19 19
before: rebuttal	-10 10
before: turn	-14 14
behind: ALLEGES	10 -10
behind: CONFIRMS	-13 13
behind: negation	-28 28
behind: rebuttal	-8 8
behind: turn	-19 19
by AGENCY	17 -17
by AUTHOR	23 -23
by BANK	5 -5
by COURT	-18 18
by GOVERNMENT	-7 7
by HOSPITAL	-22 22
by MEDIA	-15 15
by OTHER	-12 12
by PERSON	-7 7
by POLICE	33 -33
by REGULATOR	13 -13
by UNIVERSITY	-18 18
by no agency	27 -27
claimNoun	-17 17
concealment	8 -8
cue 	8 -8
cue :	-9 9
cue ALLEGES	21 -21
cue ASSERTS	25 -25
cue DENIES	-66 66
cue accept	6 -6
cue according to	13 -13
cue accuse	9 -9
cue acknowledge	14 -14
cue add	15 -15
cue admit	-15 15
cue allege	10 -10
cue announce	8 -8
cue answer	-32 32
cue as per	-8 8
cue ask	-12 12
cue assess	6 -6
cue assure	-16 16
cue attribute	6 -6
cue believe	-13 13
cue blame	-6 6
cue boast	7 -7
cue call	-27 27
cue claim	27 -27
cue claimed responsibility	5 -5
cue complain	26 -26
cue concede	-7 7
cue confirm	22 -22
cue contend	-7 7
cue demand	5 -5
cue denied it	-7 7
cue deny	-35 35
cue disclose	8 -8
cue dismiss	-17 17
cue dispute	-9 9
cue explain	-14 14
cue find	16 -16
cue found no	-11 11
cue go on	5 -5
cue grant	-18 18
cue indicate	6 -6
cue inform	6 -6
cue insist	-10 10
cue maintain	-43 43
cue negated	8 -8
cue none	9 -9
cue not reply	5 -5
cue not respond	5 -5
cue not say	7 -7
cue not want	8 -8
cue note	10 -10
cue pleaded not guilty	-8 8
cue point out	10 -10
cue put	26 -26
cue read	7 -7
cue record	-9 9
cue reiterate	-21 21
cue remark	18 -18
cue reply	10 -10
cue report	9 -9
cue reports	-15 15
cue rule out	-9 9
cue show	-11 11
cue speak	-6 6
cue state	21 -21
cue stress	-5 5
cue suggest	8 -8
cue suggestion	-13 13
cue suspect	6 -6
cue tell	-10 10
cue warn	16 -16
cue would have none of it	-6 6
cue write	-11 11
demand	17 -17
deniedIncident	-19 19
denies elsewhere 0	10 -10
denies elsewhere 1	8 -8
emptySearch	26 -26
fault	12 -12
found by according-to:after	-11 11
found by according-to:before	27 -27
found by author:hedged	12 -12
found by author:incident	19 -19
found by author:issuer	-15 15
found by author:unknown	11 -11
found by clause:before	-20 20
found by naming:about	18 -18
found by naming:attribute	6 -6
found by naming:blame	-9 9
found by naming:call	-27 27
found by naming:dismiss	-12 12
found by naming:put	13 -13
found by no-comment	50 -50
found by noun:claim	-15 15
found by noun:media	-15 15
found by quote:before	-14 14
found by quote:colon	-9 9
found by quote:following	19 -19
found by rebuff	-26 26
found by tagged:source	-16 16
found by verb:clause	23 -23
found by verb:gerund	-9 9
found by verb:infinitive	14 -14
found by verb:object	-16 16
found by verb:quote	6 -6
granting	39 -39
harm	8 -8
has just said: CONFIRMS	-21 21
has just said: DECLINED_COMMENT	9 -9
has just said: DENIES	-19 19
has just said: NO_EVIDENCE	7 -7
hedge	14 -14
holding	16 -16
in NEWS	13 -13
inquiry	7 -7
length 1	-19 19
length 2	5 -5
length 3	15 -15
length 4	13 -13
negations 0	37 -37
negations 1	-5 5
negations 2	-45 45
no after no	-13 13
no after no, another thing	6 -6
no after no, same thing	-18 18
no after yes	-10 10
no after yes, same thing	-12 12
no authenticity	16 -16
no concealment	-26 26
no culprit	-34 34
no demand	24 -24
no fault	-16 16
no harm	12 -12
no holding	-17 17
no origin	-12 12
no outage	-7 7
no publication	31 -31
no sale	-7 7
no taking	-11 11
no telling	32 -32
nobody before	27 -27
opens its paragraph	8 -8
opensNegated	-42 42
origin	-23 23
other in the same paragraph	-29 29
other is AGENCY	7 -7
other is ATTACKER	-12 12
other is AUTHOR	9 -9
other is PERSON	-19 19
other is UNNAMED	7 -7
other said 0 before: ALLEGES	12 -12
other said 0 before: ASSERTS	-22 22
other said 0 before: CONFIRMS	7 -7
other said 0 before: DECLINED_COMMENT	11 -11
other said 0 before: DENIES	8 -8
other said 1 before: ALLEGES	-16 16
other said 1 before: ASSERTS	9 -9
other said 1 before: CONFIRMS	7 -7
other said 1 before: DENIES	-13 13
other said 1 before: NO_RESPONSE	-6 6
other said 2 before: ASSERTS	-5 5
other said 2 before: DENIES	17 -17
other said 2 before: INVESTIGATING	-8 8
other said 2 before: NO_EVIDENCE	25 -25
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ALLEGES	-7 7
other said 3 before: DENIES	-10 10
other said 3 before: INVESTIGATING	-6 6
other said 3 before: NO_EVIDENCE	-19 19
other said 3 before: NO_RESPONSE	6 -6
other said: ALLEGES	-9 9
other said: ASSERTS	-9 9
other said: CONFIRMS	13 -13
other said: DECLINED_COMMENT	12 -12
other said: INVESTIGATING	-14 14
other said: NO_RESPONSE	-5 5
outage	24 -24
publication	-7 7
quoted	7 -7
ruled ALLEGES	16 -16
ruled ALLEGES, author	13 -13
ruled ALLEGES, by AGENCY	7 -7
ruled ALLEGES, by ATTACKER	6 -6
ruled ALLEGES, by AUTHOR	9 -9
ruled ALLEGES, by MEDIA	-22 22
ruled ALLEGES, by PERSON	17 -17
ruled ALLEGES, noun	-21 21
ruled ALLEGES, verb	17 -17
ruled ASSERTS, according-to	19 -19
ruled ASSERTS, by AGENCY	-7 7
ruled ASSERTS, by ATTACKER	18 -18
ruled ASSERTS, by PERSON	-38 38
ruled ASSERTS, by UNNAMED	9 -9
ruled ASSERTS, clause	6 -6
ruled ASSERTS, naming	9 -9
ruled ASSERTS, quote	-17 17
ruled ASSERTS, rebuff	5 -5
ruled ASSERTS, tagged	-21 21
ruled ASSERTS, verb	-18 18
ruled CONFIRMS	28 -28
ruled CONFIRMS, by AGENCY	10 -10
ruled CONFIRMS, by AUTHOR	6 -6
ruled CONFIRMS, clause	-6 6
ruled CONFIRMS, rebuff	18 -18
ruled CONFIRMS, verb	14 -14
ruled DECLINED_COMMENT	37 -37
ruled DECLINED_COMMENT, by AGENCY	15 -15
ruled DECLINED_COMMENT, by PERSON	17 -17
ruled DECLINED_COMMENT, no-comment	28 -28
ruled DECLINED_COMMENT, verb	8 -8
ruled DENIES	-73 73
ruled DENIES, according-to	-7 7
ruled DENIES, by AGENCY	-35 35
ruled DENIES, by ATTACKER	-27 27
ruled DENIES, by AUTHOR	-13 13
ruled DENIES, by PERSON	-21 21
ruled DENIES, by UNNAMED	-15 15
ruled DENIES, finding	-11 11
ruled DENIES, naming	-22 22
ruled DENIES, quote	9 -9
ruled DENIES, rebuff	-60 60
ruled DENIES, tagged	5 -5
ruled INVESTIGATING	7 -7
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, verb	8 -8
ruled NO_EVIDENCE	34 -34
ruled NO_EVIDENCE, author	17 -17
ruled NO_EVIDENCE, by AGENCY	12 -12
ruled NO_EVIDENCE, by AUTHOR	12 -12
ruled NO_EVIDENCE, by PERSON	13 -13
ruled NO_EVIDENCE, finding	8 -8
ruled NO_EVIDENCE, quote	6 -6
ruled NO_RESPONSE	22 -22
ruled NO_RESPONSE, by AGENCY	13 -13
ruled NO_RESPONSE, no-comment	22 -22
ruled PARTLY_DENIES	-13 13
ruled PARTLY_DENIES, by PERSON	-13 13
ruled PARTLY_DENIES, clause	-11 11
ruled RETRACTS	11 -11
ruled RETRACTS, rebuff	11 -11
safe	-10 10
safety	-20 20
sale	7 -7
says next: ALLEGES	5 -5
says next: CONFIRMS	-10 10
says next: DECLINED_COMMENT	7 -7
says next: DENIES	9 -9
says next: INVESTIGATING	-6 6
sentence before: ALLEGES	8 -8
sentence before: ASSERTS	13 -13
sentence before: DENIES	-18 18
sentence before: question	-14 14
sentence before: rebuttal	-14 14
sentence before: turn	-8 8
silence	13 -13
soFar	38 -38
taking	8 -8
telling	29 -29
turn	-20 20
unknown	28 -28
untrue	-47 47
yes after no	6 -6
yes after no, same thing	5 -5
yes after yes	8 -8
yes after yes, another thing	6 -6
~no a	-20 20
~no able	12 -12
~no about	6 -6
~no affect	-11 11
~no all	-7 7
~no and	8 -8
~no any	-8 8
~no anybod	-5 5
~no ask	6 -6
~no at	-9 9
~no bank	-5 5
~no been	11 -11
~no call	6 -6
~no complaint	9 -9
~no confirm	6 -6
~no contain	-5 5
~no custom	-6 6
~no demand	-5 5
~no do	-13 13
~no docu	-6 6
~no even	-6 6
~no evidenc	7 -7
~no fil	-8 8
~no for	18 -18
~no from	-12 12
~no go	5 -5
~no ha	-7 7
~no hack	-9 9
~no had	18 -18
~no have	-8 8
~no in	-41 41
~no inform	6 -6
~no it	13 -13
~no known	6 -6
~no long	6 -6
~no match	-11 11
~no more	-10 10
~no numb	-6 6
~no of	-8 8
~no on	17 -17
~no oth	7 -7
~no our	-10 10
~no passport	7 -7
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
~no the	-33 33
~no them	-7 7
~no ther	-5 5
~no thes	-6 6
~no thi	5 -5
~no to	10 -10
~no told	8 -8
~no touch	5 -5
~no turn	-8 8
~no verif	5 -5
~no wa	-6 6
~no want	7 -7
~no we	-8 8
~no what	-9 9
~no whatsoev	-7 7
~no with	-13 13
~no would	7 -7
~opens 0 a	-27 27
~opens 0 all	5 -5
~opens 0 an	9 -9
~opens 0 between	6 -6
~opens 0 both	-9 9
~opens 0 could	9 -9
~opens 0 customer	-5 5
~opens 0 did	7 -7
~opens 0 have	-5 5
~opens 0 he	10 -10
~opens 0 her	5 -5
~opens 0 his	-17 17
~opens 0 if	6 -6
~opens 0 in	5 -5
~opens 0 it	29 -29
~opens 0 its	-18 18
~opens 0 my	5 -5
~opens 0 nobody	9 -9
~opens 0 not	-7 7
~opens 0 such	5 -5
~opens 0 the	-23 23
~opens 0 they	18 -18
~opens 0 this	-6 6
~opens 0 we	11 -11
~opens 0 what	-12 12
~opens 0 you	9 -9
~opens 0 your	-8 8
~opens 1 's	6 -6
~opens 1 a	-11 11
~opens 1 access	5 -5
~opens 1 account	-7 7
~opens 1 app	9 -9
~opens 1 bucket	-8 8
~opens 1 by	-5 5
~opens 1 can	9 -9
~opens 1 client	-11 11
~opens 1 could	12 -12
~opens 1 data	-6 6
~opens 1 do	18 -18
~opens 1 earlier	6 -6
~opens 1 files	7 -7
~opens 1 first	5 -5
~opens 1 had	-14 14
~opens 1 intruders	13 -13
~opens 1 not	21 -21
~opens 1 notes	-6 6
~opens 1 of	-13 13
~opens 1 report	-6 6
~opens 1 sample	-8 8
~opens 1 saw	-7 7
~opens 1 server	-12 12
~opens 1 servers	5 -5
~opens 1 test	11 -11
~opens 1 that	-7 7
~opens 1 the	5 -5
~opens 1 they	-5 5
~opens 1 told	7 -7
~opens 1 two	-8 8
~opens 1 were	-12 12
~opens 1 would	8 -8
~opens 2 a	6 -6
~opens 2 account	-6 6
~opens 2 are	-6 6
~opens 2 at	8 -8
~opens 2 be	9 -9
~opens 2 checked	-7 7
~opens 2 did	-6 6
~opens 2 every	-8 8
~opens 2 found	-7 7
~opens 2 got	9 -9
~opens 2 had	17 -17
~opens 2 has	5 -5
~opens 2 in	11 -11
~opens 2 is	-8 8
~opens 2 n't	8 -8
~opens 2 names	9 -9
~opens 2 never	-7 7
~opens 2 no	-5 5
~opens 2 not	9 -9
~opens 2 n’t	7 -7
~opens 2 of	9 -9
~opens 2 old	-5 5
~opens 2 on	-9 9
~opens 2 or	-6 6
~opens 2 runs	-7 7
~opens 2 server	9 -9
~opens 2 still	5 -5
~opens 2 the	23 -23
~opens 2 them	-5 5
~opens 2 was	-30 30
~opens 2 who	-7 7
~opens 2 ’s	-10 10
~word aadhaar	6 -6
~word able	12 -12
~word about	5 -5
~word acces	-6 6
~word accord	-8 8
~word account	-9 9
~word accus	6 -6
~word act	-9 9
~word add	6 -6
~word address	14 -14
~word affect	-9 9
~word aft	-9 9
~word agenc	6 -6
~word agent	-12 12
~word alread	8 -8
~word alter	-5 5
~word among	-6 6
~word an	13 -13
~word and	-15 15
~word anoth	-10 10
~word answ	6 -6
~word answer	5 -5
~word any	-24 24
~word anybod	-10 10
~word anyth	7 -7
~word apolog	5 -5
~word app	7 -7
~word appear	-9 9
~word are	-35 35
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
~word befor	12 -12
~word behind	5 -5
~word being	15 -15
~word believ	6 -6
~word between	15 -15
~word bhumisetu	-5 5
~word bitcoin	6 -6
~word book	-7 7
~word borrow	7 -7
~word both	-18 18
~word bucket	-5 5
~word by	-9 9
~word call	8 -8
~word can	5 -5
~word card	-16 16
~word cent	-6 6
~word certificat	-14 14
~word chairman	7 -7
~word charg	5 -5
~word chat	8 -8
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
~word conduct	7 -7
~word confirm	13 -13
~word contain	-5 5
~word contractor	18 -18
~word copi	19 -19
~word copy	10 -10
~word core	-6 6
~word could	5 -5
~word count	-9 9
~word criminal	5 -5
~word custom	-14 14
~word cyb	6 -6
~word data	-13 13
~word databas	-5 5
~word day	-7 7
~word decis	5 -5
~word depart	12 -12
~word detail	-9 9
~word devic	-5 5
~word digit	8 -8
~word digital	-5 5
~word disagre	-5 5
~word district	-6 6
~word do	8 -8
~word done	-8 8
~word e-mail	5 -5
~word ear	5 -5
~word eight	-12 12
~word eleven	-5 5
~word end	-5 5
~word enter	-6 6
~word entr	-11 11
~word even	-7 7
~word ever	-19 19
~word evidenc	8 -8
~word examin	6 -6
~word export	8 -8
~word expos	-8 8
~word extract	-5 5
~word facebook	-7 7
~word faith	6 -6
~word famil	6 -6
~word far	11 -11
~word fault	-5 5
~word figur	-9 9
~word file	-10 10
~word find	7 -7
~word firewall	-5 5
~word first	-7 7
~word fix	6 -6
~word fold	6 -6
~word for	14 -14
~word form	8 -8
~word format	-11 11
~word found	-14 14
~word four	21 -21
~word frida	7 -7
~word from	-7 7
~word fund	9 -9
~word gave	6 -6
~word gb	10 -10
~word given	7 -7
~word go	10 -10
~word gone	5 -5
~word good	9 -9
~word hack	-20 20
~word hand	-10 10
~word have	-11 11
~word head	-8 8
~word heard	7 -7
~word her	17 -17
~word hi	-21 21
~word hospital	-9 9
~word hour	12 -12
~word hous	-6 6
~word i	5 -5
~word if	7 -7
~word imag	-9 9
~word impossibl	-7 7
~word in	-23 23
~word incident	-7 7
~word infect	-14 14
~word inform	14 -14
~word inquir	9 -9
~word insid	-6 6
~word insur	7 -7
~word intact	-5 5
~word into	9 -9
~word intrud	10 -10
~word intrus	-9 9
~word investig	9 -9
~word involv	-7 7
~word is	-34 34
~word isolat	-8 8
~word issu	-5 5
~word it	-9 9
~word june	14 -14
~word keep	6 -6
~word knew	8 -8
~word knowledg	-5 5
~word known	10 -10
~word laborator	-5 5
~word landhold	5 -5
~word last	6 -6
~word lay	5 -5
~word leak	-8 8
~word least	5 -5
~word left	-5 5
~word lend	-5 5
~word les	6 -6
~word line	-10 10
~word list	-6 6
~word loan	6 -6
~word log	15 -15
~word long	7 -7
~word look	-8 8
~word los	5 -5
~word m	-5 5
~word made	10 -10
~word mailbox	6 -6
~word manifest	-6 6
~word march	9 -9
~word mark	-9 9
~word market	-7 7
~word mask	-7 7
~word match	-10 10
~word material	-5 5
~word may	9 -9
~word meet	8 -8
~word messag	-9 9
~word minist	5 -5
~word monda	-9 9
~word month	8 -8
~word more	-15 15
~word morn	13 -13
~word most	6 -6
~word must	12 -12
~word my	12 -12
~word nam	18 -18
~word need	5 -5
~word negotiat	7 -7
~word network	-7 7
~word nev	-35 35
~word new	8 -8
~word night	-12 12
~word nine	6 -6
~word no	-5 5
~word nobod	18 -18
~word none	-13 13
~word normal	-5 5
~word not	15 -15
~word noth	-14 14
~word notifi	5 -5
~word novemb	5 -5
~word now	9 -9
~word numb	7 -7
~word n’t	6 -6
~word off	-5 5
~word offer	7 -7
~word offic	7 -7
~word on	16 -16
~word once	7 -7
~word one	-6 6
~word only	-15 15
~word open	13 -13
~word operator	5 -5
~word ord	-5 5
~word ordinar	-7 7
~word oth	9 -9
~word our	-34 34
~word out	9 -9
~word over	6 -6
~word paid	6 -6
~word part	-7 7
~word passport	9 -9
~word password	-13 13
~word peopl	25 -25
~word person	5 -5
~word pin	-5 5
~word plan	-5 5
~word point	-14 14
~word port	5 -5
~word pres	5 -5
~word privac	-5 5
~word public	6 -6
~word publish	-10 10
~word put	-7 7
~word receiv	10 -10
~word record	-25 25
~word recover	7 -7
~word recycl	-5 5
~word referr	-5 5
~word register	6 -6
~word regret	9 -9
~word reject	-11 11
~word releas	-5 5
~word report	-10 10
~word restor	7 -7
~word result	5 -5
~word return	-7 7
~word review	-6 6
~word right	-10 10
~word round	-8 8
~word same	-10 10
~word sampl	-5 5
~word saw	-7 7
~word say	20 -20
~word scan	6 -6
~word screenshot	5 -5
~word secur	-5 5
~word see	9 -9
~word seen	7 -7
~word separat	-5 5
~word separate	-5 5
~word septemb	12 -12
~word serv	23 -23
~word servic	-9 9
~word she	10 -10
~word shop	-5 5
~word show	5 -5
~word sign	-5 5
~word sim	5 -5
~word sinc	-10 10
~word singl	-11 11
~word sit	-9 9
~word six	13 -13
~word so	-8 8
~word social	-5 5
~word sorr	6 -6
~word speak	11 -11
~word staff	-11 11
~word stand	5 -5
~word state	15 -15
~word step	5 -5
~word still	12 -12
~word stood	-5 5
~word student	-13 13
~word such	-5 5
~word suggest	-15 15
~word sunda	10 -10
~word suppli	-16 16
~word suspect	-5 5
~word system	-32 32
~word take	5 -5
~word talk	6 -6
~word technical	-6 6
~word technician	-7 7
~word tehsil	-10 10
~word telephon	8 -8
~word tell	14 -14
~word ten	-5 5
~word test	16 -16
~word that	14 -14
~word the	20 -20
~word them	6 -6
~word then	14 -14
~word ther	-6 6
~word thes	-5 5
~word thi	9 -9
~word thing	-8 8
~word third	-5 5
~word thos	-9 9
~word thre	11 -11
~word through	8 -8
~word till	-5 5
~word time	-5 5
~word timetabl	-7 7
~word to	7 -7
~word token	8 -8
~word tonight	5 -5
~word took	5 -5
~word trac	-7 7
~word transf	8 -8
~word turn	-12 12
~word twic	-7 7
~word two	-8 8
~word unauthoriz	5 -5
~word union	14 -14
~word until	12 -12
~word up	-16 16
~word used	5 -5
~word users	8 -8
~word velmira	11 -11
~word verif	5 -5
~word view	-5 5
~word vpn	6 -6
~word wa	-36 36
~word wait	8 -8
~word want	5 -5
~word way	7 -7
~word week	6 -6
~word went	9 -9
~word were	-40 40
~word what	-21 21
~word whatev	-5 5
~word whatsoev	-7 7
~word when	-7 7
~word wheth	6 -6
~word who	8 -8
~word whos	5 -5
~word why	7 -7
~word wide	-7 7
~word will	11 -11
~word wip	5 -5
~word within	7 -7
~word without	-12 12
~word would	20 -20
~word writ	7 -7
~word wrong	10 -10
~word wrot	8 -8
~word you	11 -11
~word your	-5 5`;
