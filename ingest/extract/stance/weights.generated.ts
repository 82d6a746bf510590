/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2121 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	11 -11
before: ALLEGES	-15 15
before: ASSERTS	9 -9
before: DENIES	5 -5
before: negation	-11 11
before: rebuttal	-16 16
before: turn	-12 12
behind: ALLEGES	10 -10
behind: ASSERTS	7 -7
behind: CONFIRMS	-6 6
behind: negation	-23 23
behind: rebuttal	-10 10
behind: turn	-35 35
by AGENCY	16 -16
by ATTACKER	8 -8
by AUTHOR	12 -12
by BANK	5 -5
by COMPANY	-11 11
by COURT	-18 18
by HOSPITAL	-22 22
by MEDIA	-14 14
by OTHER	-11 11
by PERSON	-7 7
by POLICE	37 -37
by REGULATOR	14 -14
by UNIVERSITY	-18 18
by no agency	24 -24
claimNoun	-13 13
cue 	20 -20
cue :	-9 9
cue ALLEGES	21 -21
cue ASSERTS	26 -26
cue DENIES	-77 77
cue accept	10 -10
cue according to	9 -9
cue accuse	10 -10
cue acknowledge	16 -16
cue add	19 -19
cue admit	-20 20
cue advise	5 -5
cue allege	9 -9
cue announce	9 -9
cue answer	-25 25
cue argue	-12 12
cue as per	-7 7
cue ask	-7 7
cue assess	6 -6
cue assure	-19 19
cue attribute	7 -7
cue believe	-12 12
cue blame	-6 6
cue boast	6 -6
cue call	-28 28
cue claim	18 -18
cue complain	17 -17
cue concede	-7 7
cue confirm	19 -19
cue denied it	-6 6
cue deny	-37 37
cue disclose	6 -6
cue dismiss	-12 12
cue dispute	-16 16
cue explain	-17 17
cue find	18 -18
cue found no	-10 10
cue go on	9 -9
cue indicate	6 -6
cue inform	5 -5
cue insist	-9 9
cue maintain	-45 45
cue negated	10 -10
cue none	15 -15
cue not reply	5 -5
cue not respond	5 -5
cue not say	6 -6
cue not want	8 -8
cue note	10 -10
cue pleaded not guilty	-9 9
cue point out	10 -10
cue put	14 -14
cue read	11 -11
cue record	-8 8
cue reiterate	-23 23
cue reject	-13 13
cue remark	18 -18
cue reply	10 -10
cue reports	-17 17
cue show	-18 18
cue state	22 -22
cue suggest	8 -8
cue suggestion	-14 14
cue suspect	6 -6
cue tell	-6 6
cue warn	16 -16
cue would have none of it	-5 5
demand	10 -10
deniedIncident	-15 15
denies elsewhere 0	9 -9
emptySearch	27 -27
fault	16 -16
found by according-to:after	-16 16
found by according-to:before	29 -29
found by author:hedged	12 -12
found by author:incident	11 -11
found by author:issuer	-13 13
found by author:unknown	10 -10
found by clause:before	-23 23
found by naming:about	14 -14
found by naming:attribute	7 -7
found by naming:blame	-9 9
found by naming:call	-28 28
found by naming:dismiss	-10 10
found by naming:put	14 -14
found by no-comment	49 -49
found by noun:claim	-18 18
found by noun:media	-16 16
found by quote:before	-17 17
found by quote:colon	-9 9
found by quote:following	17 -17
found by rebuff	-26 26
found by verb:clause	19 -19
found by verb:gerund	-7 7
found by verb:infinitive	15 -15
found by verb:object	-9 9
found by verb:that	5 -5
granting	40 -40
harm	20 -20
has just said: ALLEGES	6 -6
has just said: ASSERTS	7 -7
has just said: CONFIRMS	-19 19
has just said: DECLINED_COMMENT	5 -5
has just said: DENIES	-20 20
hedge	13 -13
holding	17 -17
in NEWS	16 -16
in SOCIAL_POST	-10 10
inquiry	9 -9
length 1	-22 22
length 2	6 -6
length 3	13 -13
length 4	15 -15
negations 0	39 -39
negations 2	-52 52
no after no	-15 15
no after no, same thing	-15 15
no after yes	-16 16
no after yes, same thing	-16 16
no authenticity	11 -11
no concealment	-19 19
no culprit	-33 33
no demand	22 -22
no fault	-14 14
no holding	-18 18
no origin	-16 16
no outage	-6 6
no payment	8 -8
no publication	31 -31
no sale	-8 8
no taking	-11 11
no telling	32 -32
nobody before	24 -24
opens its paragraph	10 -10
opensNegated	-37 37
origin	-29 29
other in the same paragraph	-27 27
other is AGENCY	6 -6
other is ATTACKER	-13 13
other is AUTHOR	8 -8
other is PERSON	-19 19
other is UNNAMED	10 -10
other said 0 before: ALLEGES	12 -12
other said 0 before: ASSERTS	-23 23
other said 0 before: CONFIRMS	7 -7
other said 0 before: DECLINED_COMMENT	11 -11
other said 1 before: ALLEGES	-18 18
other said 1 before: ASSERTS	7 -7
other said 1 before: DECLINED_COMMENT	6 -6
other said 1 before: DENIES	-14 14
other said 1 before: NO_EVIDENCE	-6 6
other said 2 before: DECLINED_COMMENT	-14 14
other said 2 before: DENIES	24 -24
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	25 -25
other said 2 before: NO_RESPONSE	6 -6
other said 3 before: ASSERTS	-6 6
other said 3 before: CONFIRMS	5 -5
other said 3 before: DENIES	-9 9
other said 3 before: INVESTIGATING	-7 7
other said 3 before: NO_EVIDENCE	-19 19
other said: ALLEGES	-5 5
other said: ASSERTS	-12 12
other said: CONFIRMS	12 -12
other said: INVESTIGATING	-12 12
other said: PARTLY_DENIES	8 -8
outage	21 -21
payment	-11 11
publication	-13 13
quoted	7 -7
ruled ALLEGES	15 -15
ruled ALLEGES, author	12 -12
ruled ALLEGES, by AGENCY	6 -6
ruled ALLEGES, by ATTACKER	6 -6
ruled ALLEGES, by AUTHOR	7 -7
ruled ALLEGES, by MEDIA	-19 19
ruled ALLEGES, by PERSON	18 -18
ruled ALLEGES, noun	-26 26
ruled ALLEGES, verb	17 -17
ruled ASSERTS, according-to	11 -11
ruled ASSERTS, author	-6 6
ruled ASSERTS, by AGENCY	-9 9
ruled ASSERTS, by ATTACKER	18 -18
ruled ASSERTS, by PERSON	-34 34
ruled ASSERTS, by UNNAMED	13 -13
ruled ASSERTS, clause	5 -5
ruled ASSERTS, naming	9 -9
ruled ASSERTS, quote	-20 20
ruled ASSERTS, verb	-21 21
ruled CONFIRMS	24 -24
ruled CONFIRMS, by AGENCY	9 -9
ruled CONFIRMS, by AUTHOR	9 -9
ruled CONFIRMS, by UNNAMED	6 -6
ruled CONFIRMS, rebuff	20 -20
ruled CONFIRMS, verb	10 -10
ruled DECLINED_COMMENT	36 -36
ruled DECLINED_COMMENT, by AGENCY	15 -15
ruled DECLINED_COMMENT, by PERSON	16 -16
ruled DECLINED_COMMENT, no-comment	28 -28
ruled DECLINED_COMMENT, verb	8 -8
ruled DENIES	-77 77
ruled DENIES, according-to	-5 5
ruled DENIES, author	-5 5
ruled DENIES, by AGENCY	-40 40
ruled DENIES, by ATTACKER	-19 19
ruled DENIES, by AUTHOR	-20 20
ruled DENIES, by PERSON	-19 19
ruled DENIES, by UNNAMED	-18 18
ruled DENIES, finding	-8 8
ruled DENIES, naming	-22 22
ruled DENIES, quote	9 -9
ruled DENIES, rebuff	-59 59
ruled DENIES, verb	-7 7
ruled INVESTIGATING	6 -6
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, verb	8 -8
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	17 -17
ruled NO_EVIDENCE, by AGENCY	12 -12
ruled NO_EVIDENCE, by AUTHOR	13 -13
ruled NO_EVIDENCE, by PERSON	12 -12
ruled NO_EVIDENCE, finding	8 -8
ruled NO_EVIDENCE, quote	6 -6
ruled NO_RESPONSE	21 -21
ruled NO_RESPONSE, by AGENCY	14 -14
ruled NO_RESPONSE, no-comment	21 -21
ruled PARTLY_DENIES	-7 7
ruled PARTLY_DENIES, clause	-14 14
ruled PARTLY_DENIES, verb	7 -7
ruled RETRACTS	9 -9
ruled RETRACTS, rebuff	9 -9
safe	-11 11
safety	-27 27
sale	7 -7
says next: ALLEGES	5 -5
says next: CONFIRMS	-8 8
says next: DENIES	8 -8
says next: NO_EVIDENCE	12 -12
sentence before: ALLEGES	17 -17
sentence before: ASSERTS	9 -9
sentence before: DENIES	-15 15
sentence before: question	-9 9
sentence before: rebuttal	-18 18
sentence before: turn	-9 9
silence	13 -13
soFar	28 -28
taking	7 -7
telling	26 -26
turn	-18 18
unknown	28 -28
untrue	-38 38
yes after no	11 -11
yes after no, another thing	-8 8
yes after no, same thing	19 -19
yes after yes	9 -9
yes after yes, another thing	6 -6
~no a	-19 19
~no about	5 -5
~no affect	-12 12
~no all	-6 6
~no and	11 -11
~no any	-8 8
~no ask	6 -6
~no at	-7 7
~no call	5 -5
~no complaint	9 -9
~no confirm	7 -7
~no contain	-5 5
~no custom	-5 5
~no demand	-5 5
~no do	-14 14
~no docu	-5 5
~no even	-6 6
~no evidenc	7 -7
~no fil	-8 8
~no for	12 -12
~no from	-13 13
~no go	5 -5
~no ha	-8 8
~no hack	-8 8
~no had	13 -13
~no have	-6 6
~no in	-35 35
~no inform	7 -7
~no it	14 -14
~no known	6 -6
~no long	6 -6
~no match	-10 10
~no more	-15 15
~no of	-8 8
~no on	14 -14
~no one	5 -5
~no oth	7 -7
~no our	-9 9
~no passport	7 -7
~no pay	9 -9
~no phon	6 -6
~no ransom	5 -5
~no record	-10 10
~no say	6 -6
~no she	5 -5
~no singl	-5 5
~no such	-8 8
~no suggest	-8 8
~no taken	-6 6
~no talk	6 -6
~no tell	5 -5
~no that	6 -6
~no the	-28 28
~no them	-7 7
~no ther	-6 6
~no thes	-7 7
~no thi	6 -6
~no to	7 -7
~no told	9 -9
~no touch	7 -7
~no turn	-5 5
~no want	7 -7
~no we	-8 8
~no what	-9 9
~no whatsoev	-8 8
~no with	-14 14
~opens 0 a	-20 20
~opens 0 an	12 -12
~opens 0 between	6 -6
~opens 0 both	-9 9
~opens 0 by	-8 8
~opens 0 could	8 -8
~opens 0 customer	-5 5
~opens 0 did	7 -7
~opens 0 hackers	5 -5
~opens 0 he	9 -9
~opens 0 her	6 -6
~opens 0 his	-17 17
~opens 0 i	7 -7
~opens 0 if	7 -7
~opens 0 in	5 -5
~opens 0 it	32 -32
~opens 0 its	-14 14
~opens 0 my	5 -5
~opens 0 no	-6 6
~opens 0 nobody	9 -9
~opens 0 only	5 -5
~opens 0 she	6 -6
~opens 0 the	-25 25
~opens 0 there	-5 5
~opens 0 they	18 -18
~opens 0 this	-5 5
~opens 0 we	12 -12
~opens 0 what	-12 12
~opens 0 you	10 -10
~opens 0 your	-8 8
~opens 1 a	-7 7
~opens 1 access	5 -5
~opens 1 account	-9 9
~opens 1 app	9 -9
~opens 1 bucket	-9 9
~opens 1 by	-7 7
~opens 1 can	8 -8
~opens 1 claim	-5 5
~opens 1 client	-10 10
~opens 1 company	-5 5
~opens 1 could	14 -14
~opens 1 data	-6 6
~opens 1 do	20 -20
~opens 1 does	-5 5
~opens 1 earlier	6 -6
~opens 1 files	6 -6
~opens 1 gave	5 -5
~opens 1 have	-6 6
~opens 1 intruders	10 -10
~opens 1 is	5 -5
~opens 1 not	19 -19
~opens 1 notes	-6 6
~opens 1 of	-18 18
~opens 1 on	5 -5
~opens 1 report	-6 6
~opens 1 saw	-6 6
~opens 1 server	-11 11
~opens 1 test	8 -8
~opens 1 that	-7 7
~opens 1 the	6 -6
~opens 1 to	6 -6
~opens 1 told	8 -8
~opens 1 two	-8 8
~opens 1 were	-10 10
~opens 2 account	-6 6
~opens 2 are	-6 6
~opens 2 at	7 -7
~opens 2 be	6 -6
~opens 2 checked	-7 7
~opens 2 did	-5 5
~opens 2 found	-6 6
~opens 2 got	7 -7
~opens 2 had	17 -17
~opens 2 in	11 -11
~opens 2 is	-6 6
~opens 2 n't	8 -8
~opens 2 names	7 -7
~opens 2 no	-5 5
~opens 2 n’t	8 -8
~opens 2 of	15 -15
~opens 2 old	-5 5
~opens 2 on	-10 10
~opens 2 runs	-7 7
~opens 2 seen	5 -5
~opens 2 server	7 -7
~opens 2 social	6 -6
~opens 2 still	5 -5
~opens 2 the	14 -14
~opens 2 was	-27 27
~opens 2 who	-7 7
~opens 2 ’s	-8 8
~word a	5 -5
~word aadhaar	6 -6
~word acces	-10 10
~word account	-13 13
~word accus	5 -5
~word act	-6 6
~word add	5 -5
~word address	14 -14
~word affect	-10 10
~word aft	-13 13
~word agent	-11 11
~word an	16 -16
~word and	-12 12
~word anoth	-10 10
~word answer	5 -5
~word any	-29 29
~word anybod	-5 5
~word appear	-8 8
~word april	5 -5
~word are	-31 31
~word as	24 -24
~word ask	11 -11
~word at	-6 6
~word attach	6 -6
~word august	7 -7
~word availabl	5 -5
~word away	-7 7
~word back	6 -6
~word backup	8 -8
~word bank	-8 8
~word baseles	-5 5
~word becaus	-10 10
~word been	-5 5
~word befor	13 -13
~word being	13 -13
~word believ	5 -5
~word belong	-8 8
~word between	15 -15
~word bitcoin	8 -8
~word book	-6 6
~word borrow	5 -5
~word both	-13 13
~word bucket	-5 5
~word by	-17 17
~word call	8 -8
~word came	-5 5
~word card	-12 12
~word cent	-7 7
~word centr	5 -5
~word certificat	-14 14
~word chairman	9 -9
~word charg	6 -6
~word chat	8 -8
~word check	-8 8
~word city	5 -5
~word claim	-20 20
~word classledg	-5 5
~word client	-13 13
~word code	6 -6
~word colleagu	7 -7
~word com	5 -5
~word come	6 -6
~word compan	-13 13
~word complaint	8 -8
~word concern	-10 10
~word conduct	7 -7
~word confirm	13 -13
~word contractor	16 -16
~word copi	24 -24
~word copy	8 -8
~word core	-5 5
~word could	7 -7
~word count	-11 11
~word custom	-11 11
~word cyb	8 -8
~word data	-14 14
~word date	5 -5
~word dead	-6 6
~word den	-5 5
~word depart	8 -8
~word detail	-7 7
~word digit	9 -9
~word digital	-5 5
~word disagre	-5 5
~word district	-6 6
~word do	10 -10
~word doe	-6 6
~word done	-8 8
~word down	-7 7
~word e-mail	6 -6
~word effect	-5 5
~word eight	-12 12
~word eleven	-5 5
~word else	-5 5
~word email	6 -6
~word employe	-5 5
~word entr	-13 13
~word even	-7 7
~word ever	-14 14
~word evidenc	9 -9
~word examin	6 -6
~word executiv	5 -5
~word export	8 -8
~word expos	-7 7
~word extract	-5 5
~word facebook	-8 8
~word faith	6 -6
~word famil	5 -5
~word far	7 -7
~word fault	-5 5
~word figur	-12 12
~word file	-9 9
~word find	9 -9
~word firewall	-5 5
~word first	-11 11
~word fix	6 -6
~word for	16 -16
~word form	9 -9
~word format	-11 11
~word found	-17 17
~word four	13 -13
~word frida	7 -7
~word from	-9 9
~word fund	5 -5
~word gave	6 -6
~word gb	10 -10
~word given	8 -8
~word go	9 -9
~word gone	5 -5
~word good	9 -9
~word hack	-19 19
~word hand	-5 5
~word hav	-5 5
~word have	-10 10
~word head	-8 8
~word held	6 -6
~word her	17 -17
~word hi	-28 28
~word home	5 -5
~word hospital	-10 10
~word hour	12 -12
~word hous	-6 6
~word hundr	-5 5
~word if	7 -7
~word imag	-8 8
~word impossibl	-7 7
~word in	-17 17
~word incident	-6 6
~word infect	-15 15
~word inform	15 -15
~word inquir	6 -6
~word insid	-6 6
~word insur	6 -6
~word intact	-6 6
~word into	7 -7
~word intrud	8 -8
~word intrus	-5 5
~word invent	-7 7
~word investig	9 -9
~word involv	-7 7
~word is	-39 39
~word isolat	-8 8
~word issu	-7 7
~word it	-9 9
~word june	13 -13
~word keep	9 -9
~word key	5 -5
~word knew	10 -10
~word knowledg	-5 5
~word known	10 -10
~word laborator	-5 5
~word last	6 -6
~word lawy	-6 6
~word leak	-7 7
~word least	7 -7
~word lend	-5 5
~word les	7 -7
~word limit	-6 6
~word line	-10 10
~word list	-5 5
~word loan	6 -6
~word log	11 -11
~word long	7 -7
~word look	-8 8
~word m	-5 5
~word made	8 -8
~word manifest	-5 5
~word march	11 -11
~word mark	-9 9
~word market	-5 5
~word mask	-7 7
~word match	-9 9
~word may	11 -11
~word media	6 -6
~word meet	5 -5
~word memb	6 -6
~word messag	-8 8
~word monda	-8 8
~word month	6 -6
~word more	-20 20
~word morn	12 -12
~word most	5 -5
~word must	9 -9
~word my	15 -15
~word n't	5 -5
~word nam	16 -16
~word negotiat	8 -8
~word network	-7 7
~word nev	-31 31
~word night	-10 10
~word no	-8 8
~word nobod	15 -15
~word none	-12 12
~word normal	-5 5
~word not	12 -12
~word noth	-14 14
~word novemb	5 -5
~word now	10 -10
~word numb	9 -9
~word n’t	7 -7
~word of	-8 8
~word offer	5 -5
~word offic	7 -7
~word okunad	-7 7
~word on	18 -18
~word once	7 -7
~word only	-14 14
~word open	8 -8
~word ordinar	-8 8
~word oth	9 -9
~word our	-31 31
~word out	7 -7
~word outsid	-5 5
~word own	-6 6
~word paid	8 -8
~word partn	-6 6
~word pass	7 -7
~word passport	8 -8
~word password	-7 7
~word peopl	25 -25
~word person	5 -5
~word pictur	6 -6
~word plan	-5 5
~word plu	-6 6
~word point	-14 14
~word pres	6 -6
~word public	6 -6
~word publish	-6 6
~word ransom	6 -6
~word reach	5 -5
~word receiv	9 -9
~word record	-24 24
~word referr	-7 7
~word register	6 -6
~word regret	8 -8
~word reject	-6 6
~word report	-8 8
~word restor	6 -6
~word review	-5 5
~word right	-9 9
~word rout	5 -5
~word same	-10 10
~word sav	5 -5
~word saw	-6 6
~word say	27 -27
~word secur	-5 5
~word see	6 -6
~word seen	6 -6
~word sell	-5 5
~word septemb	12 -12
~word serv	27 -27
~word servic	-9 9
~word sess	-5 5
~word seven	-8 8
~word she	15 -15
~word shop	-5 5
~word sign	-6 6
~word sim	5 -5
~word simp	-6 6
~word sinc	-5 5
~word singl	-13 13
~word sit	-9 9
~word six	13 -13
~word so	-14 14
~word somebod	-5 5
~word sorr	6 -6
~word speak	8 -8
~word staff	-11 11
~word stand	6 -6
~word stat	8 -8
~word state	12 -12
~word step	5 -5
~word still	12 -12
~word stolen	5 -5
~word stood	-6 6
~word student	-13 13
~word such	-6 6
~word suggest	-14 14
~word sunda	9 -9
~word suppli	-16 16
~word system	-29 29
~word tak	-5 5
~word talk	5 -5
~word technical	-6 6
~word technician	-8 8
~word tehsil	-10 10
~word tell	12 -12
~word ten	-6 6
~word test	18 -18
~word than	-6 6
~word the	24 -24
~word then	10 -10
~word ther	-9 9
~word they	5 -5
~word thing	-7 7
~word thos	-9 9
~word thre	10 -10
~word through	6 -6
~word thursda	5 -5
~word time	-15 15
~word timetabl	-7 7
~word togeth	-8 8
~word token	7 -7
~word too	6 -6
~word touch	7 -7
~word trac	-6 6
~word turn	-10 10
~word twic	-11 11
~word two	-9 9
~word union	15 -15
~word until	7 -7
~word up	-13 13
~word used	5 -5
~word velmira	10 -10
~word view	-8 8
~word wa	-38 38
~word wait	8 -8
~word way	7 -7
~word went	9 -9
~word were	-35 35
~word what	-20 20
~word whatev	-5 5
~word whatsoev	-8 8
~word when	-9 9
~word who	7 -7
~word whos	5 -5
~word why	6 -6
~word wide	-7 7
~word will	10 -10
~word wip	5 -5
~word withdrawn	5 -5
~word within	7 -7
~word without	-12 12
~word would	18 -18
~word writ	7 -7
~word wrong	9 -9
~word you	15 -15`;
