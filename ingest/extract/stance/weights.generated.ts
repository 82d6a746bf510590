/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2521 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-10 10
before: ALLEGES	-5 5
before: ASSERTS	8 -8
before: CONFIRMS	8 -8
before: negation	-17 17
before: rebuttal	-10 10
behind: ALLEGES	29 -29
behind: ASSERTS	17 -17
behind: CONFIRMS	8 -8
behind: DENIES	6 -6
behind: negation	-26 26
behind: rebuttal	-6 6
behind: turn	-35 35
by AGENCY	10 -10
by ATTACKER	6 -6
by AUTHOR	30 -30
by COMPANY	-9 9
by COURT	-18 18
by GOVERNMENT	5 -5
by HOSPITAL	-12 12
by MINISTRY	5 -5
by OTHER	-8 8
by PERSON	-11 11
by POLICE	44 -44
by REGULATOR	11 -11
by UNIVERSITY	-23 23
by no agency	23 -23
claimNoun	-19 19
concealment	11 -11
cue :	-7 7
cue ALLEGES	14 -14
cue ASSERTS	18 -18
cue CONFIRMS	13 -13
cue DENIES	-34 34
cue accept	5 -5
cue according to	11 -11
cue accuse	8 -8
cue acknowledge	18 -18
cue add	19 -19
cue admit	-9 9
cue advise	5 -5
cue allege	11 -11
cue announce	6 -6
cue answer	-9 9
cue argue	-7 7
cue as per	-11 11
cue assure	-17 17
cue attribute	6 -6
cue believe	-11 11
cue blame	-10 10
cue boast	6 -6
cue call	-33 33
cue claim	16 -16
cue claimed responsibility	6 -6
cue complain	15 -15
cue conclude	-7 7
cue confirm	17 -17
cue contend	-12 12
cue contradict	17 -17
cue denied it	-20 20
cue deny	-35 35
cue disclose	6 -6
cue dismiss	-11 11
cue dispute	-5 5
cue disputes this	-11 11
cue explain	-18 18
cue false	-5 5
cue find	17 -17
cue found no	-6 6
cue go on	14 -14
cue grant	-21 21
cue have found no	-11 11
cue hold	5 -5
cue indicate	5 -5
cue maintain	-45 45
cue negated	9 -9
cue no evidence	-6 6
cue none	6 -6
cue not in	-7 7
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
cue reject	-17 17
cue remark	14 -14
cue report	15 -15
cue rule out	-12 12
cue say	-6 6
cue show	-23 23
cue speak	7 -7
cue state	14 -14
cue suggest	6 -6
cue suggestion	-5 5
cue suspect	6 -6
cue tell	-14 14
cue untrue	9 -9
cue warn	5 -5
cue withdrew	8 -8
cue would have none of it	-10 10
cue write	-15 15
cue write back	6 -6
culprit	-6 6
demand	24 -24
denies elsewhere 0	6 -6
denies elsewhere 2	-6 6
emptySearch	39 -39
fault	15 -15
found by according-to:after	-5 5
found by according-to:before	26 -26
found by author:denial	-37 37
found by author:hedged	7 -7
found by author:incident	23 -23
found by author:unknown	14 -14
found by clause:before	-11 11
found by clause:interrupted	-24 24
found by naming:about	22 -22
found by naming:attribute	6 -6
found by naming:blame	-11 11
found by naming:call	-23 23
found by naming:dismiss	-13 13
found by naming:put	13 -13
found by no-comment	44 -44
found by noun:claim	-14 14
found by noun:media	-6 6
found by quote:before	-22 22
found by quote:colon	-7 7
found by quote:following	14 -14
found by rebuff	-5 5
found by tagged:carried	-12 12
found by tagged:cue	25 -25
found by tagged:source	-8 8
found by verb:clause	8 -8
found by verb:gerund	-7 7
found by verb:infinitive	14 -14
found by verb:object	13 -13
found by verb:quote	18 -18
found by verb:that	-7 7
granting	45 -45
harm	14 -14
harmless longer	16 -16
harmless more	-35 35
has just said: ALLEGES	11 -11
has just said: ASSERTS	6 -6
has just said: CONFIRMS	-5 5
has just said: DECLINED_COMMENT	-13 13
has just said: DENIES	-23 23
has just said: INVESTIGATING	-9 9
hedge	16 -16
holding	12 -12
in NEWS	16 -16
in SOCIAL_POST	5 -5
inquiry	10 -10
length 2	5 -5
length 4	6 -6
length 5	20 -20
mainNegation	-22 22
negated in the main clause	-11 11
negated main clause: about credential	5 -5
negated main clause: about data	-11 11
negated main clause: about it	-19 19
negated main clause: about machine	8 -8
negated main clause: about we	13 -13
negated main clause: at first	20 -20
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	10 -10
negated main clause: behind “according to”	-18 18
negated main clause: behind “add”	7 -7
negated main clause: behind “admit”	10 -10
negated main clause: behind “argue”	-6 6
negated main clause: behind “assure”	10 -10
negated main clause: behind “claim”	-5 5
negated main clause: behind “confirm”	14 -14
negated main clause: behind “find”	-26 26
negated main clause: behind “found no”	-6 6
negated main clause: behind “go on”	-8 8
negated main clause: behind “have found no”	-11 11
negated main clause: behind “insist”	-5 5
negated main clause: behind “maintain”	-13 13
negated main clause: behind “no evidence”	-6 6
negated main clause: behind “not in”	-7 7
negated main clause: behind “not want”	11 -11
negated main clause: behind “pleaded not guilty”	-10 10
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-8 8
negated main clause: behind “state”	-13 13
negated main clause: behind “tell”	-10 10
negated main clause: by AGENCY	7 -7
negated main clause: by ATTACKER	-17 17
negated main clause: by AUTHOR	-5 5
negated main clause: by PERSON	9 -9
negated main clause: by UNNAMED	-11 11
negated main clause: can	7 -7
negated main clause: can of harm	16 -16
negated main clause: can of none	-8 8
negated main clause: can of taking	-5 5
negated main clause: can of telling	-7 7
negated main clause: did	-7 7
negated main clause: did of holding	-6 6
negated main clause: did of taking	-9 9
negated main clause: did of telling	9 -9
negated main clause: do of other	12 -12
negated main clause: do of telling	-10 10
negated main clause: has	-14 14
negated main clause: has of other	-15 15
negated main clause: is of authenticity	-18 18
negated main clause: is of other	6 -6
negated main clause: is of taking	-5 5
negated main clause: is of telling	20 -20
negated main clause: is of thing	-10 10
negated main clause: later	-44 44
negated main clause: modal	21 -21
negated main clause: modal of harm	6 -6
negated main clause: never of harm	-10 10
negated main clause: never of other	12 -12
negated main clause: never of telling	-6 6
negated main clause: object no of none	7 -7
negated main clause: object no of other	-18 18
negated main clause: object no of telling	7 -7
negated main clause: object nobody	10 -10
negated main clause: object none	-20 20
negated main clause: object none of other	-13 13
negated main clause: object nor of other	5 -5
negated main clause: object nothing of none	14 -14
negated main clause: object nothing of other	-9 9
negated main clause: of authenticity	-19 19
negated main clause: of concealment	-12 12
negated main clause: of harm	-30 30
negated main clause: of none	-13 13
negated main clause: of other	9 -9
negated main clause: of payment	19 -19
negated main clause: of publication	14 -14
negated main clause: of taking	-18 18
negated main clause: of telling	22 -22
negated main clause: of thing	-10 10
negated main clause: other	-7 7
negated main clause: other of none	-19 19
negated main clause: other of other	22 -22
negated main clause: part	-8 8
negated main clause: part of none	5 -5
negated main clause: perfect	-13 13
negated main clause: perfect of harm	-6 6
negated main clause: perfect of none	-7 7
negated main clause: subject neither	-6 6
negated main clause: subject no	-14 14
negated main clause: subject no of harm	-14 14
negated main clause: subject no of none	-8 8
negated main clause: subject no of other	7 -7
negated main clause: subject no of telling	6 -6
negated main clause: subject nobody	6 -6
negated main clause: subject nobody of harm	-13 13
negated main clause: subject nobody of other	15 -15
negated main clause: subject nobody of telling	16 -16
negated main clause: subject none of none	-9 9
negated main clause: subject nothing	10 -10
negated main clause: subject nothing of none	-7 7
negated main clause: subject nothing of other	-8 8
negated main clause: there	-10 10
negated main clause: there of other	-6 6
negated main clause: told	-7 7
negated main clause: “neither” subject neither	-6 6
negated main clause: “never” is	6 -6
negated main clause: “never” perfect	-29 29
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	6 -6
negated main clause: “none” has	-9 9
negated main clause: “none” object none	-20 20
negated main clause: “nothing” has	-7 7
negated main clause: “nothing” subject nothing	10 -10
negated main clause: “nothing” there	12 -12
negated main clause: “not” can	7 -7
negated main clause: “not” did	-7 7
negated main clause: “not” is	-6 6
negated main clause: “not” modal	21 -21
negated main clause: “not” other	-7 7
negated main clause: “not” perfect	15 -15
negated main clause: “no” subject no	-14 14
negated main clause: “no” there	-22 22
negated subordinate clause: about it	14 -14
negated subordinate clause: about noun	-12 12
negated subordinate clause: at first	5 -5
negated subordinate clause: behind “according to”	13 -13
negated subordinate clause: behind “say”	7 -7
negated subordinate clause: behind “submit”	-10 10
negated subordinate clause: behind “tell”	8 -8
negated subordinate clause: behind “write”	-5 5
negated subordinate clause: by PERSON	8 -8
negated subordinate clause: can	-15 15
negated subordinate clause: has	-21 21
negated subordinate clause: has of other	-6 6
negated subordinate clause: is	-7 7
negated subordinate clause: is of other	9 -9
negated subordinate clause: is of thing	-12 12
negated subordinate clause: later	-7 7
negated subordinate clause: modal	11 -11
negated subordinate clause: object no	21 -21
negated subordinate clause: object no of none	10 -10
negated subordinate clause: object nobody	7 -7
negated subordinate clause: object nor	7 -7
negated subordinate clause: object nothing	12 -12
negated subordinate clause: of harm	-9 9
negated subordinate clause: of none	12 -12
negated subordinate clause: of other	35 -35
negated subordinate clause: of taking	-6 6
negated subordinate clause: of thing	-12 12
negated subordinate clause: perfect	-9 9
negated subordinate clause: perfect of harm	8 -8
negated subordinate clause: told	-6 6
negated subordinate clause: “never” perfect	-23 23
negated subordinate clause: “nobody” object nobody	7 -7
negated subordinate clause: “nor” object nor	7 -7
negated subordinate clause: “nothing” object nothing	12 -12
negated subordinate clause: “not” can	-15 15
negated subordinate clause: “not” is	-10 10
negated subordinate clause: “not” modal	11 -11
negated subordinate clause: “not” perfect	14 -14
negated subordinate clause: “no” has	-5 5
negated subordinate clause: “no” object no	21 -21
negated: did of harm about it	10 -10
negated: did of other about it	-18 18
negated: did of other about noun	15 -15
negated: did of other about they	-18 18
negated: did of telling about noun	9 -9
negated: do of other about noun	14 -14
negated: do of other about we	-8 8
negated: do of telling about noun	-12 12
negated: is of authenticity about it	-5 5
negated: is of authenticity about noun	-13 13
negated: is of harm about data	-10 10
negated: is of harm about it	15 -15
negated: is of harm about machine	6 -6
negated: is of harm about noun	-14 14
negated: is of other about noun	10 -10
negated: is of other about they	6 -6
negated: is of telling about noun	13 -13
negated: is of thing about credential	-5 5
negated: is of thing about noun	-14 14
negated: perfect of harm about it	-7 7
negated: perfect of harm about they	11 -11
negated: perfect of none about noun	-11 11
negated: perfect of telling about it	-7 7
negated: perfect of telling about they	-12 12
negations 0	25 -25
negations 2	-17 17
no after no, another thing	13 -13
no after no, same thing	-14 14
no after yes	-6 6
no after yes, another thing	8 -8
no after yes, same thing	-17 17
no authenticity	39 -39
no concealment	-36 36
no culprit	-25 25
no demand	12 -12
no origin	-10 10
no outage	-17 17
no publication	29 -29
no sale	-13 13
no taking	17 -17
no telling	19 -19
nobody before	31 -31
opens its paragraph	5 -5
opensNegated	-9 9
origin	-32 32
other in the same paragraph	-27 27
other is AUTHOR	5 -5
other is MEDIA	-9 9
other is UNNAMED	6 -6
other said 0 before: ALLEGES	24 -24
other said 0 before: DENIES	22 -22
other said 1 before: ALLEGES	-12 12
other said 1 before: DECLINED_COMMENT	18 -18
other said 1 before: DENIES	-27 27
other said 1 before: INVESTIGATING	16 -16
other said 1 before: NO_EVIDENCE	5 -5
other said 1 before: NO_RESPONSE	-5 5
other said 1 before: RETRACTS	-14 14
other said 2 before: ASSERTS	5 -5
other said 2 before: CONFIRMS	-5 5
other said 2 before: DECLINED_COMMENT	-10 10
other said 2 before: DENIES	6 -6
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	23 -23
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ALLEGES	-6 6
other said 3 before: ASSERTS	-8 8
other said 3 before: DECLINED_COMMENT	-6 6
other said 3 before: INVESTIGATING	-13 13
other said 3 before: NO_EVIDENCE	-25 25
other said 3 before: NO_RESPONSE	5 -5
other said 3 before: PARTLY_DENIES	-5 5
other said: ALLEGES	7 -7
other said: DECLINED_COMMENT	7 -7
other said: DENIES	7 -7
other said: NO_RESPONSE	-7 7
other said: RETRACTS	-16 16
outage	24 -24
publication	8 -8
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
ruled ASSERTS, according-to	20 -20
ruled ASSERTS, by AGENCY	-6 6
ruled ASSERTS, by ATTACKER	22 -22
ruled ASSERTS, by AUTHOR	15 -15
ruled ASSERTS, by PERSON	-36 36
ruled ASSERTS, by UNNAMED	9 -9
ruled ASSERTS, clause	12 -12
ruled ASSERTS, noun	-12 12
ruled ASSERTS, quote	-12 12
ruled ASSERTS, rebuff	6 -6
ruled ASSERTS, tagged	-26 26
ruled CONFIRMS	25 -25
ruled CONFIRMS, by AGENCY	15 -15
ruled CONFIRMS, by PERSON	10 -10
ruled CONFIRMS, by UNNAMED	-5 5
ruled CONFIRMS, clause	-8 8
ruled CONFIRMS, quote	11 -11
ruled CONFIRMS, rebuff	13 -13
ruled CONFIRMS, tagged	5 -5
ruled DECLINED_COMMENT	39 -39
ruled DECLINED_COMMENT, by AGENCY	17 -17
ruled DECLINED_COMMENT, by PERSON	14 -14
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	11 -11
ruled DENIES	-70 70
ruled DENIES, author	-22 22
ruled DENIES, by AGENCY	-41 41
ruled DENIES, by ATTACKER	-21 21
ruled DENIES, by AUTHOR	-27 27
ruled DENIES, by PERSON	-24 24
ruled DENIES, by UNNAMED	-10 10
ruled DENIES, clause	-15 15
ruled DENIES, finding	-6 6
ruled DENIES, naming	-7 7
ruled DENIES, quote	-21 21
ruled DENIES, rebuff	-34 34
ruled DENIES, tagged	14 -14
ruled DENIES, verb	-9 9
ruled INVESTIGATING	14 -14
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	12 -12
ruled NO_EVIDENCE	38 -38
ruled NO_EVIDENCE, author	18 -18
ruled NO_EVIDENCE, by AGENCY	17 -17
ruled NO_EVIDENCE, by AUTHOR	12 -12
ruled NO_EVIDENCE, by PERSON	16 -16
ruled NO_EVIDENCE, by UNNAMED	-7 7
ruled NO_EVIDENCE, quote	7 -7
ruled NO_EVIDENCE, tagged	7 -7
ruled NO_RESPONSE	19 -19
ruled NO_RESPONSE, by AGENCY	11 -11
ruled NO_RESPONSE, by UNNAMED	5 -5
ruled NO_RESPONSE, no-comment	19 -19
ruled PARTLY_DENIES	-44 44
ruled PARTLY_DENIES, by AGENCY	-24 24
ruled PARTLY_DENIES, by PERSON	-24 24
ruled PARTLY_DENIES, clause	-17 17
ruled PARTLY_DENIES, verb	-15 15
ruled RETRACTS	10 -10
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	10 -10
safe	-20 20
safety	-21 21
sale	11 -11
says next: ALLEGES	17 -17
says next: CONFIRMS	9 -9
says next: DECLINED_COMMENT	6 -6
says next: INVESTIGATING	-10 10
says next: NO_EVIDENCE	14 -14
sentence before: ALLEGES	10 -10
sentence before: CONFIRMS	5 -5
sentence before: question	-15 15
sentence before: rebuttal	-18 18
silence	19 -19
soFar	30 -30
taking	8 -8
telling	38 -38
times negated 0	18 -18
times negated 1	15 -15
times negated 2	-27 27
turn	-22 22
unknown	34 -34
untrue	-33 33
yes after no	7 -7
yes after no, same thing	8 -8
~no 	8 -8
~no a	-24 24
~no accept	-10 10
~no access	-6 6
~no account	-7 7
~no affect	-8 8
~no agre	7 -7
~no all	-8 8
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
~no ha	-9 9
~no hack	-7 7
~no had	15 -15
~no have	-11 11
~no her	10 -10
~no i	-5 5
~no in	-24 24
~no information	9 -9
~no is	12 -12
~no it	10 -10
~no kind	-5 5
~no longer	5 -5
~no lose	5 -5
~no more	-12 12
~no name	5 -5
~no number	-9 9
~no of	-13 13
~no on	27 -27
~no other	7 -7
~no our	-6 6
~no passport	8 -8
~no password	5 -5
~no pay	5 -5
~no reach	7 -7
~no reason	11 -11
~no record	-8 8
~no report	11 -11
~no singl	-10 10
~no store	6 -6
~no such	-6 6
~no that	8 -8
~no the	-30 30
~no there	-6 6
~no these	-11 11
~no thi	-6 6
~no to	9 -9
~no touch	9 -9
~no turn	-12 12
~no us	-6 6
~no wa	7 -7
~no we	-7 7
~no what	-9 9
~no with	-11 11
~opens 0 a	-29 29
~opens 0 all	5 -5
~opens 0 an	9 -9
~opens 0 both	-12 12
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	13 -13
~opens 0 disputes	-5 5
~opens 0 does	-5 5
~opens 0 every	-7 7
~opens 0 he	5 -5
~opens 0 his	-23 23
~opens 0 i	-5 5
~opens 0 if	7 -7
~opens 0 in	5 -5
~opens 0 it	25 -25
~opens 0 its	-29 29
~opens 0 my	8 -8
~opens 0 no	6 -6
~opens 0 not	-7 7
~opens 0 reports	-5 5
~opens 0 she	8 -8
~opens 0 the	-31 31
~opens 0 there	-8 8
~opens 0 they	20 -20
~opens 0 we	7 -7
~opens 0 what	-7 7
~opens 0 you	9 -9
~opens 0 your	-5 5
~opens 1 's	6 -6
~opens 1 a	-7 7
~opens 1 access	7 -7
~opens 1 account	-11 11
~opens 1 an	-5 5
~opens 1 app	8 -8
~opens 1 are	-5 5
~opens 1 bucket	-11 11
~opens 1 by	-8 8
~opens 1 claim	-9 9
~opens 1 client	-15 15
~opens 1 company	6 -6
~opens 1 copy	-5 5
~opens 1 could	10 -10
~opens 1 do	11 -11
~opens 1 does	-5 5
~opens 1 earlier	6 -6
~opens 1 files	9 -9
~opens 1 found	-8 8
~opens 1 gave	5 -5
~opens 1 had	-9 9
~opens 1 has	6 -6
~opens 1 intruders	6 -6
~opens 1 is	17 -17
~opens 1 logs	-7 7
~opens 1 million	5 -5
~opens 1 not	16 -16
~opens 1 note	5 -5
~opens 1 notes	-5 5
~opens 1 numbers	-5 5
~opens 1 of	-8 8
~opens 1 on	5 -5
~opens 1 paper	-5 5
~opens 1 server	-13 13
~opens 1 servers	5 -5
~opens 1 statement	8 -8
~opens 1 system	-5 5
~opens 1 test	5 -5
~opens 1 the	10 -10
~opens 1 theft	6 -6
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 two	-11 11
~opens 1 were	-6 6
~opens 1 would	5 -5
~opens 2 accept	-10 10
~opens 2 account	-8 8
~opens 2 agree	5 -5
~opens 2 are	-12 12
~opens 2 as	11 -11
~opens 2 asked	5 -5
~opens 2 at	6 -6
~opens 2 be	13 -13
~opens 2 been	-11 11
~opens 2 being	6 -6
~opens 2 by	14 -14
~opens 2 came	-5 5
~opens 2 can	-5 5
~opens 2 cent	-5 5
~opens 2 database	-5 5
~opens 2 did	-8 8
~opens 2 every	-9 9
~opens 2 everything	-6 6
~opens 2 found	-7 7
~opens 2 got	7 -7
~opens 2 had	21 -21
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
~opens 2 number	6 -6
~opens 2 n’t	6 -6
~opens 2 of	9 -9
~opens 2 old	-5 5
~opens 2 on	-12 12
~opens 2 one	-8 8
~opens 2 or	-9 9
~opens 2 runs	-6 6
~opens 2 server	8 -8
~opens 2 taken	5 -5
~opens 2 than	5 -5
~opens 2 that	-6 6
~opens 2 the	18 -18
~opens 2 to	7 -7
~opens 2 under	7 -7
~opens 2 warned	-5 5
~opens 2 was	-41 41
~opens 2 were	-6 6
~opens 2 who	-6 6
~word 	14 -14
~word a	9 -9
~word accept	-10 10
~word access	-15 15
~word account	-22 22
~word accus	6 -6
~word act	-11 11
~word activ	5 -5
~word ad	5 -5
~word address	8 -8
~word admit	-5 5
~word after	-8 8
~word agenc	8 -8
~word agent	-10 10
~word agre	6 -6
~word alert	-5 5
~word alreadi	8 -8
~word alter	-7 7
~word among	-8 8
~word an	14 -14
~word and	-9 9
~word ani	-32 32
~word anoth	-13 13
~word answer	9 -9
~word anybodi	-9 9
~word apolog	9 -9
~word applic	5 -5
~word april	6 -6
~word ar	-33 33
~word as	34 -34
~word ask	14 -14
~word at	-8 8
~word attach	6 -6
~word august	-8 8
~word awai	-5 5
~word back	5 -5
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
~word book	-5 5
~word borrow	15 -15
~word both	-19 19
~word bucket	-8 8
~word build	-9 9
~word busi	5 -5
~word by	-9 9
~word call	16 -16
~word caller	-5 5
~word can	-11 11
~word card	-10 10
~word case	6 -6
~word cent	-8 8
~word certif	-17 17
~word chairman	5 -5
~word charg	7 -7
~word chat	7 -7
~word child	-8 8
~word claim	-25 25
~word classledg	-6 6
~word client	-19 19
~word close	-5 5
~word colleagu	7 -7
~word collector	8 -8
~word come	13 -13
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
~word copy	23 -23
~word corrigan	-5 5
~word could	-6 6
~word council	-5 5
~word count	-8 8
~word cours	-5 5
~word crew	5 -5
~word custom	-11 11
~word cyber	12 -12
~word data	-11 11
~word databas	-10 10
~word deal	5 -5
~word decis	13 -13
~word deni	-9 9
~word depart	13 -13
~word detail	-10 10
~word devic	-9 9
~word document	-10 10
~word doe	-13 13
~word done	-7 7
~word duplic	-5 5
~word e-mail	7 -7
~word each	5 -5
~word earlier	7 -7
~word eight	-14 14
~word email	6 -6
~word empti	-6 6
~word enter	-6 6
~word entir	-5 5
~word entri	-9 9
~word establish	5 -5
~word even	-10 10
~word everi	-24 24
~word evid	5 -5
~word examin	6 -6
~word exist	7 -7
~word extract	-6 6
~word facebook	-9 9
~word faith	6 -6
~word fake	-5 5
~word februari	9 -9
~word figur	-8 8
~word file	-15 15
~word find	-11 11
~word fire	-7 7
~word first	-9 9
~word fix	5 -5
~word form	5 -5
~word foundat	-8 8
~word four	16 -16
~word fridai	6 -6
~word gb	6 -6
~word get	8 -8
~word give	12 -12
~word go	16 -16
~word good	8 -8
~word hack	-7 7
~word hacker	-8 8
~word had	-8 8
~word hall	8 -8
~word hand	-12 12
~word happen	7 -7
~word harbour	-5 5
~word have	-19 19
~word he	-6 6
~word hear	12 -12
~word her	15 -15
~word hi	-28 28
~word him	-5 5
~word histori	6 -6
~word hold	6 -6
~word holidai	-5 5
~word home	5 -5
~word hospit	-7 7
~word hour	14 -14
~word hous	-5 5
~word hundr	-5 5
~word i	-15 15
~word if	7 -7
~word imag	-6 6
~word imposs	-5 5
~word in	-9 9
~word incid	-10 10
~word infect	-15 15
~word information	14 -14
~word inquiri	9 -9
~word insid	-5 5
~word insur	10 -10
~word intact	-5 5
~word into	7 -7
~word intrus	-5 5
~word invent	-9 9
~word investig	6 -6
~word involv	-6 6
~word is	-23 23
~word isol	-14 14
~word issu	-6 6
~word it	-7 7
~word june	14 -14
~word keep	7 -7
~word kerbsi	-5 5
~word kind	-5 5
~word know	12 -12
~word knowledg	-6 6
~word lab	6 -6
~word laboratori	-9 9
~word last	5 -5
~word lawyer	5 -5
~word leak	-7 7
~word leave	-17 17
~word ledger	-5 5
~word like	-5 5
~word line	-8 8
~word link	-7 7
~word loan	5 -5
~word longer	5 -5
~word look	-14 14
~word machin	-5 5
~word magazin	-5 5
~word mai	12 -12
~word mail	-6 6
~word mailbox	5 -5
~word make	7 -7
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
~word must	10 -10
~word my	15 -15
~word name	23 -23
~word network	-8 8
~word never	-19 19
~word new	8 -8
~word newspap	-7 7
~word night	-14 14
~word no	-6 6
~word nobodi	8 -8
~word none	-11 11
~word normal	-5 5
~word not	10 -10
~word note	10 -10
~word notifi	6 -6
~word now	17 -17
~word number	14 -14
~word n’t	6 -6
~word of	-9 9
~word offer	7 -7
~word on	17 -17
~word onc	7 -7
~word onli	-15 15
~word open	13 -13
~word oper	6 -6
~word or	-13 13
~word ordinari	-6 6
~word other	12 -12
~word our	-25 25
~word out	7 -7
~word outsid	-5 5
~word own	-10 10
~word part	-7 7
~word passport	9 -9
~word password	5 -5
~word peopl	20 -20
~word pick	7 -7
~word polic	7 -7
~word polici	-5 5
~word prescript	-6 6
~word problem	-7 7
~word public	6 -6
~word publish	-6 6
~word pure	-5 5
~word put	-6 6
~word ransom	5 -5
~word reach	9 -9
~word read	-10 10
~word reason	6 -6
~word receiv	10 -10
~word record	-24 24
~word recov	6 -6
~word regist	7 -7
~word regret	7 -7
~word reject	-7 7
~word relai	-5 5
~word releas	-7 7
~word rememb	5 -5
~word report	13 -13
~word repositori	-5 5
~word responsible	6 -6
~word restor	5 -5
~word return	-9 9
~word review	-6 6
~word right	-11 11
~word risk	5 -5
~word round	-6 6
~word rule	-7 7
~word run	-8 8
~word sabellin	5 -5
~word same	-13 13
~word saturdai	-6 6
~word save	5 -5
~word say	21 -21
~word screenshot	9 -9
~word secure	-6 6
~word security	7 -7
~word see	7 -7
~word selfi	5 -5
~word separ	-5 5
~word septemb	11 -11
~word server	13 -13
~word servic	5 -5
~word session	-5 5
~word set	9 -9
~word share	-5 5
~word she	13 -13
~word shop	-5 5
~word shorewir	-7 7
~word sign	-7 7
~word sinc	-12 12
~word singl	-14 14
~word sit	-12 12
~word site	5 -5
~word six	14 -14
~word so	-7 7
~word sophist	8 -8
~word sorri	5 -5
~word speak	13 -13
~word staff	-12 12
~word state	11 -11
~word statement	22 -22
~word steal	5 -5
~word step	5 -5
~word still	9 -9
~word stop	-7 7
~word store	11 -11
~word stori	-6 6
~word student	-7 7
~word such	-7 7
~word suggest	-13 13
~word sundai	7 -7
~word supplier	-7 7
~word switch	6 -6
~word system	-25 25
~word take	16 -16
~word team	-5 5
~word technician	-9 9
~word tehsil	-12 12
~word test	20 -20
~word than	-8 8
~word that	-18 18
~word the	22 -22
~word their	-6 6
~word then	8 -8
~word there	-13 13
~word these	-11 11
~word thi	-12 12
~word thing	-7 7
~word those	-7 7
~word three	8 -8
~word thursdai	5 -5
~word till	-5 5
~word timet	-6 6
~word token	6 -6
~word touch	9 -9
~word town	9 -9
~word trace	-9 9
~word transfer	8 -8
~word travel	10 -10
~word true	6 -6
~word trust	5 -5
~word tuesdai	7 -7
~word turn	-15 15
~word twice	-8 8
~word two	-9 9
~word type	-9 9
~word unauthor	5 -5
~word under	6 -6
~word union	9 -9
~word until	16 -16
~word up	-14 14
~word us	9 -9
~word user	9 -9
~word valid	7 -7
~word vallei	-5 5
~word velmira	13 -13
~word veri	5 -5
~word wa	-31 31
~word wai	6 -6
~word wait	7 -7
~word web	-5 5
~word week	5 -5
~word well	9 -9
~word were	-25 25
~word what	-5 5
~word when	-8 8
~word where	6 -6
~word who	6 -6
~word why	6 -6
~word wide	-6 6
~word will	12 -12
~word wipe	7 -7
~word wish	5 -5
~word wit	5 -5
~word with	8 -8
~word withdraw	7 -7
~word within	12 -12
~word without	-19 19
~word would	7 -7
~word write	18 -18
~word you	10 -10`;
