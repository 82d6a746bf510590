/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2527 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	17 -17
authenticity	-6 6
before: ALLEGES	-5 5
before: ASSERTS	7 -7
before: CONFIRMS	9 -9
before: negation	-17 17
before: rebuttal	-11 11
before: turn	-5 5
behind: ALLEGES	31 -31
behind: ASSERTS	15 -15
behind: CONFIRMS	8 -8
behind: negation	-28 28
behind: rebuttal	-6 6
behind: turn	-32 32
by AGENCY	11 -11
by AUTHOR	28 -28
by COMPANY	-10 10
by COURT	-18 18
by HOSPITAL	-15 15
by MINISTRY	5 -5
by OTHER	-9 9
by PERSON	-11 11
by POLICE	41 -41
by REGULATOR	13 -13
by UNIVERSITY	-23 23
by no agency	25 -25
claimNoun	-18 18
concealment	11 -11
cue 	5 -5
cue :	-7 7
cue ALLEGES	15 -15
cue ASSERTS	17 -17
cue CONFIRMS	12 -12
cue DENIES	-33 33
cue accept	5 -5
cue according to	11 -11
cue accuse	9 -9
cue acknowledge	17 -17
cue add	19 -19
cue admit	-7 7
cue advise	6 -6
cue allege	10 -10
cue announce	6 -6
cue answer	-10 10
cue argue	-8 8
cue as per	-11 11
cue ask	-6 6
cue assure	-16 16
cue attribute	6 -6
cue believe	-11 11
cue blame	-10 10
cue boast	7 -7
cue call	-32 32
cue claim	15 -15
cue claimed responsibility	6 -6
cue complain	15 -15
cue conclude	-7 7
cue confirm	16 -16
cue contend	-11 11
cue contradict	17 -17
cue denied it	-19 19
cue deny	-35 35
cue disclose	6 -6
cue dismiss	-10 10
cue disputes this	-11 11
cue explain	-20 20
cue false	-6 6
cue find	16 -16
cue go on	13 -13
cue grant	-21 21
cue have found no	-12 12
cue hold	5 -5
cue indicate	5 -5
cue maintain	-43 43
cue negated	11 -11
cue no evidence	-5 5
cue none	6 -6
cue not in	-8 8
cue not involved	5 -5
cue not want	11 -11
cue note	11 -11
cue notify	14 -14
cue offer	6 -6
cue pleaded not guilty	-10 10
cue point out	16 -16
cue put	22 -22
cue reckon	5 -5
cue record	-5 5
cue reiterate	-25 25
cue reject	-16 16
cue remark	14 -14
cue report	15 -15
cue rule out	-11 11
cue say	-6 6
cue show	-20 20
cue speak	10 -10
cue state	14 -14
cue suggest	6 -6
cue suggestion	-5 5
cue suspect	7 -7
cue tell	-15 15
cue untrue	9 -9
cue warn	5 -5
cue withdrew	9 -9
cue would have none of it	-10 10
cue write	-14 14
demand	23 -23
denies elsewhere 0	5 -5
denies elsewhere 1	6 -6
denies elsewhere 2	-7 7
emptySearch	26 -26
fault	14 -14
found by according-to:after	-5 5
found by according-to:before	26 -26
found by author:denial	-36 36
found by author:hedged	7 -7
found by author:incident	23 -23
found by author:unknown	13 -13
found by clause:before	-10 10
found by clause:interrupted	-24 24
found by naming:about	14 -14
found by naming:attribute	6 -6
found by naming:blame	-11 11
found by naming:call	-22 22
found by naming:dismiss	-12 12
found by naming:put	14 -14
found by no-comment	44 -44
found by noun:claim	-15 15
found by noun:media	-6 6
found by quote:before	-22 22
found by quote:colon	-7 7
found by quote:following	14 -14
found by rebuff	-7 7
found by tagged:carried	-16 16
found by tagged:cue	27 -27
found by verb:clause	9 -9
found by verb:gerund	-7 7
found by verb:infinitive	14 -14
found by verb:object	13 -13
found by verb:quote	17 -17
found by verb:that	-5 5
granting	45 -45
harm	14 -14
harmless longer	15 -15
harmless more	-34 34
has just said: ALLEGES	12 -12
has just said: ASSERTS	9 -9
has just said: CONFIRMS	-6 6
has just said: DECLINED_COMMENT	-14 14
has just said: DENIES	-22 22
has just said: INVESTIGATING	-9 9
has just said: NO_EVIDENCE	5 -5
hedge	16 -16
holding	13 -13
in NEWS	16 -16
inquiry	11 -11
length 2	5 -5
length 4	5 -5
length 5	20 -20
mainNegation	-19 19
negated in the main clause	-10 10
negated main clause: about data	-11 11
negated main clause: about it	-21 21
negated main clause: about machine	7 -7
negated main clause: about we	14 -14
negated main clause: at first	19 -19
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	10 -10
negated main clause: behind “according to”	-18 18
negated main clause: behind “add”	6 -6
negated main clause: behind “admit”	10 -10
negated main clause: behind “argue”	-6 6
negated main clause: behind “assure”	11 -11
negated main clause: behind “confirm”	13 -13
negated main clause: behind “find”	-26 26
negated main clause: behind “go on”	-9 9
negated main clause: behind “have found no”	-12 12
negated main clause: behind “insist”	-5 5
negated main clause: behind “maintain”	-14 14
negated main clause: behind “no evidence”	-5 5
negated main clause: behind “not in”	-8 8
negated main clause: behind “not want”	11 -11
negated main clause: behind “pleaded not guilty”	-10 10
negated main clause: behind “reiterate”	-9 9
negated main clause: behind “speak”	10 -10
negated main clause: behind “state”	-13 13
negated main clause: behind “tell”	-7 7
negated main clause: by AGENCY	9 -9
negated main clause: by ATTACKER	-17 17
negated main clause: by PERSON	8 -8
negated main clause: by UNNAMED	-13 13
negated main clause: can	7 -7
negated main clause: can of harm	16 -16
negated main clause: can of none	-8 8
negated main clause: can of taking	-5 5
negated main clause: can of telling	-7 7
negated main clause: did	-8 8
negated main clause: did of holding	-6 6
negated main clause: did of taking	-9 9
negated main clause: did of telling	9 -9
negated main clause: do of other	12 -12
negated main clause: do of telling	-10 10
negated main clause: has	-14 14
negated main clause: has of other	-15 15
negated main clause: is of authenticity	-19 19
negated main clause: is of other	8 -8
negated main clause: is of taking	-5 5
negated main clause: is of telling	20 -20
negated main clause: is of thing	-5 5
negated main clause: later	-44 44
negated main clause: modal	21 -21
negated main clause: modal of harm	6 -6
negated main clause: never of harm	-10 10
negated main clause: never of other	12 -12
negated main clause: never of telling	-6 6
negated main clause: object no of none	8 -8
negated main clause: object no of other	-17 17
negated main clause: object no of telling	6 -6
negated main clause: object nobody	10 -10
negated main clause: object none	-15 15
negated main clause: object none of other	-8 8
negated main clause: object nor of other	5 -5
negated main clause: object nothing of none	15 -15
negated main clause: object nothing of other	-11 11
negated main clause: of authenticity	-19 19
negated main clause: of concealment	-11 11
negated main clause: of harm	-32 32
negated main clause: of none	-14 14
negated main clause: of other	9 -9
negated main clause: of payment	17 -17
negated main clause: of publication	13 -13
negated main clause: of taking	-19 19
negated main clause: of telling	21 -21
negated main clause: of thing	-5 5
negated main clause: other	-7 7
negated main clause: other of none	-18 18
negated main clause: other of other	21 -21
negated main clause: part	-8 8
negated main clause: perfect	-13 13
negated main clause: perfect of harm	-6 6
negated main clause: perfect of none	-6 6
negated main clause: subject neither	-6 6
negated main clause: subject no	-14 14
negated main clause: subject no of harm	-13 13
negated main clause: subject no of none	-10 10
negated main clause: subject no of other	8 -8
negated main clause: subject no of telling	6 -6
negated main clause: subject nobody	6 -6
negated main clause: subject nobody of harm	-13 13
negated main clause: subject nobody of other	15 -15
negated main clause: subject nobody of telling	15 -15
negated main clause: subject none of none	-10 10
negated main clause: subject nothing	10 -10
negated main clause: subject nothing of none	-7 7
negated main clause: subject nothing of other	-8 8
negated main clause: there	-11 11
negated main clause: there of other	-7 7
negated main clause: told	-6 6
negated main clause: “neither” subject neither	-6 6
negated main clause: “never” perfect	-29 29
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	6 -6
negated main clause: “none” has	-9 9
negated main clause: “none” object none	-15 15
negated main clause: “nothing” has	-8 8
negated main clause: “nothing” subject nothing	10 -10
negated main clause: “nothing” there	10 -10
negated main clause: “not” can	7 -7
negated main clause: “not” did	-8 8
negated main clause: “not” modal	21 -21
negated main clause: “not” other	-7 7
negated main clause: “not” perfect	15 -15
negated main clause: “no” subject no	-14 14
negated main clause: “no” there	-21 21
negated subordinate clause: about it	12 -12
negated subordinate clause: about noun	-11 11
negated subordinate clause: behind “according to”	14 -14
negated subordinate clause: behind “say”	12 -12
negated subordinate clause: behind “submit”	-10 10
negated subordinate clause: by PERSON	13 -13
negated subordinate clause: can	-15 15
negated subordinate clause: has	-21 21
negated subordinate clause: has of other	-6 6
negated subordinate clause: is	-9 9
negated subordinate clause: is of other	12 -12
negated subordinate clause: is of thing	-20 20
negated subordinate clause: modal	11 -11
negated subordinate clause: object no	17 -17
negated subordinate clause: object no of none	6 -6
negated subordinate clause: object nobody	7 -7
negated subordinate clause: object nobody of none	5 -5
negated subordinate clause: object nor	8 -8
negated subordinate clause: object nothing	13 -13
negated subordinate clause: of harm	-6 6
negated subordinate clause: of none	11 -11
negated subordinate clause: of other	37 -37
negated subordinate clause: of taking	-6 6
negated subordinate clause: of thing	-20 20
negated subordinate clause: perfect	-8 8
negated subordinate clause: perfect of harm	8 -8
negated subordinate clause: told	-6 6
negated subordinate clause: “never” perfect	-22 22
negated subordinate clause: “nobody” object nobody	7 -7
negated subordinate clause: “nor” object nor	8 -8
negated subordinate clause: “nothing” object nothing	13 -13
negated subordinate clause: “not” can	-15 15
negated subordinate clause: “not” is	-13 13
negated subordinate clause: “not” modal	11 -11
negated subordinate clause: “not” perfect	14 -14
negated subordinate clause: “no” object no	17 -17
negated: did of harm about it	11 -11
negated: did of other about it	-17 17
negated: did of other about noun	16 -16
negated: did of other about they	-19 19
negated: did of telling about noun	9 -9
negated: do of other about noun	14 -14
negated: do of other about we	-7 7
negated: do of telling about noun	-12 12
negated: is of authenticity about it	-5 5
negated: is of authenticity about noun	-14 14
negated: is of harm about data	-10 10
negated: is of harm about it	16 -16
negated: is of harm about machine	6 -6
negated: is of harm about noun	-15 15
negated: is of other about noun	13 -13
negated: is of other about they	6 -6
negated: is of telling about noun	13 -13
negated: is of thing about credential	-6 6
negated: is of thing about it	-9 9
negated: is of thing about noun	-6 6
negated: perfect of harm about it	-7 7
negated: perfect of harm about they	11 -11
negated: perfect of none about noun	-11 11
negated: perfect of telling about it	-7 7
negated: perfect of telling about they	-12 12
negations 0	24 -24
negations 2	-17 17
no after no, another thing	11 -11
no after no, same thing	-14 14
no after yes	-7 7
no after yes, another thing	6 -6
no after yes, same thing	-17 17
no authenticity	41 -41
no concealment	-36 36
no culprit	-24 24
no demand	11 -11
no fault	-5 5
no origin	-9 9
no outage	-16 16
no publication	29 -29
no sale	-13 13
no taking	17 -17
no telling	19 -19
nobody before	30 -30
opensNegated	-11 11
origin	-32 32
other in the same paragraph	-27 27
other is AUTHOR	5 -5
other is MEDIA	-9 9
other is UNNAMED	6 -6
other said 0 before: ALLEGES	25 -25
other said 0 before: DECLINED_COMMENT	5 -5
other said 0 before: DENIES	23 -23
other said 1 before: ALLEGES	-12 12
other said 1 before: DECLINED_COMMENT	18 -18
other said 1 before: DENIES	-28 28
other said 1 before: INVESTIGATING	16 -16
other said 1 before: NO_EVIDENCE	8 -8
other said 1 before: NO_RESPONSE	-5 5
other said 1 before: RETRACTS	-14 14
other said 2 before: DECLINED_COMMENT	-10 10
other said 2 before: DENIES	8 -8
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	23 -23
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ALLEGES	-8 8
other said 3 before: ASSERTS	-11 11
other said 3 before: CONFIRMS	5 -5
other said 3 before: DECLINED_COMMENT	-8 8
other said 3 before: INVESTIGATING	-13 13
other said 3 before: NO_EVIDENCE	-27 27
other said 3 before: NO_RESPONSE	8 -8
other said 3 before: PARTLY_DENIES	-5 5
other said: CONFIRMS	5 -5
other said: DECLINED_COMMENT	5 -5
other said: DENIES	7 -7
other said: NO_RESPONSE	-5 5
other said: RETRACTS	-17 17
outage	25 -25
publication	7 -7
quoted	8 -8
ruled ALLEGES	29 -29
ruled ALLEGES, author	10 -10
ruled ALLEGES, by AGENCY	10 -10
ruled ALLEGES, by AUTHOR	19 -19
ruled ALLEGES, by MEDIA	-11 11
ruled ALLEGES, by PERSON	15 -15
ruled ALLEGES, by UNNAMED	-6 6
ruled ALLEGES, naming	-5 5
ruled ALLEGES, noun	-8 8
ruled ALLEGES, verb	21 -21
ruled ASSERTS	7 -7
ruled ASSERTS, according-to	20 -20
ruled ASSERTS, by AGENCY	-7 7
ruled ASSERTS, by ATTACKER	20 -20
ruled ASSERTS, by AUTHOR	17 -17
ruled ASSERTS, by PERSON	-37 37
ruled ASSERTS, by UNNAMED	11 -11
ruled ASSERTS, clause	15 -15
ruled ASSERTS, noun	-13 13
ruled ASSERTS, quote	-11 11
ruled ASSERTS, rebuff	6 -6
ruled ASSERTS, tagged	-35 35
ruled ASSERTS, verb	6 -6
ruled CONFIRMS	26 -26
ruled CONFIRMS, by AGENCY	15 -15
ruled CONFIRMS, by PERSON	10 -10
ruled CONFIRMS, by UNNAMED	-6 6
ruled CONFIRMS, clause	-8 8
ruled CONFIRMS, quote	11 -11
ruled CONFIRMS, rebuff	12 -12
ruled CONFIRMS, tagged	5 -5
ruled DECLINED_COMMENT	39 -39
ruled DECLINED_COMMENT, by AGENCY	17 -17
ruled DECLINED_COMMENT, by PERSON	15 -15
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	12 -12
ruled DENIES	-70 70
ruled DENIES, author	-21 21
ruled DENIES, by AGENCY	-37 37
ruled DENIES, by ATTACKER	-20 20
ruled DENIES, by AUTHOR	-31 31
ruled DENIES, by PERSON	-23 23
ruled DENIES, by UNNAMED	-11 11
ruled DENIES, clause	-16 16
ruled DENIES, finding	-7 7
ruled DENIES, naming	-15 15
ruled DENIES, quote	-22 22
ruled DENIES, rebuff	-35 35
ruled DENIES, tagged	28 -28
ruled DENIES, verb	-12 12
ruled INVESTIGATING	14 -14
ruled INVESTIGATING, clause	-8 8
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	12 -12
ruled NO_EVIDENCE	36 -36
ruled NO_EVIDENCE, author	18 -18
ruled NO_EVIDENCE, by AGENCY	16 -16
ruled NO_EVIDENCE, by AUTHOR	11 -11
ruled NO_EVIDENCE, by PERSON	16 -16
ruled NO_EVIDENCE, by UNNAMED	-7 7
ruled NO_EVIDENCE, quote	7 -7
ruled NO_EVIDENCE, tagged	6 -6
ruled NO_RESPONSE	19 -19
ruled NO_RESPONSE, by AGENCY	11 -11
ruled NO_RESPONSE, by UNNAMED	5 -5
ruled NO_RESPONSE, no-comment	19 -19
ruled PARTLY_DENIES	-45 45
ruled PARTLY_DENIES, by AGENCY	-24 24
ruled PARTLY_DENIES, by PERSON	-24 24
ruled PARTLY_DENIES, clause	-18 18
ruled PARTLY_DENIES, verb	-15 15
ruled RETRACTS	11 -11
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	11 -11
safe	-20 20
safety	-20 20
sale	11 -11
says next: ALLEGES	18 -18
says next: DECLINED_COMMENT	6 -6
says next: INVESTIGATING	-9 9
says next: NO_EVIDENCE	13 -13
says next: PARTLY_DENIES	-5 5
sentence before: ALLEGES	11 -11
sentence before: ASSERTS	5 -5
sentence before: question	-15 15
sentence before: rebuttal	-20 20
silence	19 -19
soFar	44 -44
taking	7 -7
telling	38 -38
times negated 0	18 -18
times negated 1	15 -15
times negated 2	-26 26
turn	-20 20
unknown	34 -34
untrue	-33 33
yes after no	8 -8
yes after no, same thing	8 -8
~no 	8 -8
~no a	-23 23
~no accept	-10 10
~no access	-6 6
~no account	-7 7
~no affect	-8 8
~no agre	7 -7
~no all	-8 8
~no an	6 -6
~no and	9 -9
~no ani	-11 11
~no attack	-6 6
~no bank	-6 6
~no be	5 -5
~no call	8 -8
~no cent	-6 6
~no complaint	6 -6
~no contain	-8 8
~no copy	5 -5
~no correct	-6 6
~no document	-10 10
~no even	-8 8
~no ever	9 -9
~no exist	9 -9
~no from	-6 6
~no go	11 -11
~no ha	-10 10
~no hack	-7 7
~no had	15 -15
~no have	-12 12
~no her	10 -10
~no i	-5 5
~no in	-25 25
~no information	10 -10
~no is	12 -12
~no it	10 -10
~no kind	-5 5
~no longer	5 -5
~no lose	5 -5
~no more	-11 11
~no number	-10 10
~no of	-13 13
~no on	26 -26
~no other	7 -7
~no our	-6 6
~no passport	7 -7
~no password	5 -5
~no pay	5 -5
~no reach	6 -6
~no reason	12 -12
~no record	-8 8
~no report	11 -11
~no singl	-10 10
~no store	6 -6
~no such	-7 7
~no that	7 -7
~no the	-28 28
~no there	-6 6
~no these	-10 10
~no thi	-6 6
~no to	7 -7
~no touch	9 -9
~no true	5 -5
~no turn	-12 12
~no us	-5 5
~no wa	9 -9
~no we	-7 7
~no what	-9 9
~no with	-12 12
~opens 0 a	-28 28
~opens 0 all	5 -5
~opens 0 an	9 -9
~opens 0 both	-12 12
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	12 -12
~opens 0 disputes	-5 5
~opens 0 does	-6 6
~opens 0 every	-7 7
~opens 0 have	-5 5
~opens 0 he	7 -7
~opens 0 his	-23 23
~opens 0 i	-5 5
~opens 0 if	7 -7
~opens 0 in	5 -5
~opens 0 it	25 -25
~opens 0 its	-30 30
~opens 0 members	5 -5
~opens 0 my	9 -9
~opens 0 no	7 -7
~opens 0 not	-7 7
~opens 0 our	7 -7
~opens 0 reports	-5 5
~opens 0 she	6 -6
~opens 0 the	-31 31
~opens 0 there	-8 8
~opens 0 they	19 -19
~opens 0 was	6 -6
~opens 0 we	7 -7
~opens 0 what	-7 7
~opens 0 you	10 -10
~opens 0 your	-5 5
~opens 1 's	6 -6
~opens 1 a	-7 7
~opens 1 access	7 -7
~opens 1 account	-11 11
~opens 1 an	-6 6
~opens 1 app	8 -8
~opens 1 are	-5 5
~opens 1 bucket	-12 12
~opens 1 by	-8 8
~opens 1 claim	-8 8
~opens 1 client	-14 14
~opens 1 company	6 -6
~opens 1 could	10 -10
~opens 1 credentials	-5 5
~opens 1 do	11 -11
~opens 1 does	-5 5
~opens 1 earlier	7 -7
~opens 1 files	8 -8
~opens 1 found	-8 8
~opens 1 gave	5 -5
~opens 1 has	6 -6
~opens 1 have	-5 5
~opens 1 intruders	6 -6
~opens 1 is	17 -17
~opens 1 logs	-7 7
~opens 1 not	18 -18
~opens 1 note	5 -5
~opens 1 notes	-5 5
~opens 1 numbers	-5 5
~opens 1 of	-8 8
~opens 1 on	5 -5
~opens 1 paper	-5 5
~opens 1 server	-13 13
~opens 1 servers	5 -5
~opens 1 statement	8 -8
~opens 1 test	5 -5
~opens 1 the	10 -10
~opens 1 theft	6 -6
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 two	-9 9
~opens 1 were	-7 7
~opens 1 would	5 -5
~opens 2 accept	-10 10
~opens 2 account	-8 8
~opens 2 agree	5 -5
~opens 2 are	-13 13
~opens 2 as	11 -11
~opens 2 asked	5 -5
~opens 2 at	6 -6
~opens 2 be	13 -13
~opens 2 been	-11 11
~opens 2 being	6 -6
~opens 2 by	13 -13
~opens 2 came	-5 5
~opens 2 can	-5 5
~opens 2 cent	-6 6
~opens 2 come	10 -10
~opens 2 database	-5 5
~opens 2 did	-8 8
~opens 2 every	-9 9
~opens 2 everything	-6 6
~opens 2 found	-7 7
~opens 2 got	6 -6
~opens 2 had	22 -22
~opens 2 held	-5 5
~opens 2 in	15 -15
~opens 2 is	-9 9
~opens 2 me	5 -5
~opens 2 my	7 -7
~opens 2 n't	6 -6
~opens 2 names	10 -10
~opens 2 never	-9 9
~opens 2 no	-8 8
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 n’t	6 -6
~opens 2 of	10 -10
~opens 2 old	-5 5
~opens 2 on	-15 15
~opens 2 one	-8 8
~opens 2 or	-9 9
~opens 2 runs	-6 6
~opens 2 server	8 -8
~opens 2 taken	6 -6
~opens 2 than	5 -5
~opens 2 that	-6 6
~opens 2 the	20 -20
~opens 2 to	5 -5
~opens 2 under	7 -7
~opens 2 warned	-5 5
~opens 2 was	-41 41
~opens 2 were	-7 7
~opens 2 who	-6 6
~word 	14 -14
~word a	7 -7
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
~word after	-7 7
~word agenc	8 -8
~word agent	-10 10
~word agre	6 -6
~word alert	-6 6
~word allow	5 -5
~word alreadi	8 -8
~word alter	-8 8
~word among	-8 8
~word an	15 -15
~word and	-9 9
~word ani	-32 32
~word anoth	-14 14
~word answer	8 -8
~word anybodi	-10 10
~word apolog	9 -9
~word applic	6 -6
~word april	6 -6
~word ar	-36 36
~word as	34 -34
~word ask	14 -14
~word at	-7 7
~word attach	6 -6
~word august	-9 9
~word authent	-5 5
~word awai	-5 5
~word back	5 -5
~word backup	7 -7
~word bank	-6 6
~word baseless	-9 9
~word be	10 -10
~word becaus	-11 11
~word befor	5 -5
~word belong	-5 5
~word between	11 -11
~word bitcoin	5 -5
~word blackmail	-6 6
~word boast	5 -5
~word book	-6 6
~word borrow	11 -11
~word both	-19 19
~word bucket	-8 8
~word build	-10 10
~word busi	5 -5
~word by	-10 10
~word call	16 -16
~word caller	-5 5
~word can	-12 12
~word card	-10 10
~word case	5 -5
~word cent	-8 8
~word certif	-16 16
~word chairman	6 -6
~word charg	7 -7
~word chat	7 -7
~word child	-8 8
~word claim	-24 24
~word classledg	-6 6
~word client	-19 19
~word close	-5 5
~word colleagu	8 -8
~word collector	7 -7
~word come	15 -15
~word comment	5 -5
~word compani	7 -7
~word complaint	7 -7
~word concern	-9 9
~word conduct	9 -9
~word confirm	11 -11
~word consist	-9 9
~word consult	5 -5
~word contain	-6 6
~word contract	-5 5
~word contractor	20 -20
~word copy	23 -23
~word corrigan	-5 5
~word council	-5 5
~word count	-8 8
~word cours	-5 5
~word custom	-8 8
~word cyber	13 -13
~word data	-10 10
~word databas	-8 8
~word decis	13 -13
~word deni	-9 9
~word depart	13 -13
~word detail	-8 8
~word devic	-8 8
~word document	-9 9
~word doe	-13 13
~word done	-7 7
~word duplic	-5 5
~word e-mail	7 -7
~word each	5 -5
~word earlier	8 -8
~word eight	-15 15
~word eleven	-5 5
~word email	6 -6
~word employe	-5 5
~word empti	-6 6
~word enter	-6 6
~word entir	-5 5
~word entri	-7 7
~word establish	5 -5
~word even	-9 9
~word everi	-25 25
~word evid	5 -5
~word examin	6 -6
~word exist	7 -7
~word export	5 -5
~word exposur	5 -5
~word extract	-7 7
~word facebook	-9 9
~word faith	6 -6
~word fake	-6 6
~word fals	-5 5
~word fault	-5 5
~word februari	8 -8
~word figur	-9 9
~word file	-16 16
~word find	-9 9
~word fire	-7 7
~word first	-9 9
~word fix	5 -5
~word for	7 -7
~word form	6 -6
~word foundat	-8 8
~word four	18 -18
~word fridai	6 -6
~word gb	6 -6
~word get	9 -9
~word give	12 -12
~word go	15 -15
~word good	8 -8
~word hack	-7 7
~word hacker	-8 8
~word had	-9 9
~word hall	8 -8
~word hand	-13 13
~word happen	7 -7
~word harbour	-5 5
~word have	-18 18
~word he	-6 6
~word hear	13 -13
~word her	16 -16
~word hi	-29 29
~word him	-5 5
~word histori	6 -6
~word hold	5 -5
~word holidai	-5 5
~word home	5 -5
~word hospit	-7 7
~word hour	13 -13
~word hous	-5 5
~word hundr	-5 5
~word i	-14 14
~word if	6 -6
~word imag	-5 5
~word in	-11 11
~word incid	-11 11
~word infect	-15 15
~word information	14 -14
~word inquiri	10 -10
~word insid	-6 6
~word insur	10 -10
~word intact	-5 5
~word into	8 -8
~word intrud	5 -5
~word intrus	-5 5
~word invent	-5 5
~word investig	7 -7
~word involv	-5 5
~word is	-25 25
~word isol	-14 14
~word issu	-6 6
~word it	-6 6
~word june	15 -15
~word keep	7 -7
~word kerbsi	-5 5
~word know	11 -11
~word knowledg	-6 6
~word lab	5 -5
~word laboratori	-8 8
~word last	5 -5
~word lawyer	5 -5
~word leave	-17 17
~word ledger	-6 6
~word letter	5 -5
~word like	-6 6
~word line	-5 5
~word link	-7 7
~word list	-5 5
~word loan	5 -5
~word longer	5 -5
~word look	-14 14
~word machin	-6 6
~word mai	12 -12
~word mail	-6 6
~word mailbox	5 -5
~word make	6 -6
~word manifest	-7 7
~word march	9 -9
~word mark	-10 10
~word market	-6 6
~word mask	-9 9
~word me	-10 10
~word meant	-9 9
~word messag	-11 11
~word mondai	-12 12
~word monei	-5 5
~word more	-21 21
~word morn	11 -11
~word move	-7 7
~word must	12 -12
~word my	16 -16
~word name	21 -21
~word network	-8 8
~word never	-19 19
~word new	7 -7
~word newspap	-7 7
~word night	-15 15
~word no	-6 6
~word nobodi	8 -8
~word none	-10 10
~word normal	-5 5
~word not	9 -9
~word note	10 -10
~word notifi	6 -6
~word now	17 -17
~word number	13 -13
~word n’t	7 -7
~word of	-9 9
~word offer	7 -7
~word on	17 -17
~word onc	7 -7
~word onli	-17 17
~word open	14 -14
~word oper	5 -5
~word or	-13 13
~word ordinari	-6 6
~word other	12 -12
~word our	-26 26
~word out	5 -5
~word outsid	-5 5
~word own	-10 10
~word part	-6 6
~word passport	9 -9
~word password	5 -5
~word peopl	19 -19
~word pick	7 -7
~word plan	-8 8
~word polic	6 -6
~word prescript	-6 6
~word problem	-7 7
~word public	6 -6
~word publish	-6 6
~word put	-6 6
~word question	5 -5
~word reach	9 -9
~word read	-11 11
~word reason	7 -7
~word receiv	10 -10
~word record	-25 25
~word recov	6 -6
~word regist	7 -7
~word regret	7 -7
~word reject	-7 7
~word releas	-6 6
~word rememb	5 -5
~word remot	5 -5
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
~word same	-13 13
~word saturdai	-6 6
~word save	5 -5
~word say	23 -23
~word screenshot	7 -7
~word secure	-6 6
~word security	9 -9
~word see	6 -6
~word selfi	5 -5
~word separ	-5 5
~word septemb	11 -11
~word server	12 -12
~word servic	5 -5
~word session	-5 5
~word set	8 -8
~word share	-5 5
~word she	11 -11
~word shop	-5 5
~word shorewir	-7 7
~word sign	-5 5
~word sinc	-13 13
~word singl	-13 13
~word sit	-12 12
~word site	5 -5
~word six	14 -14
~word so	-6 6
~word sophist	8 -8
~word sorri	5 -5
~word speak	14 -14
~word staff	-13 13
~word state	11 -11
~word statement	22 -22
~word steal	5 -5
~word step	5 -5
~word still	8 -8
~word stop	-7 7
~word store	11 -11
~word stori	-6 6
~word student	-5 5
~word such	-8 8
~word suggest	-13 13
~word sundai	7 -7
~word supplier	-8 8
~word switch	6 -6
~word system	-25 25
~word take	12 -12
~word team	-5 5
~word technician	-9 9
~word tehsil	-12 12
~word telegram	6 -6
~word test	20 -20
~word than	-7 7
~word that	-20 20
~word the	22 -22
~word thei	-5 5
~word their	-9 9
~word then	8 -8
~word there	-15 15
~word these	-11 11
~word thi	-11 11
~word thing	-7 7
~word those	-9 9
~word three	8 -8
~word thursdai	5 -5
~word till	-5 5
~word time	-5 5
~word timet	-6 6
~word togeth	-9 9
~word token	6 -6
~word touch	9 -9
~word town	10 -10
~word trace	-9 9
~word train	-6 6
~word transfer	8 -8
~word travel	10 -10
~word true	6 -6
~word trust	7 -7
~word tuesdai	7 -7
~word turn	-14 14
~word twice	-7 7
~word two	-8 8
~word type	-8 8
~word unauthor	5 -5
~word under	6 -6
~word union	9 -9
~word until	15 -15
~word up	-13 13
~word upgrad	-8 8
~word us	11 -11
~word user	9 -9
~word valid	9 -9
~word vallei	-5 5
~word velmira	13 -13
~word veri	5 -5
~word wa	-33 33
~word wai	6 -6
~word wait	7 -7
~word web	-5 5
~word week	5 -5
~word well	9 -9
~word were	-25 25
~word what	-5 5
~word when	-8 8
~word where	7 -7
~word who	10 -10
~word why	6 -6
~word wide	-6 6
~word will	12 -12
~word wipe	7 -7
~word wit	5 -5
~word with	10 -10
~word withdraw	7 -7
~word within	11 -11
~word without	-16 16
~word would	6 -6
~word write	17 -17
~word you	11 -11`;
