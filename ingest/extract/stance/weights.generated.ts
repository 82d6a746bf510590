/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2530 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-9 9
before: ALLEGES	-5 5
before: ASSERTS	6 -6
before: CONFIRMS	10 -10
before: negation	-18 18
before: rebuttal	-11 11
behind: ALLEGES	30 -30
behind: ASSERTS	15 -15
behind: CONFIRMS	7 -7
behind: negation	-26 26
behind: rebuttal	-5 5
behind: turn	-30 30
by AGENCY	5 -5
by ATTACKER	8 -8
by AUTHOR	31 -31
by COURT	-17 17
by HOSPITAL	-14 14
by OTHER	-7 7
by PERSON	-9 9
by POLICE	41 -41
by REGULATOR	15 -15
by UNIVERSITY	-23 23
by no agency	18 -18
claimNoun	-18 18
concealment	12 -12
cue :	-7 7
cue ALLEGES	15 -15
cue ASSERTS	19 -19
cue CONFIRMS	12 -12
cue DENIES	-32 32
cue accept	5 -5
cue according to	11 -11
cue accuse	9 -9
cue acknowledge	17 -17
cue add	17 -17
cue admit	-7 7
cue advise	5 -5
cue allege	11 -11
cue announce	6 -6
cue answer	-10 10
cue argue	-8 8
cue as per	-11 11
cue ask	-5 5
cue assess	5 -5
cue assure	-16 16
cue attribute	6 -6
cue believe	-11 11
cue blame	-11 11
cue boast	7 -7
cue call	-32 32
cue claim	15 -15
cue claimed responsibility	7 -7
cue complain	15 -15
cue conclude	-7 7
cue confirm	18 -18
cue contend	-11 11
cue contradict	17 -17
cue denied it	-20 20
cue deny	-34 34
cue disclose	6 -6
cue dismiss	-10 10
cue dispute	-5 5
cue disputes this	-12 12
cue explain	-19 19
cue false	-5 5
cue find	17 -17
cue go on	12 -12
cue grant	-20 20
cue have found no	-12 12
cue indicate	5 -5
cue maintain	-43 43
cue negated	13 -13
cue no evidence	-5 5
cue none	5 -5
cue not in	-9 9
cue not involved	5 -5
cue not want	12 -12
cue note	11 -11
cue notify	14 -14
cue offer	6 -6
cue pleaded not guilty	-11 11
cue point out	16 -16
cue put	22 -22
cue record	-5 5
cue reiterate	-25 25
cue reject	-15 15
cue remark	14 -14
cue report	16 -16
cue rule out	-11 11
cue say	-5 5
cue show	-19 19
cue speak	11 -11
cue state	15 -15
cue stress	-5 5
cue suggest	6 -6
cue suggestion	-5 5
cue suspect	6 -6
cue tell	-15 15
cue untrue	10 -10
cue warn	5 -5
cue withdrew	9 -9
cue would have none of it	-10 10
cue write	-15 15
demand	22 -22
denies elsewhere 0	6 -6
denies elsewhere 2	-6 6
emptySearch	26 -26
fault	13 -13
found by according-to:after	-6 6
found by according-to:before	26 -26
found by author:denial	-36 36
found by author:hedged	8 -8
found by author:incident	23 -23
found by author:unknown	14 -14
found by clause:before	-10 10
found by clause:interrupted	-25 25
found by naming:about	15 -15
found by naming:attribute	6 -6
found by naming:blame	-12 12
found by naming:call	-22 22
found by naming:dismiss	-11 11
found by naming:put	14 -14
found by no-comment	44 -44
found by noun:claim	-15 15
found by noun:media	-5 5
found by quote:before	-20 20
found by quote:colon	-7 7
found by quote:following	13 -13
found by rebuff	-5 5
found by tagged:carried	-16 16
found by tagged:cue	26 -26
found by verb:clause	10 -10
found by verb:gerund	-8 8
found by verb:infinitive	14 -14
found by verb:object	13 -13
found by verb:quote	16 -16
found by verb:that	-5 5
granting	46 -46
harm	14 -14
harmless longer	17 -17
harmless more	-34 34
has just said: ALLEGES	11 -11
has just said: ASSERTS	8 -8
has just said: CONFIRMS	-10 10
has just said: DECLINED_COMMENT	-15 15
has just said: DENIES	-19 19
has just said: INVESTIGATING	-9 9
hedge	16 -16
holding	12 -12
in NEWS	17 -17
inquiry	11 -11
length 2	5 -5
length 4	6 -6
length 5	21 -21
mainNegation	-20 20
negated in the main clause	-10 10
negated main clause: about data	-11 11
negated main clause: about it	-21 21
negated main clause: about machine	7 -7
negated main clause: about we	14 -14
negated main clause: at first	19 -19
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	10 -10
negated main clause: behind “according to”	-17 17
negated main clause: behind “add”	6 -6
negated main clause: behind “admit”	10 -10
negated main clause: behind “argue”	-6 6
negated main clause: behind “assure”	11 -11
negated main clause: behind “confirm”	14 -14
negated main clause: behind “find”	-26 26
negated main clause: behind “go on”	-8 8
negated main clause: behind “have found no”	-12 12
negated main clause: behind “maintain”	-14 14
negated main clause: behind “no evidence”	-5 5
negated main clause: behind “not in”	-9 9
negated main clause: behind “not want”	12 -12
negated main clause: behind “pleaded not guilty”	-11 11
negated main clause: behind “reiterate”	-10 10
negated main clause: behind “speak”	10 -10
negated main clause: behind “state”	-14 14
negated main clause: behind “stress”	-5 5
negated main clause: behind “tell”	-8 8
negated main clause: by AGENCY	10 -10
negated main clause: by ATTACKER	-17 17
negated main clause: by PERSON	7 -7
negated main clause: by UNNAMED	-13 13
negated main clause: can	8 -8
negated main clause: can of harm	16 -16
negated main clause: can of none	-8 8
negated main clause: can of taking	-5 5
negated main clause: can of telling	-7 7
negated main clause: did	-6 6
negated main clause: did of demand	9 -9
negated main clause: did of holding	-6 6
negated main clause: did of taking	-8 8
negated main clause: did of telling	8 -8
negated main clause: do of other	11 -11
negated main clause: do of telling	-11 11
negated main clause: has	-14 14
negated main clause: has of other	-15 15
negated main clause: is of authenticity	-19 19
negated main clause: is of none	7 -7
negated main clause: is of other	7 -7
negated main clause: is of taking	-7 7
negated main clause: is of telling	19 -19
negated main clause: is of thing	-6 6
negated main clause: later	-45 45
negated main clause: modal	24 -24
negated main clause: modal of harm	6 -6
negated main clause: never of harm	-11 11
negated main clause: never of other	12 -12
negated main clause: object no of none	8 -8
negated main clause: object no of other	-17 17
negated main clause: object no of telling	6 -6
negated main clause: object nobody	10 -10
negated main clause: object none	-16 16
negated main clause: object none of other	-9 9
negated main clause: object nor of other	5 -5
negated main clause: object nothing of none	15 -15
negated main clause: object nothing of other	-11 11
negated main clause: of authenticity	-18 18
negated main clause: of concealment	-12 12
negated main clause: of demand	5 -5
negated main clause: of harm	-32 32
negated main clause: of none	-15 15
negated main clause: of other	9 -9
negated main clause: of payment	17 -17
negated main clause: of publication	13 -13
negated main clause: of taking	-20 20
negated main clause: of telling	23 -23
negated main clause: of thing	-6 6
negated main clause: other	-7 7
negated main clause: other of none	-16 16
negated main clause: other of other	21 -21
negated main clause: part	-7 7
negated main clause: perfect	-14 14
negated main clause: perfect of harm	-7 7
negated main clause: perfect of none	-5 5
negated main clause: subject neither	-6 6
negated main clause: subject no	-14 14
negated main clause: subject no of harm	-13 13
negated main clause: subject no of none	-9 9
negated main clause: subject no of other	8 -8
negated main clause: subject no of telling	5 -5
negated main clause: subject nobody	5 -5
negated main clause: subject nobody of harm	-12 12
negated main clause: subject nobody of other	17 -17
negated main clause: subject nobody of telling	14 -14
negated main clause: subject none of none	-10 10
negated main clause: subject nothing	10 -10
negated main clause: subject nothing of none	-7 7
negated main clause: subject nothing of other	-8 8
negated main clause: there	-11 11
negated main clause: there of other	-7 7
negated main clause: told	-5 5
negated main clause: “neither” subject neither	-6 6
negated main clause: “never” perfect	-29 29
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	5 -5
negated main clause: “none” has	-9 9
negated main clause: “none” object none	-16 16
negated main clause: “nothing” has	-8 8
negated main clause: “nothing” subject nothing	10 -10
negated main clause: “nothing” there	11 -11
negated main clause: “not” can	8 -8
negated main clause: “not” did	-6 6
negated main clause: “not” modal	24 -24
negated main clause: “not” other	-7 7
negated main clause: “not” perfect	15 -15
negated main clause: “no” subject no	-14 14
negated main clause: “no” there	-22 22
negated subordinate clause: about it	13 -13
negated subordinate clause: about noun	-11 11
negated subordinate clause: behind “according to”	14 -14
negated subordinate clause: behind “say”	11 -11
negated subordinate clause: behind “submit”	-10 10
negated subordinate clause: by PERSON	13 -13
negated subordinate clause: can	-15 15
negated subordinate clause: has	-21 21
negated subordinate clause: has of other	-6 6
negated subordinate clause: is	-9 9
negated subordinate clause: is of other	11 -11
negated subordinate clause: is of thing	-19 19
negated subordinate clause: later	-6 6
negated subordinate clause: modal	11 -11
negated subordinate clause: object no	18 -18
negated subordinate clause: object no of none	7 -7
negated subordinate clause: object nobody	7 -7
negated subordinate clause: object nobody of none	5 -5
negated subordinate clause: object nor	7 -7
negated subordinate clause: object nothing	13 -13
negated subordinate clause: of harm	-5 5
negated subordinate clause: of none	11 -11
negated subordinate clause: of other	37 -37
negated subordinate clause: of taking	-6 6
negated subordinate clause: of thing	-19 19
negated subordinate clause: perfect	-8 8
negated subordinate clause: perfect of harm	9 -9
negated subordinate clause: told	-6 6
negated subordinate clause: “never” perfect	-23 23
negated subordinate clause: “nobody” object nobody	7 -7
negated subordinate clause: “nor” object nor	7 -7
negated subordinate clause: “nothing” object nothing	13 -13
negated subordinate clause: “not” can	-15 15
negated subordinate clause: “not” is	-12 12
negated subordinate clause: “not” modal	11 -11
negated subordinate clause: “not” perfect	15 -15
negated subordinate clause: “no” object no	18 -18
negated: did of demand about noun	9 -9
negated: did of harm about it	10 -10
negated: did of other about it	-17 17
negated: did of other about noun	16 -16
negated: did of other about they	-19 19
negated: did of telling about noun	8 -8
negated: do of other about noun	14 -14
negated: do of other about we	-7 7
negated: do of telling about noun	-12 12
negated: is of authenticity about it	-5 5
negated: is of authenticity about noun	-14 14
negated: is of harm about data	-10 10
negated: is of harm about it	17 -17
negated: is of harm about machine	7 -7
negated: is of harm about noun	-15 15
negated: is of other about noun	12 -12
negated: is of other about they	6 -6
negated: is of telling about noun	12 -12
negated: is of thing about credential	-7 7
negated: is of thing about it	-9 9
negated: is of thing about noun	-6 6
negated: perfect of harm about it	-7 7
negated: perfect of harm about they	11 -11
negated: perfect of none about noun	-10 10
negated: perfect of telling about it	-8 8
negated: perfect of telling about they	-12 12
negations 0	25 -25
negations 2	-15 15
no after no, another thing	12 -12
no after no, same thing	-15 15
no after yes	-6 6
no after yes, another thing	7 -7
no after yes, same thing	-17 17
no authenticity	40 -40
no concealment	-37 37
no culprit	-24 24
no demand	16 -16
no fault	-5 5
no harm	-5 5
no origin	-10 10
no outage	-16 16
no publication	28 -28
no sale	-13 13
no taking	18 -18
no telling	18 -18
nobody before	31 -31
opensNegated	-11 11
origin	-30 30
other in the same paragraph	-26 26
other is AGENCY	5 -5
other is AUTHOR	5 -5
other is MEDIA	-8 8
other is UNNAMED	5 -5
other said 0 before: ALLEGES	24 -24
other said 0 before: DECLINED_COMMENT	5 -5
other said 0 before: DENIES	22 -22
other said 1 before: ALLEGES	-11 11
other said 1 before: DECLINED_COMMENT	19 -19
other said 1 before: DENIES	-29 29
other said 1 before: INVESTIGATING	15 -15
other said 1 before: NO_RESPONSE	-5 5
other said 1 before: RETRACTS	-14 14
other said 2 before: DECLINED_COMMENT	-11 11
other said 2 before: DENIES	8 -8
other said 2 before: INVESTIGATING	-10 10
other said 2 before: NO_EVIDENCE	23 -23
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ALLEGES	-9 9
other said 3 before: ASSERTS	-11 11
other said 3 before: CONFIRMS	12 -12
other said 3 before: DECLINED_COMMENT	-8 8
other said 3 before: INVESTIGATING	-10 10
other said 3 before: NO_EVIDENCE	-26 26
other said 3 before: NO_RESPONSE	5 -5
other said 3 before: PARTLY_DENIES	-5 5
other said: CONFIRMS	12 -12
other said: DECLINED_COMMENT	6 -6
other said: DENIES	5 -5
other said: NO_RESPONSE	-7 7
other said: RETRACTS	-17 17
outage	24 -24
publication	6 -6
quoted	8 -8
ruled ALLEGES	30 -30
ruled ALLEGES, author	10 -10
ruled ALLEGES, by AGENCY	9 -9
ruled ALLEGES, by AUTHOR	19 -19
ruled ALLEGES, by MEDIA	-10 10
ruled ALLEGES, by PERSON	14 -14
ruled ALLEGES, by UNNAMED	-5 5
ruled ALLEGES, naming	-5 5
ruled ALLEGES, noun	-8 8
ruled ALLEGES, verb	21 -21
ruled ASSERTS	7 -7
ruled ASSERTS, according-to	20 -20
ruled ASSERTS, by AGENCY	-10 10
ruled ASSERTS, by ATTACKER	23 -23
ruled ASSERTS, by AUTHOR	18 -18
ruled ASSERTS, by PERSON	-37 37
ruled ASSERTS, by UNNAMED	11 -11
ruled ASSERTS, clause	15 -15
ruled ASSERTS, naming	5 -5
ruled ASSERTS, noun	-14 14
ruled ASSERTS, quote	-13 13
ruled ASSERTS, rebuff	7 -7
ruled ASSERTS, tagged	-33 33
ruled ASSERTS, verb	7 -7
ruled CONFIRMS	26 -26
ruled CONFIRMS, by AGENCY	15 -15
ruled CONFIRMS, by PERSON	11 -11
ruled CONFIRMS, by UNNAMED	-6 6
ruled CONFIRMS, clause	-7 7
ruled CONFIRMS, quote	10 -10
ruled CONFIRMS, rebuff	13 -13
ruled DECLINED_COMMENT	39 -39
ruled DECLINED_COMMENT, by AGENCY	16 -16
ruled DECLINED_COMMENT, by PERSON	14 -14
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	11 -11
ruled DENIES	-68 68
ruled DENIES, author	-20 20
ruled DENIES, by AGENCY	-39 39
ruled DENIES, by ATTACKER	-20 20
ruled DENIES, by AUTHOR	-29 29
ruled DENIES, by PERSON	-23 23
ruled DENIES, by UNNAMED	-10 10
ruled DENIES, clause	-17 17
ruled DENIES, finding	-6 6
ruled DENIES, naming	-14 14
ruled DENIES, quote	-18 18
ruled DENIES, rebuff	-35 35
ruled DENIES, tagged	28 -28
ruled DENIES, verb	-14 14
ruled INVESTIGATING	14 -14
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	12 -12
ruled NO_EVIDENCE	36 -36
ruled NO_EVIDENCE, author	19 -19
ruled NO_EVIDENCE, by AGENCY	16 -16
ruled NO_EVIDENCE, by AUTHOR	11 -11
ruled NO_EVIDENCE, by PERSON	16 -16
ruled NO_EVIDENCE, by UNNAMED	-6 6
ruled NO_EVIDENCE, quote	6 -6
ruled NO_EVIDENCE, tagged	6 -6
ruled NO_RESPONSE	18 -18
ruled NO_RESPONSE, by AGENCY	10 -10
ruled NO_RESPONSE, by UNNAMED	5 -5
ruled NO_RESPONSE, no-comment	18 -18
ruled PARTLY_DENIES	-45 45
ruled PARTLY_DENIES, by AGENCY	-24 24
ruled PARTLY_DENIES, by PERSON	-23 23
ruled PARTLY_DENIES, clause	-19 19
ruled PARTLY_DENIES, verb	-14 14
ruled RETRACTS	11 -11
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	11 -11
safe	-19 19
safety	-20 20
sale	10 -10
says next: ALLEGES	17 -17
says next: DECLINED_COMMENT	5 -5
says next: INVESTIGATING	-8 8
says next: NO_EVIDENCE	12 -12
sentence before: ALLEGES	9 -9
sentence before: ASSERTS	5 -5
sentence before: question	-17 17
sentence before: rebuttal	-20 20
silence	19 -19
soFar	45 -45
taking	5 -5
telling	35 -35
times negated 0	19 -19
times negated 1	13 -13
times negated 2	-27 27
turn	-22 22
unknown	34 -34
untrue	-35 35
yes after no	8 -8
yes after no, same thing	9 -9
~no 	9 -9
~no a	-23 23
~no accept	-10 10
~no access	-6 6
~no account	-7 7
~no affect	-8 8
~no agre	7 -7
~no all	-8 8
~no an	5 -5
~no and	10 -10
~no ani	-12 12
~no ask	5 -5
~no attack	-7 7
~no bank	-6 6
~no be	6 -6
~no call	8 -8
~no cent	-6 6
~no complaint	6 -6
~no contain	-8 8
~no copy	5 -5
~no correct	-6 6
~no document	-10 10
~no even	-8 8
~no ever	9 -9
~no exist	10 -10
~no for	6 -6
~no from	-6 6
~no go	12 -12
~no ha	-10 10
~no hack	-7 7
~no had	14 -14
~no have	-12 12
~no her	10 -10
~no i	-5 5
~no in	-24 24
~no information	10 -10
~no is	12 -12
~no it	9 -9
~no kind	-5 5
~no longer	6 -6
~no lose	5 -5
~no more	-11 11
~no number	-11 11
~no of	-12 12
~no on	27 -27
~no other	7 -7
~no our	-6 6
~no passport	7 -7
~no password	5 -5
~no pay	5 -5
~no reach	6 -6
~no reason	13 -13
~no record	-8 8
~no report	11 -11
~no singl	-10 10
~no store	6 -6
~no such	-7 7
~no that	7 -7
~no the	-30 30
~no there	-6 6
~no these	-10 10
~no thi	-6 6
~no to	9 -9
~no touch	10 -10
~no turn	-12 12
~no us	-5 5
~no wa	9 -9
~no we	-7 7
~no what	-9 9
~no with	-11 11
~opens 0 a	-30 30
~opens 0 all	5 -5
~opens 0 an	9 -9
~opens 0 both	-11 11
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	12 -12
~opens 0 disputes	-5 5
~opens 0 does	-6 6
~opens 0 every	-7 7
~opens 0 have	-5 5
~opens 0 he	6 -6
~opens 0 his	-23 23
~opens 0 i	-5 5
~opens 0 if	7 -7
~opens 0 in	5 -5
~opens 0 it	22 -22
~opens 0 its	-31 31
~opens 0 members	5 -5
~opens 0 my	8 -8
~opens 0 no	7 -7
~opens 0 not	-7 7
~opens 0 our	7 -7
~opens 0 reports	-6 6
~opens 0 she	6 -6
~opens 0 the	-29 29
~opens 0 there	-8 8
~opens 0 they	19 -19
~opens 0 was	6 -6
~opens 0 we	7 -7
~opens 0 what	-8 8
~opens 0 you	11 -11
~opens 0 your	-6 6
~opens 1 's	6 -6
~opens 1 a	-7 7
~opens 1 access	6 -6
~opens 1 account	-11 11
~opens 1 an	-5 5
~opens 1 app	7 -7
~opens 1 are	-5 5
~opens 1 bucket	-12 12
~opens 1 by	-8 8
~opens 1 claim	-8 8
~opens 1 client	-14 14
~opens 1 company	6 -6
~opens 1 could	10 -10
~opens 1 do	12 -12
~opens 1 does	-5 5
~opens 1 earlier	6 -6
~opens 1 employee	-5 5
~opens 1 files	9 -9
~opens 1 first	5 -5
~opens 1 found	-8 8
~opens 1 gave	5 -5
~opens 1 had	-5 5
~opens 1 has	6 -6
~opens 1 have	-5 5
~opens 1 intruders	6 -6
~opens 1 is	17 -17
~opens 1 logs	-7 7
~opens 1 no	5 -5
~opens 1 not	17 -17
~opens 1 note	5 -5
~opens 1 notes	-5 5
~opens 1 numbers	-5 5
~opens 1 of	-9 9
~opens 1 on	5 -5
~opens 1 server	-14 14
~opens 1 servers	5 -5
~opens 1 statement	8 -8
~opens 1 test	5 -5
~opens 1 the	10 -10
~opens 1 theft	6 -6
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 two	-9 9
~opens 1 were	-6 6
~opens 1 would	5 -5
~opens 2 accept	-10 10
~opens 2 account	-8 8
~opens 2 agree	5 -5
~opens 2 are	-12 12
~opens 2 as	11 -11
~opens 2 asked	6 -6
~opens 2 at	8 -8
~opens 2 be	13 -13
~opens 2 been	-11 11
~opens 2 being	6 -6
~opens 2 by	14 -14
~opens 2 came	-5 5
~opens 2 can	-5 5
~opens 2 cent	-6 6
~opens 2 come	10 -10
~opens 2 data	5 -5
~opens 2 database	-5 5
~opens 2 did	-6 6
~opens 2 every	-9 9
~opens 2 everything	-7 7
~opens 2 found	-8 8
~opens 2 got	7 -7
~opens 2 had	22 -22
~opens 2 held	-5 5
~opens 2 in	15 -15
~opens 2 is	-10 10
~opens 2 me	5 -5
~opens 2 my	6 -6
~opens 2 n't	6 -6
~opens 2 names	10 -10
~opens 2 never	-9 9
~opens 2 no	-9 9
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 n’t	6 -6
~opens 2 of	8 -8
~opens 2 old	-5 5
~opens 2 on	-14 14
~opens 2 one	-7 7
~opens 2 or	-9 9
~opens 2 runs	-6 6
~opens 2 server	8 -8
~opens 2 taken	6 -6
~opens 2 than	5 -5
~opens 2 that	-6 6
~opens 2 the	24 -24
~opens 2 told	-8 8
~opens 2 under	7 -7
~opens 2 warned	-5 5
~opens 2 was	-41 41
~opens 2 were	-7 7
~opens 2 who	-6 6
~opens 2 wrong	-5 5
~word 	16 -16
~word a	8 -8
~word accept	-10 10
~word access	-15 15
~word account	-23 23
~word accus	5 -5
~word act	-11 11
~word activ	5 -5
~word ad	5 -5
~word address	9 -9
~word admit	-5 5
~word affect	-7 7
~word after	-6 6
~word agenc	7 -7
~word agent	-10 10
~word agre	6 -6
~word alert	-5 5
~word allow	5 -5
~word alreadi	8 -8
~word alter	-8 8
~word among	-8 8
~word an	15 -15
~word and	-8 8
~word ani	-32 32
~word anoth	-14 14
~word answer	8 -8
~word anybodi	-10 10
~word apolog	9 -9
~word applic	6 -6
~word april	6 -6
~word ar	-34 34
~word as	33 -33
~word ask	15 -15
~word at	-6 6
~word attach	6 -6
~word august	-8 8
~word awai	-5 5
~word back	5 -5
~word backup	6 -6
~word bank	-5 5
~word baseless	-8 8
~word be	12 -12
~word becaus	-11 11
~word befor	5 -5
~word belong	-6 6
~word between	12 -12
~word bitcoin	5 -5
~word blackmail	-7 7
~word boast	5 -5
~word book	-6 6
~word borrow	12 -12
~word both	-19 19
~word bucket	-9 9
~word build	-10 10
~word by	-11 11
~word call	15 -15
~word caller	-5 5
~word can	-11 11
~word card	-9 9
~word case	5 -5
~word cent	-7 7
~word certif	-16 16
~word chairman	6 -6
~word charg	7 -7
~word chat	8 -8
~word child	-8 8
~word claim	-23 23
~word classledg	-6 6
~word client	-19 19
~word close	-5 5
~word colleagu	8 -8
~word collector	7 -7
~word come	17 -17
~word comment	5 -5
~word compani	8 -8
~word complaint	7 -7
~word concern	-9 9
~word conduct	9 -9
~word confirm	11 -11
~word consist	-9 9
~word consult	5 -5
~word contain	-7 7
~word contract	-6 6
~word contractor	19 -19
~word copy	24 -24
~word corpor	-5 5
~word corrigan	-5 5
~word council	-5 5
~word count	-9 9
~word cours	-5 5
~word crew	5 -5
~word custom	-9 9
~word cyber	13 -13
~word data	-10 10
~word databas	-9 9
~word decis	13 -13
~word deni	-10 10
~word depart	12 -12
~word detail	-12 12
~word devic	-8 8
~word discuss	5 -5
~word document	-9 9
~word doe	-14 14
~word done	-7 7
~word duplic	-6 6
~word e-mail	7 -7
~word each	5 -5
~word earlier	8 -8
~word eight	-15 15
~word email	6 -6
~word employe	-6 6
~word empti	-6 6
~word enter	-6 6
~word entir	-5 5
~word entri	-8 8
~word establish	5 -5
~word even	-9 9
~word everi	-26 26
~word evid	5 -5
~word examin	6 -6
~word exist	8 -8
~word export	7 -7
~word extract	-7 7
~word facebook	-8 8
~word faith	6 -6
~word fake	-5 5
~word fault	-5 5
~word februari	9 -9
~word figur	-8 8
~word file	-16 16
~word find	-10 10
~word fire	-7 7
~word first	-7 7
~word for	7 -7
~word form	6 -6
~word foundat	-7 7
~word four	17 -17
~word fridai	6 -6
~word from	5 -5
~word front	-5 5
~word gb	8 -8
~word get	8 -8
~word give	13 -13
~word go	16 -16
~word good	8 -8
~word hack	-7 7
~word hacker	-6 6
~word had	-8 8
~word hall	8 -8
~word hand	-13 13
~word happen	7 -7
~word harbour	-5 5
~word have	-19 19
~word he	-6 6
~word hear	14 -14
~word her	15 -15
~word hi	-28 28
~word him	-5 5
~word histori	5 -5
~word hold	5 -5
~word holidai	-5 5
~word home	5 -5
~word hospit	-7 7
~word host	5 -5
~word hour	13 -13
~word hous	-5 5
~word i	-14 14
~word if	7 -7
~word imposs	-5 5
~word in	-9 9
~word incid	-11 11
~word infect	-15 15
~word information	15 -15
~word inquiri	9 -9
~word insid	-6 6
~word institut	5 -5
~word insur	11 -11
~word intact	-6 6
~word into	8 -8
~word intrud	5 -5
~word invent	-10 10
~word investig	7 -7
~word involv	-5 5
~word is	-25 25
~word isol	-14 14
~word issu	-5 5
~word it	-6 6
~word june	15 -15
~word keep	6 -6
~word know	12 -12
~word knowledg	-6 6
~word lab	5 -5
~word laboratori	-8 8
~word lawyer	5 -5
~word leak	-7 7
~word leave	-17 17
~word ledger	-6 6
~word leg	-5 5
~word letter	5 -5
~word like	-6 6
~word line	-6 6
~word link	-6 6
~word loan	5 -5
~word longer	6 -6
~word look	-13 13
~word machin	-5 5
~word mai	12 -12
~word mail	-5 5
~word mailbox	5 -5
~word make	7 -7
~word manifest	-7 7
~word march	9 -9
~word mark	-10 10
~word market	-7 7
~word mask	-9 9
~word me	-11 11
~word meant	-9 9
~word messag	-10 10
~word mondai	-11 11
~word monei	-5 5
~word more	-21 21
~word morn	11 -11
~word move	-6 6
~word municip	5 -5
~word must	12 -12
~word my	15 -15
~word name	20 -20
~word network	-8 8
~word never	-19 19
~word new	9 -9
~word newspap	-7 7
~word night	-14 14
~word no	-6 6
~word nobodi	8 -8
~word none	-10 10
~word normal	-5 5
~word not	7 -7
~word note	10 -10
~word notifi	6 -6
~word now	17 -17
~word number	12 -12
~word n’t	7 -7
~word of	-6 6
~word offer	6 -6
~word on	14 -14
~word onc	7 -7
~word onli	-16 16
~word open	15 -15
~word oper	5 -5
~word or	-13 13
~word ordinari	-6 6
~word other	12 -12
~word our	-26 26
~word out	5 -5
~word outsid	-5 5
~word own	-11 11
~word part	-6 6
~word passport	9 -9
~word password	5 -5
~word peopl	20 -20
~word pick	7 -7
~word plan	-9 9
~word polic	6 -6
~word prescript	-6 6
~word problem	-7 7
~word public	5 -5
~word publish	-6 6
~word pure	-5 5
~word put	-7 7
~word question	5 -5
~word reach	9 -9
~word read	-11 11
~word reason	8 -8
~word receiv	9 -9
~word record	-25 25
~word recov	6 -6
~word regist	7 -7
~word regret	7 -7
~word reject	-7 7
~word releas	-6 6
~word rememb	5 -5
~word remot	5 -5
~word repli	5 -5
~word report	13 -13
~word responsible	6 -6
~word restor	6 -6
~word return	-9 9
~word review	-6 6
~word right	-10 10
~word risk	5 -5
~word round	-6 6
~word rule	-7 7
~word run	-8 8
~word sabellin	7 -7
~word same	-14 14
~word saturdai	-6 6
~word save	6 -6
~word say	20 -20
~word screenshot	8 -8
~word secure	-6 6
~word security	9 -9
~word see	7 -7
~word selfi	5 -5
~word send	6 -6
~word separ	-5 5
~word septemb	11 -11
~word server	11 -11
~word session	-5 5
~word set	10 -10
~word share	-5 5
~word she	11 -11
~word shop	-6 6
~word shorewir	-7 7
~word sign	-5 5
~word sinc	-13 13
~word singl	-14 14
~word sit	-13 13
~word site	5 -5
~word six	15 -15
~word so	-6 6
~word sophist	8 -8
~word sorri	5 -5
~word speak	14 -14
~word staff	-12 12
~word state	11 -11
~word statement	23 -23
~word steal	5 -5
~word still	8 -8
~word stop	-7 7
~word store	11 -11
~word stori	-6 6
~word student	-5 5
~word such	-8 8
~word suggest	-13 13
~word sundai	7 -7
~word supplier	-8 8
~word switch	5 -5
~word system	-26 26
~word take	14 -14
~word team	-5 5
~word technician	-9 9
~word tehsil	-12 12
~word telegram	5 -5
~word test	20 -20
~word than	-7 7
~word that	-20 20
~word the	21 -21
~word thei	-5 5
~word their	-7 7
~word them	7 -7
~word then	7 -7
~word there	-17 17
~word these	-11 11
~word thi	-11 11
~word thing	-8 8
~word those	-5 5
~word three	8 -8
~word thursdai	5 -5
~word till	-5 5
~word time	-5 5
~word timet	-6 6
~word token	6 -6
~word touch	9 -9
~word town	10 -10
~word trace	-9 9
~word transfer	8 -8
~word travel	10 -10
~word true	6 -6
~word trust	7 -7
~word turn	-14 14
~word twice	-8 8
~word two	-8 8
~word type	-8 8
~word unauthor	5 -5
~word under	6 -6
~word union	9 -9
~word until	15 -15
~word up	-13 13
~word upgrad	-8 8
~word us	8 -8
~word user	9 -9
~word valid	9 -9
~word vallei	-5 5
~word velmira	13 -13
~word wa	-32 32
~word wai	5 -5
~word wait	7 -7
~word web	-5 5
~word well	9 -9
~word were	-26 26
~word what	-6 6
~word when	-8 8
~word where	7 -7
~word who	10 -10
~word why	6 -6
~word wide	-6 6
~word will	13 -13
~word wipe	7 -7
~word wit	5 -5
~word with	7 -7
~word withdraw	8 -8
~word within	12 -12
~word without	-16 16
~word would	7 -7
~word write	18 -18
~word you	11 -11`;
