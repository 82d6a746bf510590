/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2527 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-10 10
before: ALLEGES	-5 5
before: ASSERTS	8 -8
before: CONFIRMS	9 -9
before: negation	-16 16
before: rebuttal	-12 12
behind: ALLEGES	32 -32
behind: ASSERTS	16 -16
behind: CONFIRMS	8 -8
behind: DENIES	6 -6
behind: negation	-26 26
behind: rebuttal	-6 6
behind: turn	-33 33
by AGENCY	11 -11
by AUTHOR	31 -31
by COMPANY	-9 9
by COURT	-19 19
by GOVERNMENT	5 -5
by HOSPITAL	-14 14
by MINISTRY	5 -5
by OTHER	-9 9
by PERSON	-11 11
by POLICE	42 -42
by REGULATOR	13 -13
by UNIVERSITY	-23 23
by no agency	25 -25
claimNoun	-19 19
concealment	11 -11
cue :	-6 6
cue ALLEGES	14 -14
cue ASSERTS	18 -18
cue CONFIRMS	15 -15
cue DENIES	-33 33
cue accept	5 -5
cue according to	11 -11
cue accuse	8 -8
cue acknowledge	17 -17
cue add	19 -19
cue admit	-7 7
cue advise	5 -5
cue allege	11 -11
cue announce	6 -6
cue answer	-9 9
cue argue	-6 6
cue as per	-11 11
cue assess	5 -5
cue assure	-17 17
cue attribute	6 -6
cue believe	-11 11
cue blame	-11 11
cue boast	7 -7
cue call	-32 32
cue claim	16 -16
cue claimed responsibility	6 -6
cue complain	14 -14
cue conclude	-8 8
cue confirm	17 -17
cue contend	-11 11
cue contradict	17 -17
cue denied it	-20 20
cue deny	-35 35
cue disclose	6 -6
cue dismiss	-11 11
cue dispute	-5 5
cue disputes this	-12 12
cue explain	-20 20
cue false	-5 5
cue find	16 -16
cue found no	-6 6
cue go on	14 -14
cue grant	-21 21
cue have found no	-11 11
cue hold	5 -5
cue indicate	6 -6
cue maintain	-43 43
cue negated	10 -10
cue no evidence	-6 6
cue none	6 -6
cue not in	-7 7
cue not want	11 -11
cue note	11 -11
cue notify	13 -13
cue offer	6 -6
cue pleaded not guilty	-10 10
cue point out	16 -16
cue put	22 -22
cue reckon	5 -5
cue record	-5 5
cue reiterate	-25 25
cue reject	-17 17
cue remark	13 -13
cue report	15 -15
cue rule out	-12 12
cue say	-5 5
cue show	-19 19
cue speak	6 -6
cue state	14 -14
cue submit	-8 8
cue suggest	6 -6
cue suggestion	-5 5
cue suspect	6 -6
cue tell	-15 15
cue untrue	9 -9
cue warn	5 -5
cue withdrew	8 -8
cue would have none of it	-10 10
cue write	-15 15
cue write back	6 -6
demand	23 -23
denies elsewhere 0	5 -5
denies elsewhere 1	5 -5
denies elsewhere 2	-8 8
emptySearch	38 -38
fault	14 -14
found by according-to:after	-5 5
found by according-to:before	26 -26
found by author:denial	-37 37
found by author:hedged	8 -8
found by author:incident	24 -24
found by author:unknown	14 -14
found by clause:before	-11 11
found by clause:interrupted	-23 23
found by naming:about	22 -22
found by naming:attribute	6 -6
found by naming:blame	-12 12
found by naming:call	-22 22
found by naming:dismiss	-13 13
found by naming:put	13 -13
found by no-comment	45 -45
found by noun:claim	-14 14
found by noun:media	-6 6
found by offer:goods	5 -5
found by quote:before	-22 22
found by quote:colon	-6 6
found by quote:following	14 -14
found by rebuff	-6 6
found by tagged:carried	-12 12
found by tagged:cue	25 -25
found by tagged:source	-10 10
found by verb:clause	8 -8
found by verb:gerund	-8 8
found by verb:infinitive	14 -14
found by verb:object	13 -13
found by verb:quote	18 -18
found by verb:that	-7 7
granting	43 -43
harm	14 -14
harmless longer	15 -15
harmless more	-35 35
has just said: ALLEGES	12 -12
has just said: ASSERTS	8 -8
has just said: CONFIRMS	-5 5
has just said: DECLINED_COMMENT	-15 15
has just said: DENIES	-20 20
has just said: INVESTIGATING	-9 9
has just said: NO_EVIDENCE	5 -5
hedge	17 -17
holding	13 -13
in NEWS	16 -16
in SOCIAL_POST	6 -6
inquiry	11 -11
length 2	5 -5
length 3	5 -5
length 5	19 -19
mainNegation	-23 23
negated in the main clause	-10 10
negated main clause: about credential	5 -5
negated main clause: about data	-11 11
negated main clause: about it	-18 18
negated main clause: about machine	8 -8
negated main clause: about we	12 -12
negated main clause: at first	20 -20
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	10 -10
negated main clause: behind “according to”	-17 17
negated main clause: behind “add”	7 -7
negated main clause: behind “admit”	10 -10
negated main clause: behind “argue”	-6 6
negated main clause: behind “assure”	10 -10
negated main clause: behind “confirm”	14 -14
negated main clause: behind “find”	-26 26
negated main clause: behind “found no”	-6 6
negated main clause: behind “go on”	-8 8
negated main clause: behind “have found no”	-11 11
negated main clause: behind “insist”	-5 5
negated main clause: behind “maintain”	-14 14
negated main clause: behind “no evidence”	-6 6
negated main clause: behind “not in”	-7 7
negated main clause: behind “not want”	11 -11
negated main clause: behind “pleaded not guilty”	-10 10
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-9 9
negated main clause: behind “state”	-12 12
negated main clause: behind “tell”	-9 9
negated main clause: by AGENCY	7 -7
negated main clause: by ATTACKER	-16 16
negated main clause: by PERSON	9 -9
negated main clause: by UNNAMED	-11 11
negated main clause: can	6 -6
negated main clause: can of harm	17 -17
negated main clause: can of none	-7 7
negated main clause: can of taking	-5 5
negated main clause: can of telling	-7 7
negated main clause: did	-7 7
negated main clause: did of holding	-6 6
negated main clause: did of taking	-9 9
negated main clause: did of telling	9 -9
negated main clause: do of other	12 -12
negated main clause: do of telling	-10 10
negated main clause: has	-14 14
negated main clause: has of other	-14 14
negated main clause: is of authenticity	-18 18
negated main clause: is of harm	5 -5
negated main clause: is of other	5 -5
negated main clause: is of taking	-5 5
negated main clause: is of telling	20 -20
negated main clause: is of thing	-11 11
negated main clause: later	-44 44
negated main clause: modal	22 -22
negated main clause: modal of harm	6 -6
negated main clause: never of harm	-11 11
negated main clause: never of other	13 -13
negated main clause: never of telling	-6 6
negated main clause: object no of none	7 -7
negated main clause: object no of other	-17 17
negated main clause: object no of telling	7 -7
negated main clause: object nobody	10 -10
negated main clause: object none	-20 20
negated main clause: object none of other	-13 13
negated main clause: object nor of other	5 -5
negated main clause: object nothing of none	14 -14
negated main clause: object nothing of other	-9 9
negated main clause: of authenticity	-19 19
negated main clause: of concealment	-12 12
negated main clause: of harm	-29 29
negated main clause: of none	-13 13
negated main clause: of other	10 -10
negated main clause: of payment	20 -20
negated main clause: of publication	14 -14
negated main clause: of taking	-17 17
negated main clause: of telling	22 -22
negated main clause: of thing	-11 11
negated main clause: other	-7 7
negated main clause: other of none	-18 18
negated main clause: other of other	23 -23
negated main clause: part	-8 8
negated main clause: perfect	-14 14
negated main clause: perfect of harm	-6 6
negated main clause: perfect of none	-7 7
negated main clause: subject neither	-5 5
negated main clause: subject no	-13 13
negated main clause: subject no of harm	-13 13
negated main clause: subject no of none	-9 9
negated main clause: subject no of other	8 -8
negated main clause: subject no of telling	6 -6
negated main clause: subject nobody	6 -6
negated main clause: subject nobody of harm	-13 13
negated main clause: subject nobody of other	15 -15
negated main clause: subject nobody of telling	16 -16
negated main clause: subject none of none	-9 9
negated main clause: subject nothing	11 -11
negated main clause: subject nothing of none	-7 7
negated main clause: subject nothing of other	-8 8
negated main clause: there	-10 10
negated main clause: there of other	-6 6
negated main clause: told	-7 7
negated main clause: “neither” subject neither	-5 5
negated main clause: “never” is	6 -6
negated main clause: “never” perfect	-29 29
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	6 -6
negated main clause: “none” has	-9 9
negated main clause: “none” object none	-20 20
negated main clause: “nothing” has	-7 7
negated main clause: “nothing” subject nothing	11 -11
negated main clause: “nothing” there	12 -12
negated main clause: “not” can	6 -6
negated main clause: “not” did	-7 7
negated main clause: “not” is	-6 6
negated main clause: “not” modal	22 -22
negated main clause: “not” other	-7 7
negated main clause: “not” perfect	15 -15
negated main clause: “no” subject no	-13 13
negated main clause: “no” there	-22 22
negated subordinate clause: about it	10 -10
negated subordinate clause: about noun	-7 7
negated subordinate clause: at first	7 -7
negated subordinate clause: behind “according to”	13 -13
negated subordinate clause: behind “tell”	8 -8
negated subordinate clause: behind “write”	-5 5
negated subordinate clause: by PERSON	6 -6
negated subordinate clause: by UNNAMED	9 -9
negated subordinate clause: can	-16 16
negated subordinate clause: has	-22 22
negated subordinate clause: has of other	-7 7
negated subordinate clause: is of other	8 -8
negated subordinate clause: later	-9 9
negated subordinate clause: modal	11 -11
negated subordinate clause: object no	20 -20
negated subordinate clause: object no of none	9 -9
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nor	7 -7
negated subordinate clause: object nothing	11 -11
negated subordinate clause: of harm	-13 13
negated subordinate clause: of none	11 -11
negated subordinate clause: of other	34 -34
negated subordinate clause: of taking	-7 7
negated subordinate clause: perfect	-9 9
negated subordinate clause: perfect of harm	8 -8
negated subordinate clause: “never” perfect	-22 22
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nor” object nor	7 -7
negated subordinate clause: “nothing” object nothing	11 -11
negated subordinate clause: “not” can	-16 16
negated subordinate clause: “not” is	-5 5
negated subordinate clause: “not” modal	11 -11
negated subordinate clause: “not” perfect	13 -13
negated subordinate clause: “no” has	-6 6
negated subordinate clause: “no” object no	20 -20
negated: did of harm about it	10 -10
negated: did of other about it	-18 18
negated: did of other about noun	14 -14
negated: did of other about they	-18 18
negated: did of telling about noun	9 -9
negated: do of other about noun	14 -14
negated: do of other about we	-8 8
negated: do of telling about noun	-12 12
negated: is of authenticity about it	-5 5
negated: is of authenticity about noun	-13 13
negated: is of harm about data	-9 9
negated: is of harm about it	15 -15
negated: is of harm about machine	6 -6
negated: is of harm about noun	-15 15
negated: is of other about noun	9 -9
negated: is of other about they	6 -6
negated: is of telling about noun	13 -13
negated: is of thing about credential	-5 5
negated: perfect of harm about it	-7 7
negated: perfect of harm about they	10 -10
negated: perfect of none about noun	-11 11
negated: perfect of telling about it	-7 7
negated: perfect of telling about noun	5 -5
negated: perfect of telling about they	-13 13
negations 0	24 -24
negations 2	-16 16
no after no, another thing	11 -11
no after no, same thing	-14 14
no after yes	-8 8
no after yes, another thing	7 -7
no after yes, same thing	-17 17
no authenticity	38 -38
no concealment	-35 35
no culprit	-25 25
no demand	11 -11
no origin	-9 9
no outage	-17 17
no publication	29 -29
no sale	-12 12
no taking	16 -16
no telling	18 -18
nobody before	31 -31
opensNegated	-8 8
origin	-31 31
other in the same paragraph	-28 28
other is MEDIA	-8 8
other is UNNAMED	6 -6
other said 0 before: ALLEGES	25 -25
other said 0 before: ASSERTS	-5 5
other said 0 before: DECLINED_COMMENT	5 -5
other said 0 before: DENIES	22 -22
other said 1 before: ALLEGES	-11 11
other said 1 before: DECLINED_COMMENT	18 -18
other said 1 before: DENIES	-27 27
other said 1 before: INVESTIGATING	16 -16
other said 1 before: NO_RESPONSE	-6 6
other said 1 before: RETRACTS	-14 14
other said 2 before: ASSERTS	6 -6
other said 2 before: DECLINED_COMMENT	-10 10
other said 2 before: DENIES	8 -8
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	23 -23
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ALLEGES	-10 10
other said 3 before: ASSERTS	-10 10
other said 3 before: CONFIRMS	5 -5
other said 3 before: DECLINED_COMMENT	-7 7
other said 3 before: INVESTIGATING	-14 14
other said 3 before: NO_EVIDENCE	-26 26
other said 3 before: NO_RESPONSE	9 -9
other said 3 before: PARTLY_DENIES	-5 5
other said: CONFIRMS	6 -6
other said: DECLINED_COMMENT	7 -7
other said: DENIES	7 -7
other said: NO_RESPONSE	-5 5
other said: RETRACTS	-16 16
outage	24 -24
publication	9 -9
quoted	6 -6
ruled ALLEGES	29 -29
ruled ALLEGES, author	10 -10
ruled ALLEGES, by AGENCY	10 -10
ruled ALLEGES, by AUTHOR	19 -19
ruled ALLEGES, by MEDIA	-11 11
ruled ALLEGES, by PERSON	14 -14
ruled ALLEGES, by UNNAMED	-6 6
ruled ALLEGES, naming	-6 6
ruled ALLEGES, noun	-9 9
ruled ALLEGES, verb	21 -21
ruled ASSERTS	7 -7
ruled ASSERTS, according-to	19 -19
ruled ASSERTS, by AGENCY	-7 7
ruled ASSERTS, by ATTACKER	20 -20
ruled ASSERTS, by AUTHOR	16 -16
ruled ASSERTS, by PERSON	-36 36
ruled ASSERTS, by UNNAMED	12 -12
ruled ASSERTS, clause	13 -13
ruled ASSERTS, noun	-13 13
ruled ASSERTS, quote	-12 12
ruled ASSERTS, rebuff	6 -6
ruled ASSERTS, tagged	-27 27
ruled CONFIRMS	24 -24
ruled CONFIRMS, by AGENCY	16 -16
ruled CONFIRMS, by PERSON	11 -11
ruled CONFIRMS, by UNNAMED	-8 8
ruled CONFIRMS, clause	-8 8
ruled CONFIRMS, quote	12 -12
ruled CONFIRMS, rebuff	12 -12
ruled CONFIRMS, tagged	5 -5
ruled DECLINED_COMMENT	39 -39
ruled DECLINED_COMMENT, by AGENCY	17 -17
ruled DECLINED_COMMENT, by PERSON	14 -14
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	12 -12
ruled DENIES	-71 71
ruled DENIES, author	-21 21
ruled DENIES, by AGENCY	-38 38
ruled DENIES, by ATTACKER	-24 24
ruled DENIES, by AUTHOR	-27 27
ruled DENIES, by PERSON	-24 24
ruled DENIES, by UNNAMED	-10 10
ruled DENIES, clause	-15 15
ruled DENIES, finding	-6 6
ruled DENIES, naming	-8 8
ruled DENIES, quote	-22 22
ruled DENIES, rebuff	-34 34
ruled DENIES, tagged	13 -13
ruled DENIES, verb	-10 10
ruled INVESTIGATING	14 -14
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	12 -12
ruled NO_EVIDENCE	38 -38
ruled NO_EVIDENCE, author	19 -19
ruled NO_EVIDENCE, by AGENCY	16 -16
ruled NO_EVIDENCE, by AUTHOR	12 -12
ruled NO_EVIDENCE, by PERSON	16 -16
ruled NO_EVIDENCE, by UNNAMED	-7 7
ruled NO_EVIDENCE, quote	7 -7
ruled NO_EVIDENCE, tagged	6 -6
ruled NO_RESPONSE	19 -19
ruled NO_RESPONSE, by AGENCY	11 -11
ruled NO_RESPONSE, by UNNAMED	5 -5
ruled NO_RESPONSE, no-comment	19 -19
ruled PARTLY_DENIES	-44 44
ruled PARTLY_DENIES, by AGENCY	-24 24
ruled PARTLY_DENIES, by PERSON	-23 23
ruled PARTLY_DENIES, clause	-17 17
ruled PARTLY_DENIES, verb	-15 15
ruled RETRACTS	10 -10
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	10 -10
safe	-20 20
safety	-20 20
sale	11 -11
says next: ALLEGES	17 -17
says next: DECLINED_COMMENT	6 -6
says next: INVESTIGATING	-10 10
says next: NO_EVIDENCE	13 -13
says next: PARTLY_DENIES	-5 5
sentence before: ALLEGES	11 -11
sentence before: question	-15 15
sentence before: rebuttal	-17 17
silence	19 -19
soFar	29 -29
taking	7 -7
telling	41 -41
times negated 0	17 -17
times negated 1	16 -16
times negated 2	-27 27
turn	-25 25
unknown	34 -34
untrue	-33 33
yes after no	8 -8
yes after no, same thing	8 -8
~no 	8 -8
~no a	-26 26
~no accept	-10 10
~no access	-6 6
~no account	-7 7
~no affect	-9 9
~no agre	7 -7
~no all	-9 9
~no an	6 -6
~no and	10 -10
~no ani	-10 10
~no attack	-7 7
~no bank	-6 6
~no be	6 -6
~no call	8 -8
~no cent	-5 5
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
~no have	-11 11
~no her	10 -10
~no i	-5 5
~no in	-24 24
~no information	9 -9
~no is	12 -12
~no it	9 -9
~no kind	-5 5
~no longer	5 -5
~no lose	5 -5
~no more	-12 12
~no name	5 -5
~no number	-9 9
~no of	-10 10
~no on	27 -27
~no other	7 -7
~no our	-6 6
~no passport	8 -8
~no password	5 -5
~no pay	5 -5
~no reach	7 -7
~no reason	12 -12
~no record	-8 8
~no report	11 -11
~no singl	-10 10
~no store	6 -6
~no such	-7 7
~no that	8 -8
~no the	-27 27
~no there	-6 6
~no these	-6 6
~no thi	-5 5
~no to	9 -9
~no touch	9 -9
~no turn	-12 12
~no us	-5 5
~no wa	7 -7
~no we	-7 7
~no what	-9 9
~no with	-11 11
~opens 0 a	-27 27
~opens 0 all	5 -5
~opens 0 an	10 -10
~opens 0 both	-11 11
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	13 -13
~opens 0 disputes	-5 5
~opens 0 does	-5 5
~opens 0 every	-7 7
~opens 0 he	9 -9
~opens 0 his	-23 23
~opens 0 i	-6 6
~opens 0 if	7 -7
~opens 0 in	5 -5
~opens 0 it	25 -25
~opens 0 its	-30 30
~opens 0 my	8 -8
~opens 0 no	6 -6
~opens 0 not	-6 6
~opens 0 our	5 -5
~opens 0 reports	-6 6
~opens 0 she	8 -8
~opens 0 the	-33 33
~opens 0 there	-9 9
~opens 0 they	20 -20
~opens 0 we	7 -7
~opens 0 what	-7 7
~opens 0 you	9 -9
~opens 0 your	-5 5
~opens 1 's	6 -6
~opens 1 a	-8 8
~opens 1 access	7 -7
~opens 1 account	-11 11
~opens 1 an	-5 5
~opens 1 app	8 -8
~opens 1 bucket	-12 12
~opens 1 by	-8 8
~opens 1 claim	-9 9
~opens 1 client	-14 14
~opens 1 company	6 -6
~opens 1 could	10 -10
~opens 1 credentials	-5 5
~opens 1 do	11 -11
~opens 1 does	-5 5
~opens 1 earlier	6 -6
~opens 1 files	9 -9
~opens 1 found	-8 8
~opens 1 gave	5 -5
~opens 1 had	-6 6
~opens 1 has	6 -6
~opens 1 intruders	6 -6
~opens 1 is	18 -18
~opens 1 logs	-7 7
~opens 1 million	5 -5
~opens 1 not	16 -16
~opens 1 note	5 -5
~opens 1 notes	-5 5
~opens 1 numbers	-5 5
~opens 1 of	-8 8
~opens 1 on	5 -5
~opens 1 paper	-5 5
~opens 1 server	-14 14
~opens 1 servers	5 -5
~opens 1 statement	8 -8
~opens 1 suggestion	-5 5
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
~opens 2 are	-13 13
~opens 2 as	11 -11
~opens 2 asked	5 -5
~opens 2 at	6 -6
~opens 2 be	13 -13
~opens 2 been	-7 7
~opens 2 being	6 -6
~opens 2 by	14 -14
~opens 2 came	-5 5
~opens 2 can	-5 5
~opens 2 cent	-5 5
~opens 2 data	5 -5
~opens 2 database	-5 5
~opens 2 did	-8 8
~opens 2 every	-9 9
~opens 2 everything	-6 6
~opens 2 found	-7 7
~opens 2 got	7 -7
~opens 2 had	20 -20
~opens 2 held	-5 5
~opens 2 in	17 -17
~opens 2 is	-9 9
~opens 2 me	5 -5
~opens 2 my	6 -6
~opens 2 n't	6 -6
~opens 2 names	10 -10
~opens 2 never	-7 7
~opens 2 no	-9 9
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 n’t	6 -6
~opens 2 of	9 -9
~opens 2 old	-5 5
~opens 2 on	-12 12
~opens 2 one	-8 8
~opens 2 or	-9 9
~opens 2 runs	-6 6
~opens 2 server	8 -8
~opens 2 taken	6 -6
~opens 2 than	5 -5
~opens 2 that	-6 6
~opens 2 the	16 -16
~opens 2 to	7 -7
~opens 2 under	7 -7
~opens 2 warned	-5 5
~opens 2 was	-40 40
~opens 2 were	-6 6
~opens 2 who	-6 6
~word 	16 -16
~word a	10 -10
~word accept	-10 10
~word access	-15 15
~word account	-24 24
~word accus	5 -5
~word act	-11 11
~word activ	5 -5
~word ad	5 -5
~word address	8 -8
~word admit	-5 5
~word after	-7 7
~word agenc	8 -8
~word agent	-10 10
~word agre	6 -6
~word alert	-6 6
~word alreadi	8 -8
~word alter	-7 7
~word among	-8 8
~word an	13 -13
~word and	-9 9
~word ani	-31 31
~word anoth	-14 14
~word answer	9 -9
~word anybodi	-9 9
~word apolog	9 -9
~word applic	6 -6
~word april	5 -5
~word ar	-34 34
~word as	34 -34
~word ask	14 -14
~word attach	5 -5
~word august	-9 9
~word awai	-5 5
~word backup	6 -6
~word bank	-5 5
~word baseless	-9 9
~word be	12 -12
~word becaus	-11 11
~word befor	5 -5
~word belong	-5 5
~word between	11 -11
~word bitcoin	5 -5
~word blackmail	-6 6
~word boast	5 -5
~word book	-6 6
~word borrow	14 -14
~word both	-19 19
~word bucket	-8 8
~word build	-10 10
~word busi	5 -5
~word by	-11 11
~word call	16 -16
~word caller	-5 5
~word can	-11 11
~word card	-9 9
~word case	6 -6
~word cent	-7 7
~word certif	-17 17
~word chairman	5 -5
~word charg	7 -7
~word chat	7 -7
~word child	-8 8
~word claim	-25 25
~word classledg	-6 6
~word client	-19 19
~word close	-6 6
~word colleagu	7 -7
~word collector	8 -8
~word come	11 -11
~word comment	5 -5
~word compani	7 -7
~word complaint	7 -7
~word concern	-9 9
~word conduct	9 -9
~word confirm	11 -11
~word consist	-9 9
~word consult	5 -5
~word contain	-7 7
~word contract	-5 5
~word contractor	19 -19
~word copy	22 -22
~word corpor	-5 5
~word corrigan	-5 5
~word council	-5 5
~word count	-8 8
~word cours	-5 5
~word crew	5 -5
~word custom	-10 10
~word cyber	14 -14
~word data	-10 10
~word databas	-10 10
~word deal	5 -5
~word decis	13 -13
~word deni	-9 9
~word depart	13 -13
~word detail	-10 10
~word devic	-8 8
~word die	-5 5
~word document	-9 9
~word doe	-13 13
~word done	-7 7
~word duplic	-5 5
~word e-mail	6 -6
~word each	5 -5
~word earlier	5 -5
~word eight	-15 15
~word eleven	-5 5
~word email	6 -6
~word empti	-6 6
~word enter	-6 6
~word entir	-5 5
~word entri	-9 9
~word establish	5 -5
~word even	-9 9
~word everi	-25 25
~word evid	5 -5
~word examin	6 -6
~word exist	7 -7
~word export	5 -5
~word extract	-7 7
~word facebook	-9 9
~word faith	6 -6
~word fake	-5 5
~word fals	-5 5
~word fault	-5 5
~word februari	8 -8
~word figur	-8 8
~word file	-15 15
~word find	-11 11
~word fire	-7 7
~word first	-10 10
~word fix	5 -5
~word form	6 -6
~word foundat	-8 8
~word four	18 -18
~word fridai	6 -6
~word gb	6 -6
~word get	8 -8
~word give	12 -12
~word go	15 -15
~word good	8 -8
~word great	5 -5
~word hack	-7 7
~word hacker	-8 8
~word had	-8 8
~word hall	8 -8
~word hand	-13 13
~word happen	7 -7
~word harbour	-5 5
~word have	-17 17
~word hear	11 -11
~word her	16 -16
~word hi	-28 28
~word him	-6 6
~word histori	6 -6
~word hold	5 -5
~word holidai	-5 5
~word home	5 -5
~word hospit	-6 6
~word hour	13 -13
~word hous	-5 5
~word hundr	-5 5
~word i	-15 15
~word if	6 -6
~word imag	-5 5
~word imposs	-5 5
~word in	-11 11
~word incid	-12 12
~word infect	-15 15
~word information	12 -12
~word inquiri	9 -9
~word insid	-5 5
~word institut	5 -5
~word insur	11 -11
~word intact	-5 5
~word into	7 -7
~word intrus	-5 5
~word invent	-8 8
~word investig	6 -6
~word involv	-6 6
~word is	-24 24
~word isol	-14 14
~word issu	-6 6
~word it	-6 6
~word june	16 -16
~word keep	7 -7
~word kerbsi	-5 5
~word kind	-5 5
~word know	12 -12
~word knowledg	-6 6
~word lab	5 -5
~word laboratori	-9 9
~word last	5 -5
~word lawyer	5 -5
~word leak	-8 8
~word leave	-18 18
~word ledger	-5 5
~word light	-5 5
~word like	-5 5
~word line	-6 6
~word link	-7 7
~word loan	5 -5
~word longer	5 -5
~word look	-14 14
~word machin	-5 5
~word magazin	-6 6
~word mai	12 -12
~word mail	-6 6
~word mailbox	5 -5
~word make	5 -5
~word manifest	-7 7
~word march	11 -11
~word mark	-10 10
~word market	-6 6
~word mask	-8 8
~word me	-10 10
~word meant	-9 9
~word messag	-11 11
~word mondai	-12 12
~word monei	-5 5
~word more	-21 21
~word morn	11 -11
~word move	-7 7
~word must	12 -12
~word my	15 -15
~word name	23 -23
~word network	-7 7
~word never	-19 19
~word new	8 -8
~word newspap	-7 7
~word night	-15 15
~word no	-7 7
~word nobodi	8 -8
~word none	-11 11
~word normal	-5 5
~word not	11 -11
~word note	8 -8
~word notifi	6 -6
~word now	17 -17
~word number	14 -14
~word n’t	6 -6
~word of	-6 6
~word offer	7 -7
~word on	16 -16
~word onc	7 -7
~word onli	-16 16
~word open	15 -15
~word oper	6 -6
~word or	-13 13
~word ordinari	-6 6
~word other	12 -12
~word our	-24 24
~word out	6 -6
~word outsid	-5 5
~word own	-11 11
~word part	-7 7
~word passport	9 -9
~word password	10 -10
~word peopl	19 -19
~word pick	7 -7
~word polic	6 -6
~word portal	-5 5
~word prescript	-6 6
~word public	6 -6
~word publish	-7 7
~word put	-6 6
~word ransom	5 -5
~word reach	9 -9
~word read	-11 11
~word reason	6 -6
~word receiv	10 -10
~word record	-24 24
~word recov	6 -6
~word regist	7 -7
~word regret	7 -7
~word reject	-7 7
~word relai	-5 5
~word releas	-7 7
~word rememb	6 -6
~word report	13 -13
~word responsible	6 -6
~word restor	5 -5
~word return	-9 9
~word review	-6 6
~word right	-11 11
~word risk	5 -5
~word round	-6 6
~word rule	-8 8
~word run	-8 8
~word sabellin	5 -5
~word same	-14 14
~word saturdai	-6 6
~word save	5 -5
~word say	23 -23
~word screenshot	8 -8
~word secure	-6 6
~word security	9 -9
~word see	7 -7
~word selfi	5 -5
~word separ	-5 5
~word septemb	11 -11
~word server	12 -12
~word servic	5 -5
~word session	-5 5
~word set	9 -9
~word share	-5 5
~word she	13 -13
~word shop	-5 5
~word shorewir	-7 7
~word sign	-8 8
~word sinc	-13 13
~word singl	-12 12
~word sit	-12 12
~word site	5 -5
~word six	14 -14
~word so	-7 7
~word sophist	8 -8
~word sorri	5 -5
~word speak	13 -13
~word staff	-12 12
~word state	11 -11
~word statement	23 -23
~word steal	5 -5
~word step	5 -5
~word still	9 -9
~word stop	-7 7
~word store	11 -11
~word stori	-6 6
~word student	-5 5
~word such	-8 8
~word suggest	-13 13
~word sundai	7 -7
~word supplier	-9 9
~word switch	6 -6
~word system	-26 26
~word take	17 -17
~word team	-5 5
~word technician	-9 9
~word tehsil	-12 12
~word telegram	6 -6
~word test	21 -21
~word than	-7 7
~word that	-18 18
~word the	24 -24
~word their	-7 7
~word then	8 -8
~word there	-14 14
~word these	-7 7
~word thi	-12 12
~word thing	-7 7
~word those	-9 9
~word three	8 -8
~word thursdai	5 -5
~word till	-5 5
~word timet	-6 6
~word token	6 -6
~word touch	9 -9
~word town	9 -9
~word trace	-9 9
~word train	-6 6
~word transfer	8 -8
~word travel	10 -10
~word true	6 -6
~word trust	7 -7
~word tuesdai	7 -7
~word turn	-14 14
~word twice	-8 8
~word two	-8 8
~word type	-9 9
~word unauthor	5 -5
~word under	6 -6
~word union	10 -10
~word until	15 -15
~word up	-12 12
~word us	10 -10
~word user	9 -9
~word valid	7 -7
~word vallei	-5 5
~word velmira	13 -13
~word vendor	6 -6
~word veri	5 -5
~word wa	-33 33
~word wai	6 -6
~word wait	7 -7
~word web	-5 5
~word week	5 -5
~word well	9 -9
~word were	-24 24
~word what	-6 6
~word when	-8 8
~word where	7 -7
~word which	5 -5
~word who	5 -5
~word why	6 -6
~word wide	-6 6
~word will	12 -12
~word wipe	7 -7
~word wish	5 -5
~word wit	5 -5
~word with	7 -7
~word withdraw	8 -8
~word within	11 -11
~word without	-16 16
~word would	7 -7
~word write	17 -17
~word you	10 -10`;
