/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2498 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-5 5
before: ALLEGES	-13 13
before: ASSERTS	13 -13
before: CONFIRMS	18 -18
before: negation	-17 17
before: rebuttal	-25 25
behind: ALLEGES	30 -30
behind: ASSERTS	22 -22
behind: DENIES	17 -17
behind: negation	-17 17
behind: rebuttal	-13 13
behind: turn	-10 10
by AGENCY	10 -10
by AUTHOR	26 -26
by COMPANY	-8 8
by COURT	-16 16
by GOVERNMENT	5 -5
by MINISTRY	6 -6
by OTHER	-11 11
by PERSON	-5 5
by POLICE	28 -28
by REGULATOR	20 -20
by UNIVERSITY	-23 23
by UNNAMED	5 -5
by no agency	16 -16
claimNoun	-21 21
cue 	9 -9
cue ALLEGES	20 -20
cue ASSERTS	18 -18
cue CONFIRMS	6 -6
cue DENIES	-27 27
cue accept	6 -6
cue according to	14 -14
cue accuse	8 -8
cue acknowledge	16 -16
cue add	17 -17
cue admit	-12 12
cue allege	12 -12
cue announce	9 -9
cue answer	-26 26
cue argue	-5 5
cue as per	-10 10
cue ask	-5 5
cue assess	6 -6
cue assure	-16 16
cue attribute	6 -6
cue believe	-12 12
cue blame	-9 9
cue boast	7 -7
cue call	-28 28
cue claim	8 -8
cue claimed responsibility	5 -5
cue complain	19 -19
cue conclude	-6 6
cue confirm	20 -20
cue contend	-11 11
cue contradict	18 -18
cue denied it	-20 20
cue deny	-28 28
cue disclose	8 -8
cue dismiss	-10 10
cue dispute	-8 8
cue disputes this	-11 11
cue establish	-8 8
cue explain	-22 22
cue false	-12 12
cue find	14 -14
cue found no	-6 6
cue go on	7 -7
cue grant	-25 25
cue have found no	-10 10
cue hold	5 -5
cue incorrect	-7 7
cue indicate	7 -7
cue inform	7 -7
cue insist	-5 5
cue learn	9 -9
cue maintain	-46 46
cue negated	5 -5
cue no evidence	-6 6
cue not in	-8 8
cue not want	12 -12
cue note	12 -12
cue notify	16 -16
cue pleaded not guilty	-12 12
cue point out	17 -17
cue put	22 -22
cue read	5 -5
cue record	-10 10
cue reiterate	-23 23
cue reject	10 -10
cue remark	12 -12
cue reply	10 -10
cue report	17 -17
cue rule out	-14 14
cue show	-16 16
cue state	16 -16
cue stress	-5 5
cue submit	-10 10
cue suggest	8 -8
cue suggestion	-17 17
cue suspect	6 -6
cue tell	-12 12
cue untrue	11 -11
cue warn	10 -10
cue withdrew	7 -7
cue would have none of it	-10 10
cue write	-11 11
culprit	-9 9
demand	22 -22
denies elsewhere 0	10 -10
emptySearch	40 -40
fault	19 -19
found by according-to:after	-9 9
found by according-to:before	27 -27
found by author:denial	-36 36
found by author:hedged	13 -13
found by author:incident	27 -27
found by author:issuer	-7 7
found by author:unknown	13 -13
found by clause:before	-18 18
found by clause:interrupted	-9 9
found by naming:about	25 -25
found by naming:attribute	6 -6
found by naming:blame	-10 10
found by naming:call	-28 28
found by naming:dismiss	-13 13
found by naming:put	16 -16
found by no-comment	46 -46
found by noun:claim	-26 26
found by noun:media	-7 7
found by quote:before	-37 37
found by quote:following	9 -9
found by tagged:carried	-5 5
found by tagged:cue	5 -5
found by verb:clause	9 -9
found by verb:gerund	-10 10
found by verb:infinitive	15 -15
found by verb:object	9 -9
found by verb:quote	27 -27
found by verb:that	-7 7
granting	28 -28
harm	5 -5
harmless longer	14 -14
harmless more	-35 35
has just said: CONFIRMS	-22 22
has just said: DENIES	-23 23
has just said: PARTLY_DENIES	24 -24
hedge	20 -20
holding	9 -9
in NEWS	12 -12
in SOCIAL_POST	16 -16
inquiry	13 -13
length 3	8 -8
length 4	12 -12
length 5	14 -14
mainNegation	-20 20
negated in the main clause	-9 9
negated main clause: about data	-16 16
negated main clause: about it	-13 13
negated main clause: about machine	6 -6
negated main clause: about noun	-7 7
negated main clause: about we	16 -16
negated main clause: at first	13 -13
negated main clause: behind “:”	-7 7
negated main clause: behind “accept”	12 -12
negated main clause: behind “according to”	-6 6
negated main clause: behind “add”	12 -12
negated main clause: behind “admit”	-9 9
negated main clause: behind “argue”	-6 6
negated main clause: behind “ask”	-11 11
negated main clause: behind “assure”	8 -8
negated main clause: behind “complain”	17 -17
negated main clause: behind “confirm”	14 -14
negated main clause: behind “find”	-28 28
negated main clause: behind “found no”	-6 6
negated main clause: behind “have found no”	-10 10
negated main clause: behind “insist”	-6 6
negated main clause: behind “maintain”	-14 14
negated main clause: behind “no evidence”	-6 6
negated main clause: behind “not in”	-8 8
negated main clause: behind “not want”	12 -12
negated main clause: behind “pleaded not guilty”	-12 12
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-8 8
negated main clause: behind “reply”	6 -6
negated main clause: behind “report”	-9 9
negated main clause: behind “state”	-14 14
negated main clause: behind “stress”	-5 5
negated main clause: behind “tell”	-7 7
negated main clause: behind “would have none of it”	-5 5
negated main clause: behind “write”	10 -10
negated main clause: by AGENCY	-11 11
negated main clause: by ATTACKER	-8 8
negated main clause: by MEDIA	-6 6
negated main clause: by PERSON	12 -12
negated main clause: can of harm	18 -18
negated main clause: can of other	16 -16
negated main clause: can of taking	-7 7
negated main clause: can of telling	-8 8
negated main clause: did	-10 10
negated main clause: did of demand	6 -6
negated main clause: did of other	-5 5
negated main clause: did of telling	11 -11
negated main clause: do of harm	-8 8
negated main clause: do of other	11 -11
negated main clause: do of telling	-15 15
negated main clause: has	-11 11
negated main clause: has of other	-11 11
negated main clause: is of authenticity	-16 16
negated main clause: is of other	6 -6
negated main clause: is of telling	18 -18
negated main clause: is of thing	-10 10
negated main clause: later	-37 37
negated main clause: modal	21 -21
negated main clause: modal of harm	5 -5
negated main clause: modal of other	6 -6
negated main clause: never of other	12 -12
negated main clause: never of telling	-8 8
negated main clause: object no of other	-19 19
negated main clause: object no of telling	9 -9
negated main clause: object nobody	10 -10
negated main clause: object none	-20 20
negated main clause: object none of other	-20 20
negated main clause: object nothing of none	17 -17
negated main clause: object nothing of other	-14 14
negated main clause: of authenticity	-17 17
negated main clause: of concealment	-13 13
negated main clause: of harm	-21 21
negated main clause: of holding	-5 5
negated main clause: of none	-11 11
negated main clause: of other	14 -14
negated main clause: of publication	15 -15
negated main clause: of taking	-20 20
negated main clause: of telling	24 -24
negated main clause: of thing	-10 10
negated main clause: other	-8 8
negated main clause: other of none	-21 21
negated main clause: other of other	25 -25
negated main clause: part	-11 11
negated main clause: perfect	-11 11
negated main clause: perfect of harm	5 -5
negated main clause: perfect of none	-12 12
negated main clause: perfect of telling	-6 6
negated main clause: quoted	-9 9
negated main clause: subject neither	-7 7
negated main clause: subject no	-15 15
negated main clause: subject no of harm	-14 14
negated main clause: subject no of none	-6 6
negated main clause: subject no of other	13 -13
negated main clause: subject no of telling	11 -11
negated main clause: subject nobody	5 -5
negated main clause: subject nobody of harm	-11 11
negated main clause: subject nobody of other	13 -13
negated main clause: subject nobody of telling	14 -14
negated main clause: subject none of none	-13 13
negated main clause: subject nothing	12 -12
negated main clause: subject nothing of other	-7 7
negated main clause: there	-10 10
negated main clause: “neither” subject neither	-7 7
negated main clause: “never” is	7 -7
negated main clause: “never” perfect	-20 20
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	5 -5
negated main clause: “none” has	-10 10
negated main clause: “none” object none	-20 20
negated main clause: “nothing” subject nothing	12 -12
negated main clause: “not” did	-10 10
negated main clause: “not” is	-7 7
negated main clause: “not” modal	21 -21
negated main clause: “not” other	-8 8
negated main clause: “not” perfect	8 -8
negated main clause: “no” subject no	-15 15
negated main clause: “no” there	-24 24
negated subordinate clause: about it	9 -9
negated subordinate clause: about noun	-8 8
negated subordinate clause: about they	8 -8
negated subordinate clause: about we	6 -6
negated subordinate clause: at first	11 -11
negated subordinate clause: behind “according to”	14 -14
negated subordinate clause: behind “say”	6 -6
negated subordinate clause: behind “tell”	12 -12
negated subordinate clause: behind “write”	-7 7
negated subordinate clause: by AGENCY	-8 8
negated subordinate clause: by PERSON	9 -9
negated subordinate clause: by UNNAMED	18 -18
negated subordinate clause: can	-13 13
negated subordinate clause: did	12 -12
negated subordinate clause: has	-30 30
negated subordinate clause: has of other	-16 16
negated subordinate clause: is	-6 6
negated subordinate clause: is of other	11 -11
negated subordinate clause: is of thing	-14 14
negated subordinate clause: modal	13 -13
negated subordinate clause: modal of other	11 -11
negated subordinate clause: object no	16 -16
negated subordinate clause: object no of none	6 -6
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nothing	21 -21
negated subordinate clause: object nothing of none	8 -8
negated subordinate clause: of harm	-11 11
negated subordinate clause: of none	18 -18
negated subordinate clause: of other	39 -39
negated subordinate clause: of thing	-14 14
negated subordinate clause: perfect	-13 13
negated subordinate clause: quoted	13 -13
negated subordinate clause: told	-5 5
negated subordinate clause: “never” perfect	-22 22
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nothing” object nothing	21 -21
negated subordinate clause: “not” can	-13 13
negated subordinate clause: “not” did	12 -12
negated subordinate clause: “not” modal	13 -13
negated subordinate clause: “not” perfect	10 -10
negated subordinate clause: “no” has	-10 10
negated subordinate clause: “no” object no	16 -16
negated: did of demand about noun	6 -6
negated: did of harm about it	8 -8
negated: did of other about it	-17 17
negated: did of other about noun	19 -19
negated: did of other about they	-14 14
negated: did of other about we	5 -5
negated: did of telling about noun	11 -11
negated: do of harm about noun	-7 7
negated: do of other about it	5 -5
negated: do of other about noun	7 -7
negated: do of other about we	-6 6
negated: do of telling about noun	-13 13
negated: is of authenticity about it	-6 6
negated: is of authenticity about noun	-11 11
negated: is of harm about data	-11 11
negated: is of harm about it	15 -15
negated: is of harm about noun	-12 12
negated: is of other about data	-6 6
negated: is of other about it	-5 5
negated: is of other about noun	14 -14
negated: is of other about they	5 -5
negated: is of taking about it	6 -6
negated: is of telling about noun	11 -11
negated: is of thing about credential	-6 6
negated: is of thing about it	-15 15
negated: perfect of harm about we	-6 6
negated: perfect of none about noun	-12 12
negated: perfect of telling about they	-15 15
negations 0	26 -26
negations 2	-14 14
no after no, another thing	5 -5
no after yes	-5 5
no after yes, another thing	12 -12
no after yes, same thing	-11 11
no authenticity	32 -32
no concealment	-24 24
no culprit	-28 28
no demand	12 -12
no holding	-10 10
no origin	-12 12
no outage	-12 12
no publication	27 -27
no sale	-16 16
no taking	7 -7
no telling	37 -37
nobody before	24 -24
opens its paragraph	6 -6
opensNegated	-7 7
origin	-25 25
other in the same paragraph	-29 29
other is AUTHOR	9 -9
other is PERSON	-9 9
other is UNNAMED	12 -12
other said 0 before: ALLEGES	32 -32
other said 0 before: CONFIRMS	10 -10
other said 0 before: DENIES	24 -24
other said 1 before: ALLEGES	-11 11
other said 1 before: ASSERTS	5 -5
other said 1 before: DENIES	-28 28
other said 2 before: ALLEGES	-8 8
other said 2 before: DECLINED_COMMENT	5 -5
other said 2 before: DENIES	17 -17
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	24 -24
other said 2 before: NO_RESPONSE	13 -13
other said 3 before: ALLEGES	-11 11
other said 3 before: ASSERTS	-12 12
other said 3 before: CONFIRMS	-7 7
other said 3 before: DENIES	-13 13
other said 3 before: NO_EVIDENCE	-14 14
other said 3 before: PARTLY_DENIES	-5 5
other said: DECLINED_COMMENT	8 -8
other said: INVESTIGATING	-5 5
other said: NO_EVIDENCE	9 -9
outage	23 -23
payment	8 -8
quoted	5 -5
ruled ALLEGES	22 -22
ruled ALLEGES, author	16 -16
ruled ALLEGES, by AGENCY	10 -10
ruled ALLEGES, by AUTHOR	7 -7
ruled ALLEGES, by MEDIA	-13 13
ruled ALLEGES, by PERSON	18 -18
ruled ALLEGES, impersonal	5 -5
ruled ALLEGES, noun	-28 28
ruled ALLEGES, tagged	5 -5
ruled ALLEGES, verb	21 -21
ruled ASSERTS	10 -10
ruled ASSERTS, according-to	20 -20
ruled ASSERTS, by AGENCY	-9 9
ruled ASSERTS, by ATTACKER	11 -11
ruled ASSERTS, by AUTHOR	22 -22
ruled ASSERTS, by PERSON	-30 30
ruled ASSERTS, by UNNAMED	17 -17
ruled ASSERTS, clause	6 -6
ruled ASSERTS, naming	7 -7
ruled ASSERTS, quote	-7 7
ruled ASSERTS, rebuff	5 -5
ruled ASSERTS, tagged	-26 26
ruled ASSERTS, verb	-6 6
ruled CONFIRMS	29 -29
ruled CONFIRMS, by AGENCY	14 -14
ruled CONFIRMS, clause	-8 8
ruled CONFIRMS, rebuff	13 -13
ruled CONFIRMS, verb	14 -14
ruled DECLINED_COMMENT	38 -38
ruled DECLINED_COMMENT, by AGENCY	16 -16
ruled DECLINED_COMMENT, by PERSON	14 -14
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	26 -26
ruled DECLINED_COMMENT, verb	10 -10
ruled DENIES	-70 70
ruled DENIES, according-to	-10 10
ruled DENIES, author	-31 31
ruled DENIES, by AGENCY	-46 46
ruled DENIES, by ATTACKER	-14 14
ruled DENIES, by AUTHOR	-25 25
ruled DENIES, by PERSON	-18 18
ruled DENIES, by UNNAMED	-21 21
ruled DENIES, clause	-8 8
ruled DENIES, finding	-7 7
ruled DENIES, naming	-11 11
ruled DENIES, quote	-8 8
ruled DENIES, rebuff	-29 29
ruled DENIES, tagged	11 -11
ruled INVESTIGATING	13 -13
ruled INVESTIGATING, by AGENCY	6 -6
ruled INVESTIGATING, clause	-11 11
ruled INVESTIGATING, finding	8 -8
ruled INVESTIGATING, verb	13 -13
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	18 -18
ruled NO_EVIDENCE, by AGENCY	18 -18
ruled NO_EVIDENCE, by AUTHOR	12 -12
ruled NO_EVIDENCE, by PERSON	15 -15
ruled NO_EVIDENCE, by UNNAMED	-9 9
ruled NO_EVIDENCE, quote	7 -7
ruled NO_RESPONSE	20 -20
ruled NO_RESPONSE, by AGENCY	13 -13
ruled NO_RESPONSE, no-comment	20 -20
ruled PARTLY_DENIES	-36 36
ruled PARTLY_DENIES, by AGENCY	-16 16
ruled PARTLY_DENIES, by PERSON	-20 20
ruled PARTLY_DENIES, clause	-8 8
ruled PARTLY_DENIES, verb	-11 11
ruled RETRACTS	10 -10
ruled RETRACTS, by PERSON	6 -6
ruled RETRACTS, rebuff	10 -10
safe	-19 19
safety	-18 18
sale	21 -21
says next: ALLEGES	16 -16
says next: DECLINED_COMMENT	10 -10
says next: INVESTIGATING	-11 11
says next: NO_EVIDENCE	7 -7
sentence before: ALLEGES	14 -14
sentence before: ASSERTS	6 -6
sentence before: question	-25 25
sentence before: rebuttal	-11 11
silence	17 -17
soFar	36 -36
taking	6 -6
telling	27 -27
times negated 0	18 -18
times negated 1	13 -13
times negated 2	-23 23
turn	-26 26
unknown	33 -33
untrue	-26 26
yes after no	7 -7
yes after no, same thing	8 -8
~no 	10 -10
~no a	-23 23
~no about	8 -8
~no accept	-9 9
~no account	-6 6
~no affect	-10 10
~no agre	7 -7
~no all	-6 6
~no an	9 -9
~no and	13 -13
~no any	-9 9
~no anyth	-6 6
~no ask	5 -5
~no attack	-5 5
~no bank	-6 6
~no be	5 -5
~no belong	-5 5
~no call	6 -6
~no complaint	7 -7
~no contain	-7 7
~no correct	-5 5
~no demand	-5 5
~no do	-5 5
~no docu	-10 10
~no establish	5 -5
~no even	-7 7
~no ever	7 -7
~no exist	9 -9
~no for	9 -9
~no from	-10 10
~no ha	-5 5
~no hack	-5 5
~no had	10 -10
~no have	-5 5
~no her	11 -11
~no in	-25 25
~no inform	8 -8
~no is	12 -12
~no it	9 -9
~no know	-5 5
~no known	5 -5
~no long	5 -5
~no lost	5 -5
~no more	-12 12
~no numb	-9 9
~no okunad	-5 5
~no on	20 -20
~no oth	7 -7
~no passport	9 -9
~no pay	5 -5
~no ransom	10 -10
~no reach	7 -7
~no reason	7 -7
~no record	-8 8
~no report	9 -9
~no singl	-10 10
~no so	7 -7
~no stor	5 -5
~no such	-7 7
~no suggest	-5 5
~no that	10 -10
~no the	-31 31
~no ther	-6 6
~no thes	-5 5
~no to	6 -6
~no touch	9 -9
~no true	8 -8
~no turn	-8 8
~no us	-7 7
~no use	-6 6
~no used	6 -6
~no we	-5 5
~no what	-9 9
~no with	-12 12
~no would	7 -7
~opens 0 a	-28 28
~opens 0 all	5 -5
~opens 0 an	9 -9
~opens 0 both	-11 11
~opens 0 by	-7 7
~opens 0 card	-5 5
~opens 0 cert-in	-5 5
~opens 0 could	8 -8
~opens 0 customer	-8 8
~opens 0 did	10 -10
~opens 0 disputes	-6 6
~opens 0 do	5 -5
~opens 0 does	-5 5
~opens 0 every	-5 5
~opens 0 having	-5 5
~opens 0 he	11 -11
~opens 0 his	-23 23
~opens 0 i	-9 9
~opens 0 if	7 -7
~opens 0 in	5 -5
~opens 0 is	-7 7
~opens 0 it	27 -27
~opens 0 its	-23 23
~opens 0 my	7 -7
~opens 0 not	-7 7
~opens 0 only	5 -5
~opens 0 reports	-12 12
~opens 0 she	6 -6
~opens 0 the	-38 38
~opens 0 there	-6 6
~opens 0 they	18 -18
~opens 0 to	-5 5
~opens 0 we	5 -5
~opens 0 you	8 -8
~opens 0 your	-5 5
~opens 1 's	6 -6
~opens 1 a	-5 5
~opens 1 access	5 -5
~opens 1 account	-9 9
~opens 1 app	9 -9
~opens 1 bucket	-10 10
~opens 1 claim	-5 5
~opens 1 client	-15 15
~opens 1 contractor	5 -5
~opens 1 could	10 -10
~opens 1 do	9 -9
~opens 1 earlier	7 -7
~opens 1 files	10 -10
~opens 1 first	5 -5
~opens 1 found	-7 7
~opens 1 from	-5 5
~opens 1 gave	5 -5
~opens 1 had	-8 8
~opens 1 have	-8 8
~opens 1 i	-5 5
~opens 1 intruders	6 -6
~opens 1 is	21 -21
~opens 1 it	7 -7
~opens 1 logs	-6 6
~opens 1 matter	5 -5
~opens 1 no	6 -6
~opens 1 not	15 -15
~opens 1 note	5 -5
~opens 1 notes	-5 5
~opens 1 of	-9 9
~opens 1 on	5 -5
~opens 1 payment	5 -5
~opens 1 saw	-6 6
~opens 1 says	11 -11
~opens 1 server	-13 13
~opens 1 servers	6 -6
~opens 1 statement	5 -5
~opens 1 system	-5 5
~opens 1 telephone	-5 5
~opens 1 test	6 -6
~opens 1 that	-6 6
~opens 1 the	6 -6
~opens 1 theft	5 -5
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 to	6 -6
~opens 1 told	6 -6
~opens 1 two	-11 11
~opens 1 was	-6 6
~opens 1 went	-6 6
~opens 1 will	5 -5
~opens 1 would	5 -5
~opens 2 a	-5 5
~opens 2 accept	-8 8
~opens 2 account	-8 8
~opens 2 agree	6 -6
~opens 2 any	-7 7
~opens 2 are	-10 10
~opens 2 as	8 -8
~opens 2 at	9 -9
~opens 2 be	14 -14
~opens 2 been	-10 10
~opens 2 by	11 -11
~opens 2 can	-6 6
~opens 2 checked	-6 6
~opens 2 database	-5 5
~opens 2 did	-6 6
~opens 2 every	-8 8
~opens 2 everything	-7 7
~opens 2 found	-6 6
~opens 2 got	5 -5
~opens 2 had	14 -14
~opens 2 held	-5 5
~opens 2 in	12 -12
~opens 2 is	-12 12
~opens 2 its	7 -7
~opens 2 my	8 -8
~opens 2 n't	6 -6
~opens 2 names	10 -10
~opens 2 no	-7 7
~opens 2 none	-6 6
~opens 2 number	5 -5
~opens 2 of	7 -7
~opens 2 old	-5 5
~opens 2 on	-14 14
~opens 2 one	-7 7
~opens 2 or	-9 9
~opens 2 portal	-5 5
~opens 2 runs	-7 7
~opens 2 server	8 -8
~opens 2 the	26 -26
~opens 2 to	7 -7
~opens 2 under	6 -6
~opens 2 was	-39 39
~opens 2 were	-6 6
~opens 2 who	-8 8
~opens 2 wrong	-5 5
~opens 2 ’s	-10 10
~word about	5 -5
~word accept	-9 9
~word acces	-13 13
~word account	-17 17
~word accus	6 -6
~word act	-8 8
~word add	7 -7
~word address	16 -16
~word administrator	5 -5
~word affect	-6 6
~word aft	-9 9
~word agenc	8 -8
~word agent	-13 13
~word agre	7 -7
~word alert	-5 5
~word all	5 -5
~word alleg	5 -5
~word alread	9 -9
~word alter	-5 5
~word ambulanc	5 -5
~word among	-8 8
~word an	24 -24
~word and	-11 11
~word anoth	-12 12
~word answ	6 -6
~word any	-19 19
~word apolog	6 -6
~word app	5 -5
~word applic	6 -6
~word are	-38 38
~word as	31 -31
~word ask	9 -9
~word at	-18 18
~word attach	6 -6
~word august	-7 7
~word authentic	-5 5
~word away	-6 6
~word backup	5 -5
~word bank	-8 8
~word baseles	-8 8
~word be	5 -5
~word becaus	-13 13
~word befor	8 -8
~word begun	5 -5
~word being	19 -19
~word between	12 -12
~word bitcoin	6 -6
~word blackmail	-6 6
~word book	-7 7
~word borrow	9 -9
~word both	-17 17
~word bucket	-6 6
~word build	-8 8
~word but	-8 8
~word by	-6 6
~word call	8 -8
~word can	-14 14
~word card	-14 14
~word cent	-8 8
~word certificat	-13 13
~word chairman	5 -5
~word charg	8 -8
~word chat	8 -8
~word claim	-26 26
~word classledg	-5 5
~word client	-20 20
~word clos	-7 7
~word code	5 -5
~word colleagu	10 -10
~word com	5 -5
~word come	11 -11
~word commiss	-5 5
~word complaint	7 -7
~word concern	-9 9
~word conduct	9 -9
~word confirm	10 -10
~word consist	-5 5
~word contain	-7 7
~word contract	-5 5
~word contractor	20 -20
~word contradict	6 -6
~word copi	19 -19
~word copy	10 -10
~word corrigan	-5 5
~word could	-5 5
~word count	-8 8
~word cours	-5 5
~word custom	-9 9
~word cyb	10 -10
~word dat	6 -6
~word data	-11 11
~word databas	-9 9
~word date	-8 8
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word deny	8 -8
~word depart	14 -14
~word detail	-11 11
~word devic	-9 9
~word digit	7 -7
~word digital	-7 7
~word disput	-6 6
~word do	5 -5
~word docu	-8 8
~word doe	-12 12
~word doing	-7 7
~word done	-5 5
~word download	-5 5
~word duplicat	-5 5
~word each	5 -5
~word earli	5 -5
~word eight	-12 12
~word eleven	-5 5
~word else	-5 5
~word employe	-6 6
~word empt	-7 7
~word end	-6 6
~word enter	-7 7
~word entr	-10 10
~word establish	5 -5
~word even	-6 6
~word ever	-17 17
~word evidenc	5 -5
~word examin	7 -7
~word exist	8 -8
~word explain	-6 6
~word export	6 -6
~word exposur	5 -5
~word extract	-6 6
~word facebook	-10 10
~word faith	6 -6
~word fals	-5 5
~word far	5 -5
~word fault	-8 8
~word februar	9 -9
~word figur	-11 11
~word file	-12 12
~word find	8 -8
~word firm	7 -7
~word first	-7 7
~word for	7 -7
~word form	8 -8
~word found	-23 23
~word four	16 -16
~word frida	8 -8
~word fund	9 -9
~word gateway	-5 5
~word gave	8 -8
~word gb	8 -8
~word genuin	-5 5
~word given	8 -8
~word goe	-5 5
~word gone	7 -7
~word good	8 -8
~word hack	-18 18
~word had	-8 8
~word hall	8 -8
~word hand	-14 14
~word happen	6 -6
~word harbour	-5 5
~word hav	-8 8
~word have	-14 14
~word head	-7 7
~word hear	9 -9
~word heard	8 -8
~word her	21 -21
~word hi	-24 24
~word histor	5 -5
~word hold	5 -5
~word hospital	-7 7
~word host	5 -5
~word hour	15 -15
~word hous	-5 5
~word hundr	-5 5
~word i	-12 12
~word identifi	-5 5
~word if	6 -6
~word imag	-10 10
~word impossibl	-5 5
~word in	-15 15
~word incident	-17 17
~word incorrect	-6 6
~word indic	5 -5
~word infect	-19 19
~word inform	11 -11
~word inquir	10 -10
~word insist	-7 7
~word institut	5 -5
~word insur	9 -9
~word intact	-6 6
~word intrus	-5 5
~word investig	6 -6
~word invoic	8 -8
~word involv	-6 6
~word is	-25 25
~word isolat	-6 6
~word it	6 -6
~word itself	5 -5
~word june	9 -9
~word keep	7 -7
~word kerbs	-5 5
~word knowledg	-6 6
~word known	9 -9
~word lab	6 -6
~word laborator	-5 5
~word last	9 -9
~word leak	-5 5
~word leav	-5 5
~word ledg	-6 6
~word left	-13 13
~word leg	-6 6
~word lend	-5 5
~word lett	7 -7
~word like	-8 8
~word line	-13 13
~word littl	-5 5
~word live	-5 5
~word loan	5 -5
~word log	7 -7
~word long	7 -7
~word look	-11 11
~word loss	-5 5
~word lost	6 -6
~word made	10 -10
~word magazin	-6 6
~word mailbox	6 -6
~word manifest	-7 7
~word march	12 -12
~word mark	-12 12
~word market	-5 5
~word mask	-9 9
~word may	12 -12
~word me	-8 8
~word meant	-6 6
~word meet	5 -5
~word messag	-9 9
~word migr	-5 5
~word monda	-10 10
~word mone	-6 6
~word more	-22 22
~word morn	14 -14
~word motiv	-5 5
~word mov	-6 6
~word must	15 -15
~word my	15 -15
~word nam	19 -19
~word national	-5 5
~word network	-9 9
~word nev	-19 19
~word new	11 -11
~word newspap	-8 8
~word night	-12 12
~word no	-10 10
~word nobod	7 -7
~word none	-12 12
~word normal	-7 7
~word not	22 -22
~word note	10 -10
~word notifi	6 -6
~word now	14 -14
~word numb	24 -24
~word octob	5 -5
~word of	-8 8
~word off	-9 9
~word offer	15 -15
~word on	15 -15
~word once	7 -7
~word one	-17 17
~word only	-14 14
~word open	9 -9
~word oper	7 -7
~word or	-7 7
~word ordinar	-8 8
~word oth	15 -15
~word our	-35 35
~word out	5 -5
~word over	7 -7
~word own	-9 9
~word passport	11 -11
~word peopl	24 -24
~word phon	-7 7
~word pick	7 -7
~word point	-9 9
~word port	5 -5
~word portal	-5 5
~word prescript	-6 6
~word privac	-7 7
~word problem	-6 6
~word public	5 -5
~word publish	-7 7
~word put	-8 8
~word question	6 -6
~word ransom	11 -11
~word reach	10 -10
~word read	-10 10
~word receiv	7 -7
~word record	-24 24
~word recover	7 -7
~word referr	-5 5
~word regist	6 -6
~word register	7 -7
~word regret	8 -8
~word releas	-7 7
~word rememb	6 -6
~word responsibilit	5 -5
~word restor	5 -5
~word return	-9 9
~word review	-6 6
~word right	-10 10
~word risk	5 -5
~word round	-11 11
~word rule	-5 5
~word run	-6 6
~word sabellin	5 -5
~word said	13 -13
~word sal	6 -6
~word same	-15 15
~word saralyatra	-5 5
~word saturda	-5 5
~word saw	-6 6
~word say	30 -30
~word scan	6 -6
~word screenshot	7 -7
~word secur	-5 5
~word see	10 -10
~word septemb	10 -10
~word serv	14 -14
~word sess	-5 5
~word set	9 -9
~word seven	-5 5
~word she	16 -16
~word shop	-8 8
~word show	8 -8
~word sign	-7 7
~word sim	8 -8
~word simp	-5 5
~word sinc	-18 18
~word singl	-14 14
~word sit	-7 7
~word six	16 -16
~word sold	-5 5
~word some	-7 7
~word somebod	-5 5
~word sophisticat	7 -7
~word sorr	6 -6
~word speak	7 -7
~word specialist	5 -5
~word spok	8 -8
~word staff	-15 15
~word stat	12 -12
~word state	12 -12
~word step	5 -5
~word still	7 -7
~word stor	11 -11
~word student	-9 9
~word such	-7 7
~word sunda	8 -8
~word suppli	-11 11
~word system	-25 25
~word tak	5 -5
~word taken	6 -6
~word technician	-10 10
~word tehsil	-12 12
~word tell	6 -6
~word ten	-5 5
~word test	15 -15
~word than	-8 8
~word that	-16 16
~word the	16 -16
~word their	-14 14
~word them	5 -5
~word then	11 -11
~word ther	-14 14
~word thes	-7 7
~word they	-7 7
~word thi	-14 14
~word thing	-8 8
~word thos	-6 6
~word thre	8 -8
~word till	-8 8
~word timetabl	-7 7
~word token	12 -12
~word took	5 -5
~word touch	9 -9
~word town	9 -9
~word trac	-9 9
~word transf	9 -9
~word travel	12 -12
~word true	10 -10
~word turn	-9 9
~word twic	-9 9
~word two	-10 10
~word und	6 -6
~word union	11 -11
~word until	15 -15
~word up	-16 16
~word us	-5 5
~word used	9 -9
~word users	10 -10
~word using	6 -6
~word valid	6 -6
~word valle	-5 5
~word velmira	17 -17
~word very	6 -6
~word victim	5 -5
~word wa	-32 32
~word wait	7 -7
~word want	6 -6
~word warn	7 -7
~word way	5 -5
~word web	-5 5
~word week	5 -5
~word weekend	-5 5
~word well	9 -9
~word went	7 -7
~word were	-30 30
~word whatev	-5 5
~word whatsapp	-5 5
~word when	-8 8
~word wher	5 -5
~word whil	9 -9
~word whos	5 -5
~word why	6 -6
~word wide	-9 9
~word will	13 -13
~word wip	7 -7
~word with	8 -8
~word within	14 -14
~word without	-16 16
~word witnes	6 -6
~word would	8 -8
~word writ	11 -11
~word wrong	5 -5
~word wrot	8 -8
~word year	-7 7
~word you	11 -11`;
