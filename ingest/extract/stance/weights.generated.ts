/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2514 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-6 6
before: ASSERTS	7 -7
before: CONFIRMS	7 -7
before: negation	-14 14
before: rebuttal	-8 8
behind: ALLEGES	27 -27
behind: ASSERTS	17 -17
behind: DENIES	5 -5
behind: negation	-31 31
behind: rebuttal	-6 6
behind: turn	-31 31
by AGENCY	10 -10
by ATTACKER	7 -7
by AUTHOR	29 -29
by COMPANY	-9 9
by COURT	-17 17
by GOVERNMENT	6 -6
by HOSPITAL	-13 13
by MINISTRY	5 -5
by PERSON	-11 11
by POLICE	32 -32
by REGULATOR	9 -9
by UNIVERSITY	-22 22
by no agency	26 -26
claimNoun	-19 19
concealment	9 -9
cue :	-6 6
cue ALLEGES	16 -16
cue ASSERTS	18 -18
cue CONFIRMS	15 -15
cue DENIES	-32 32
cue accept	5 -5
cue according to	13 -13
cue accuse	9 -9
cue acknowledge	18 -18
cue add	19 -19
cue admit	-10 10
cue advise	5 -5
cue allege	11 -11
cue announce	7 -7
cue answer	-26 26
cue argue	-7 7
cue as per	-11 11
cue ask	6 -6
cue assess	5 -5
cue assure	-16 16
cue attribute	6 -6
cue believe	-12 12
cue blame	-11 11
cue boast	7 -7
cue call	-33 33
cue claim	10 -10
cue claimed responsibility	5 -5
cue complain	15 -15
cue conclude	-8 8
cue confirm	17 -17
cue contend	-10 10
cue contradict	18 -18
cue denied it	-20 20
cue deny	-33 33
cue disclose	6 -6
cue dismiss	-10 10
cue disputes this	-11 11
cue explain	-21 21
cue find	17 -17
cue found no	-5 5
cue go on	6 -6
cue grant	-21 21
cue have found no	-10 10
cue indicate	5 -5
cue maintain	-43 43
cue negated	11 -11
cue no evidence	-6 6
cue not in	-9 9
cue not involved	5 -5
cue not want	12 -12
cue note	11 -11
cue notify	14 -14
cue offer	6 -6
cue pleaded not guilty	-11 11
cue point out	16 -16
cue put	21 -21
cue reckon	5 -5
cue record	-5 5
cue reiterate	-26 26
cue reject	-18 18
cue remark	12 -12
cue report	15 -15
cue rule out	-11 11
cue show	-18 18
cue speak	9 -9
cue state	15 -15
cue submit	-8 8
cue suggest	6 -6
cue suggestion	-6 6
cue suspect	6 -6
cue tell	-12 12
cue untrue	9 -9
cue warn	5 -5
cue withdrew	9 -9
cue would have none of it	-10 10
cue write	-14 14
cue write back	5 -5
culprit	-7 7
demand	21 -21
denies elsewhere 0	5 -5
denies elsewhere 1	5 -5
emptySearch	37 -37
fault	21 -21
found by according-to:after	-8 8
found by according-to:before	24 -24
found by author:denial	-39 39
found by author:hedged	8 -8
found by author:incident	25 -25
found by author:unknown	13 -13
found by clause:before	-9 9
found by clause:interrupted	-22 22
found by naming:about	15 -15
found by naming:attribute	6 -6
found by naming:blame	-12 12
found by naming:call	-23 23
found by naming:dismiss	-12 12
found by naming:put	14 -14
found by no-comment	44 -44
found by noun:claim	-13 13
found by noun:media	-5 5
found by offer:goods	5 -5
found by quote:before	-23 23
found by quote:colon	-6 6
found by quote:following	14 -14
found by rebuff	-5 5
found by tagged:carried	-11 11
found by tagged:cue	26 -26
found by verb:clause	8 -8
found by verb:gerund	-8 8
found by verb:infinitive	14 -14
found by verb:object	11 -11
found by verb:quote	18 -18
found by verb:that	-7 7
granting	44 -44
harm	14 -14
harmless longer	16 -16
harmless more	-33 33
has just said: ALLEGES	13 -13
has just said: CONFIRMS	-10 10
has just said: DECLINED_COMMENT	-8 8
has just said: DENIES	-23 23
has just said: INVESTIGATING	-11 11
has just said: NO_EVIDENCE	6 -6
hedge	17 -17
holding	10 -10
in NEWS	16 -16
in SOCIAL_POST	6 -6
inquiry	13 -13
length 4	5 -5
length 5	22 -22
mainNegation	-20 20
negated in the main clause	-11 11
negated main clause: about data	-14 14
negated main clause: about it	-19 19
negated main clause: about machine	10 -10
negated main clause: about they	-5 5
negated main clause: about we	13 -13
negated main clause: at first	18 -18
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	11 -11
negated main clause: behind “according to”	-16 16
negated main clause: behind “add”	6 -6
negated main clause: behind “admit”	9 -9
negated main clause: behind “argue”	-5 5
negated main clause: behind “assure”	11 -11
negated main clause: behind “confirm”	14 -14
negated main clause: behind “find”	-27 27
negated main clause: behind “found no”	-5 5
negated main clause: behind “have found no”	-10 10
negated main clause: behind “insist”	-5 5
negated main clause: behind “maintain”	-12 12
negated main clause: behind “no evidence”	-6 6
negated main clause: behind “not in”	-9 9
negated main clause: behind “not want”	12 -12
negated main clause: behind “pleaded not guilty”	-11 11
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-8 8
negated main clause: behind “speak”	9 -9
negated main clause: behind “state”	-13 13
negated main clause: behind “tell”	-11 11
negated main clause: by ATTACKER	-18 18
negated main clause: by PERSON	7 -7
negated main clause: by UNNAMED	-10 10
negated main clause: can of harm	17 -17
negated main clause: can of other	17 -17
negated main clause: can of taking	-8 8
negated main clause: can of telling	-6 6
negated main clause: did	-8 8
negated main clause: did of other	-6 6
negated main clause: did of telling	9 -9
negated main clause: do of other	16 -16
negated main clause: do of telling	-12 12
negated main clause: has	-14 14
negated main clause: has of other	-15 15
negated main clause: is of authenticity	-16 16
negated main clause: is of telling	18 -18
negated main clause: is of thing	-6 6
negated main clause: later	-43 43
negated main clause: modal	21 -21
negated main clause: modal of harm	6 -6
negated main clause: never of harm	-9 9
negated main clause: never of other	16 -16
negated main clause: never of telling	-5 5
negated main clause: object no of other	-17 17
negated main clause: object no of telling	7 -7
negated main clause: object nobody	10 -10
negated main clause: object none	-19 19
negated main clause: object none of other	-19 19
negated main clause: object nothing of none	16 -16
negated main clause: object nothing of other	-11 11
negated main clause: of authenticity	-17 17
negated main clause: of concealment	-13 13
negated main clause: of harm	-28 28
negated main clause: of holding	-5 5
negated main clause: of none	-11 11
negated main clause: of other	11 -11
negated main clause: of payment	16 -16
negated main clause: of publication	17 -17
negated main clause: of taking	-20 20
negated main clause: of telling	23 -23
negated main clause: of thing	-6 6
negated main clause: other	-7 7
negated main clause: other of none	-19 19
negated main clause: other of other	21 -21
negated main clause: part	-7 7
negated main clause: part of none	5 -5
negated main clause: perfect	-12 12
negated main clause: perfect of none	-6 6
negated main clause: subject neither	-5 5
negated main clause: subject no	-14 14
negated main clause: subject no of harm	-14 14
negated main clause: subject no of none	-9 9
negated main clause: subject no of other	8 -8
negated main clause: subject no of telling	6 -6
negated main clause: subject nobody	6 -6
negated main clause: subject nobody of harm	-12 12
negated main clause: subject nobody of other	15 -15
negated main clause: subject nobody of telling	16 -16
negated main clause: subject none of none	-9 9
negated main clause: subject nothing	11 -11
negated main clause: subject nothing of none	-7 7
negated main clause: subject nothing of other	-7 7
negated main clause: there	-10 10
negated main clause: told	-7 7
negated main clause: “neither” subject neither	-5 5
negated main clause: “never” perfect	-26 26
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	6 -6
negated main clause: “none” has	-10 10
negated main clause: “none” object none	-19 19
negated main clause: “nothing” has	-8 8
negated main clause: “nothing” subject nothing	11 -11
negated main clause: “nothing” there	12 -12
negated main clause: “not” did	-8 8
negated main clause: “not” modal	21 -21
negated main clause: “not” other	-7 7
negated main clause: “not” perfect	14 -14
negated main clause: “no” subject no	-14 14
negated main clause: “no” there	-22 22
negated subordinate clause: about noun	-6 6
negated subordinate clause: about they	8 -8
negated subordinate clause: at first	7 -7
negated subordinate clause: behind “according to”	14 -14
negated subordinate clause: behind “tell”	7 -7
negated subordinate clause: behind “write”	-6 6
negated subordinate clause: by AUTHOR	-7 7
negated subordinate clause: by PERSON	12 -12
negated subordinate clause: by UNNAMED	11 -11
negated subordinate clause: can	-15 15
negated subordinate clause: did	11 -11
negated subordinate clause: has	-24 24
negated subordinate clause: has of other	-11 11
negated subordinate clause: is	-7 7
negated subordinate clause: is of other	10 -10
negated subordinate clause: is of thing	-12 12
negated subordinate clause: later	-7 7
negated subordinate clause: modal	9 -9
negated subordinate clause: object no	21 -21
negated subordinate clause: object no of none	9 -9
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nor	6 -6
negated subordinate clause: object nothing	12 -12
negated subordinate clause: of harm	-11 11
negated subordinate clause: of none	10 -10
negated subordinate clause: of other	40 -40
negated subordinate clause: of thing	-12 12
negated subordinate clause: perfect	-9 9
negated subordinate clause: perfect of harm	7 -7
negated subordinate clause: “never” perfect	-24 24
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nor” object nor	6 -6
negated subordinate clause: “nothing” object nothing	12 -12
negated subordinate clause: “not” can	-15 15
negated subordinate clause: “not” did	11 -11
negated subordinate clause: “not” is	-8 8
negated subordinate clause: “not” modal	9 -9
negated subordinate clause: “not” perfect	16 -16
negated subordinate clause: “no” has	-6 6
negated subordinate clause: “no” object no	21 -21
negated: did of harm about it	8 -8
negated: did of other about it	-16 16
negated: did of other about noun	17 -17
negated: did of other about they	-11 11
negated: did of telling about noun	9 -9
negated: do of other about it	6 -6
negated: do of other about noun	11 -11
negated: do of other about we	-6 6
negated: do of telling about noun	-12 12
negated: is of authenticity about noun	-12 12
negated: is of harm about data	-11 11
negated: is of harm about it	14 -14
negated: is of harm about machine	5 -5
negated: is of harm about noun	-15 15
negated: is of other about data	-6 6
negated: is of other about noun	6 -6
negated: is of other about they	5 -5
negated: is of telling about noun	11 -11
negated: is of thing about credential	-6 6
negated: is of thing about it	-11 11
negated: perfect of harm about it	-6 6
negated: perfect of harm about they	12 -12
negated: perfect of none about noun	-10 10
negated: perfect of telling about it	-6 6
negated: perfect of telling about they	-12 12
negations 0	23 -23
negations 2	-15 15
no after no, another thing	14 -14
no after no, same thing	-17 17
no after yes	-7 7
no after yes, same thing	-12 12
no authenticity	25 -25
no concealment	-31 31
no culprit	-25 25
no demand	14 -14
no harm	-8 8
no holding	-17 17
no origin	-11 11
no outage	-14 14
no publication	28 -28
no sale	-13 13
no taking	15 -15
no telling	33 -33
nobody before	29 -29
opensNegated	-11 11
origin	-32 32
other in the same paragraph	-28 28
other is AGENCY	5 -5
other is ATTACKER	-5 5
other is AUTHOR	6 -6
other is MEDIA	-12 12
other is UNNAMED	6 -6
other said 0 before: ALLEGES	23 -23
other said 0 before: DECLINED_COMMENT	6 -6
other said 0 before: DENIES	26 -26
other said 1 before: ALLEGES	-12 12
other said 1 before: DECLINED_COMMENT	16 -16
other said 1 before: DENIES	-24 24
other said 1 before: INVESTIGATING	15 -15
other said 1 before: RETRACTS	-15 15
other said 2 before: CONFIRMS	-5 5
other said 2 before: DECLINED_COMMENT	-7 7
other said 2 before: DENIES	9 -9
other said 2 before: INVESTIGATING	-10 10
other said 2 before: NO_EVIDENCE	25 -25
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ASSERTS	-11 11
other said 3 before: DECLINED_COMMENT	-6 6
other said 3 before: DENIES	-10 10
other said 3 before: INVESTIGATING	-7 7
other said 3 before: NO_EVIDENCE	-24 24
other said 3 before: NO_RESPONSE	5 -5
other said 3 before: PARTLY_DENIES	-5 5
other said: ALLEGES	7 -7
other said: DECLINED_COMMENT	9 -9
other said: NO_RESPONSE	-6 6
other said: RETRACTS	-17 17
outage	26 -26
quoted	7 -7
ruled ALLEGES	30 -30
ruled ALLEGES, author	10 -10
ruled ALLEGES, by AGENCY	11 -11
ruled ALLEGES, by AUTHOR	19 -19
ruled ALLEGES, by MEDIA	-11 11
ruled ALLEGES, by PERSON	14 -14
ruled ALLEGES, by UNNAMED	-7 7
ruled ALLEGES, naming	-5 5
ruled ALLEGES, noun	-9 9
ruled ALLEGES, verb	21 -21
ruled ASSERTS	7 -7
ruled ASSERTS, according-to	22 -22
ruled ASSERTS, by AGENCY	-7 7
ruled ASSERTS, by ATTACKER	22 -22
ruled ASSERTS, by AUTHOR	17 -17
ruled ASSERTS, by PERSON	-35 35
ruled ASSERTS, by UNNAMED	8 -8
ruled ASSERTS, clause	15 -15
ruled ASSERTS, noun	-10 10
ruled ASSERTS, quote	-13 13
ruled ASSERTS, rebuff	5 -5
ruled ASSERTS, tagged	-29 29
ruled CONFIRMS	25 -25
ruled CONFIRMS, by AGENCY	14 -14
ruled CONFIRMS, clause	-10 10
ruled CONFIRMS, quote	12 -12
ruled CONFIRMS, rebuff	13 -13
ruled DECLINED_COMMENT	40 -40
ruled DECLINED_COMMENT, by AGENCY	17 -17
ruled DECLINED_COMMENT, by PERSON	15 -15
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	11 -11
ruled DENIES	-70 70
ruled DENIES, according-to	-11 11
ruled DENIES, author	-22 22
ruled DENIES, by AGENCY	-40 40
ruled DENIES, by ATTACKER	-19 19
ruled DENIES, by AUTHOR	-31 31
ruled DENIES, by PERSON	-21 21
ruled DENIES, by UNNAMED	-12 12
ruled DENIES, clause	-12 12
ruled DENIES, finding	-7 7
ruled DENIES, naming	-12 12
ruled DENIES, quote	-20 20
ruled DENIES, rebuff	-33 33
ruled DENIES, tagged	25 -25
ruled DENIES, verb	-11 11
ruled INVESTIGATING	12 -12
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	12 -12
ruled NO_EVIDENCE	37 -37
ruled NO_EVIDENCE, author	18 -18
ruled NO_EVIDENCE, by AGENCY	17 -17
ruled NO_EVIDENCE, by AUTHOR	13 -13
ruled NO_EVIDENCE, by PERSON	16 -16
ruled NO_EVIDENCE, by UNNAMED	-8 8
ruled NO_EVIDENCE, quote	7 -7
ruled NO_EVIDENCE, tagged	6 -6
ruled NO_RESPONSE	19 -19
ruled NO_RESPONSE, by AGENCY	11 -11
ruled NO_RESPONSE, by UNNAMED	5 -5
ruled NO_RESPONSE, no-comment	19 -19
ruled PARTLY_DENIES	-43 43
ruled PARTLY_DENIES, by AGENCY	-24 24
ruled PARTLY_DENIES, by PERSON	-22 22
ruled PARTLY_DENIES, clause	-17 17
ruled PARTLY_DENIES, verb	-14 14
ruled RETRACTS	10 -10
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	10 -10
safe	-23 23
safety	-18 18
sale	10 -10
says next: ALLEGES	18 -18
says next: DECLINED_COMMENT	7 -7
says next: INVESTIGATING	-10 10
says next: NO_EVIDENCE	14 -14
sentence before: ALLEGES	10 -10
sentence before: question	-21 21
sentence before: rebuttal	-16 16
silence	19 -19
soFar	31 -31
telling	27 -27
times negated 0	18 -18
times negated 1	15 -15
times negated 2	-26 26
turn	-23 23
unknown	33 -33
untrue	-35 35
yes after no	7 -7
yes after no, same thing	9 -9
~no 	10 -10
~no a	-26 26
~no accept	-10 10
~no account	-6 6
~no affect	-9 9
~no agre	6 -6
~no all	-9 9
~no an	6 -6
~no and	12 -12
~no any	-10 10
~no ask	5 -5
~no attack	-7 7
~no bank	-6 6
~no call	6 -6
~no cent	-6 6
~no complaint	7 -7
~no contact	-5 5
~no contain	-7 7
~no correct	-6 6
~no data	5 -5
~no do	-5 5
~no docu	-10 10
~no even	-8 8
~no ever	8 -8
~no exist	9 -9
~no for	5 -5
~no from	-8 8
~no ha	-7 7
~no had	14 -14
~no have	-8 8
~no her	10 -10
~no in	-23 23
~no inform	8 -8
~no is	13 -13
~no it	10 -10
~no known	6 -6
~no long	6 -6
~no lost	5 -5
~no more	-11 11
~no numb	-10 10
~no of	-8 8
~no off	-6 6
~no on	18 -18
~no one	8 -8
~no oth	6 -6
~no our	-6 6
~no passport	7 -7
~no password	5 -5
~no pay	8 -8
~no ransom	5 -5
~no reach	6 -6
~no reason	8 -8
~no record	-8 8
~no report	10 -10
~no singl	-10 10
~no stor	6 -6
~no such	-6 6
~no that	10 -10
~no the	-28 28
~no ther	-6 6
~no thes	-7 7
~no to	5 -5
~no touch	10 -10
~no true	5 -5
~no turn	-11 11
~no use	-5 5
~no wa	7 -7
~no we	-7 7
~no what	-9 9
~no with	-12 12
~no would	5 -5
~opens 0 a	-29 29
~opens 0 all	5 -5
~opens 0 an	10 -10
~opens 0 both	-12 12
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	12 -12
~opens 0 does	-5 5
~opens 0 every	-7 7
~opens 0 he	5 -5
~opens 0 his	-23 23
~opens 0 if	6 -6
~opens 0 in	6 -6
~opens 0 it	27 -27
~opens 0 its	-30 30
~opens 0 members	5 -5
~opens 0 my	9 -9
~opens 0 no	5 -5
~opens 0 not	-7 7
~opens 0 reports	-7 7
~opens 0 she	8 -8
~opens 0 the	-37 37
~opens 0 there	-8 8
~opens 0 they	20 -20
~opens 0 was	7 -7
~opens 0 we	6 -6
~opens 0 what	-8 8
~opens 0 you	9 -9
~opens 0 your	-5 5
~opens 1 's	7 -7
~opens 1 a	-8 8
~opens 1 access	5 -5
~opens 1 account	-9 9
~opens 1 an	-5 5
~opens 1 app	8 -8
~opens 1 bucket	-11 11
~opens 1 by	-8 8
~opens 1 claim	-8 8
~opens 1 client	-15 15
~opens 1 could	10 -10
~opens 1 do	10 -10
~opens 1 does	-5 5
~opens 1 earlier	6 -6
~opens 1 files	8 -8
~opens 1 found	-7 7
~opens 1 gave	5 -5
~opens 1 had	-9 9
~opens 1 has	5 -5
~opens 1 have	-6 6
~opens 1 i	-5 5
~opens 1 intruders	6 -6
~opens 1 is	18 -18
~opens 1 logs	-6 6
~opens 1 no	5 -5
~opens 1 not	18 -18
~opens 1 note	5 -5
~opens 1 notes	-5 5
~opens 1 of	-6 6
~opens 1 on	6 -6
~opens 1 saw	-5 5
~opens 1 server	-13 13
~opens 1 servers	6 -6
~opens 1 statement	8 -8
~opens 1 suggestion	-5 5
~opens 1 test	6 -6
~opens 1 that	-5 5
~opens 1 the	9 -9
~opens 1 theft	6 -6
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 told	5 -5
~opens 1 two	-11 11
~opens 1 were	-5 5
~opens 1 would	5 -5
~opens 2 a	-9 9
~opens 2 accept	-9 9
~opens 2 account	-8 8
~opens 2 agree	5 -5
~opens 2 are	-11 11
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
~opens 2 database	-5 5
~opens 2 did	-7 7
~opens 2 every	-9 9
~opens 2 everything	-7 7
~opens 2 found	-6 6
~opens 2 got	6 -6
~opens 2 had	16 -16
~opens 2 have	-5 5
~opens 2 held	-5 5
~opens 2 in	15 -15
~opens 2 is	-8 8
~opens 2 it	7 -7
~opens 2 me	5 -5
~opens 2 my	7 -7
~opens 2 n't	6 -6
~opens 2 names	9 -9
~opens 2 never	-7 7
~opens 2 no	-10 10
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 n’t	5 -5
~opens 2 of	9 -9
~opens 2 on	-12 12
~opens 2 one	-7 7
~opens 2 or	-9 9
~opens 2 runs	-7 7
~opens 2 server	9 -9
~opens 2 taken	5 -5
~opens 2 than	5 -5
~opens 2 that	-5 5
~opens 2 the	20 -20
~opens 2 to	9 -9
~opens 2 under	7 -7
~opens 2 warned	-5 5
~opens 2 was	-41 41
~opens 2 who	-5 5
~opens 2 wrong	-5 5
~word 	14 -14
~word a	5 -5
~word accept	-9 9
~word acces	-16 16
~word account	-22 22
~word accus	5 -5
~word act	-13 13
~word add	8 -8
~word addres	-5 5
~word address	14 -14
~word administrator	6 -6
~word affect	-6 6
~word aft	-8 8
~word agenc	8 -8
~word agent	-9 9
~word agre	5 -5
~word alert	-5 5
~word alread	9 -9
~word alter	-6 6
~word among	-9 9
~word an	15 -15
~word and	-9 9
~word anoth	-14 14
~word answ	6 -6
~word any	-32 32
~word anybod	-7 7
~word apolog	6 -6
~word applic	5 -5
~word april	6 -6
~word are	-37 37
~word as	36 -36
~word ask	13 -13
~word at	-13 13
~word attach	5 -5
~word attack	5 -5
~word august	-8 8
~word authentic	-5 5
~word away	-5 5
~word backup	6 -6
~word bank	-6 6
~word baseles	-8 8
~word becaus	-12 12
~word befor	6 -6
~word being	14 -14
~word between	11 -11
~word bhumisetu	-5 5
~word bitcoin	6 -6
~word blackmail	-6 6
~word boast	5 -5
~word borrow	11 -11
~word both	-19 19
~word bucket	-6 6
~word build	-8 8
~word by	-8 8
~word call	9 -9
~word can	-13 13
~word card	-9 9
~word cent	-10 10
~word certificat	-17 17
~word chairman	5 -5
~word charg	8 -8
~word chat	7 -7
~word claim	-24 24
~word classledg	-6 6
~word client	-19 19
~word clos	-5 5
~word code	5 -5
~word colleagu	9 -9
~word com	6 -6
~word come	9 -9
~word compan	6 -6
~word complaint	7 -7
~word concern	-9 9
~word conduct	9 -9
~word confirm	10 -10
~word consist	-5 5
~word consultant	5 -5
~word contain	-7 7
~word contract	-5 5
~word contractor	19 -19
~word copi	19 -19
~word copy	8 -8
~word corrigan	-5 5
~word could	-5 5
~word count	-8 8
~word custom	-11 11
~word cyb	12 -12
~word dat	6 -6
~word data	-9 9
~word databas	-9 9
~word date	-7 7
~word dead	-7 7
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word depart	13 -13
~word detail	-10 10
~word devic	-9 9
~word digit	7 -7
~word digital	-6 6
~word do	5 -5
~word docu	-11 11
~word doe	-14 14
~word doing	-7 7
~word done	-7 7
~word duplicat	-5 5
~word e-mail	5 -5
~word each	6 -6
~word earli	7 -7
~word eight	-14 14
~word eleven	-5 5
~word employe	-5 5
~word empt	-7 7
~word enter	-5 5
~word entir	-5 5
~word entr	-10 10
~word even	-9 9
~word ever	-21 21
~word evidenc	5 -5
~word examin	6 -6
~word exist	8 -8
~word exposur	5 -5
~word extract	-6 6
~word facebook	-9 9
~word faith	6 -6
~word fake	-5 5
~word fault	-7 7
~word februar	8 -8
~word figur	-6 6
~word file	-16 16
~word find	8 -8
~word firm	5 -5
~word first	-10 10
~word fix	5 -5
~word form	9 -9
~word found	-24 24
~word four	16 -16
~word frida	6 -6
~word from	5 -5
~word gave	7 -7
~word gb	7 -7
~word given	9 -9
~word gone	7 -7
~word good	8 -8
~word got	5 -5
~word hack	-13 13
~word had	-7 7
~word hall	9 -9
~word hand	-12 12
~word happen	8 -8
~word harbour	-5 5
~word hav	-7 7
~word have	-16 16
~word head	-10 10
~word health	5 -5
~word hear	9 -9
~word her	16 -16
~word here	-5 5
~word hi	-27 27
~word histor	6 -6
~word hold	5 -5
~word hospital	-7 7
~word hour	13 -13
~word hous	-5 5
~word i	-12 12
~word identifi	-5 5
~word if	7 -7
~word imag	-5 5
~word impossibl	-5 5
~word in	-16 16
~word incident	-14 14
~word infect	-14 14
~word inform	12 -12
~word inquir	9 -9
~word insid	-5 5
~word insur	9 -9
~word intact	-5 5
~word into	7 -7
~word invent	-9 9
~word investig	7 -7
~word involv	-5 5
~word is	-24 24
~word isolat	-14 14
~word issu	-6 6
~word it	-5 5
~word june	12 -12
~word keep	8 -8
~word knowledg	-6 6
~word known	10 -10
~word lab	5 -5
~word laborator	-8 8
~word last	6 -6
~word lawy	5 -5
~word leak	-7 7
~word leav	-5 5
~word ledg	-5 5
~word left	-12 12
~word leg	-5 5
~word lend	-5 5
~word lett	8 -8
~word light	-5 5
~word line	-13 13
~word link	-6 6
~word loan	5 -5
~word long	7 -7
~word look	-13 13
~word loss	-6 6
~word lost	7 -7
~word machin	-6 6
~word made	11 -11
~word magazin	-6 6
~word mail	-5 5
~word mailbox	5 -5
~word manag	-5 5
~word manifest	-7 7
~word march	12 -12
~word mark	-10 10
~word market	-6 6
~word mask	-8 8
~word matt	5 -5
~word may	11 -11
~word me	-11 11
~word meant	-9 9
~word messag	-10 10
~word migr	-5 5
~word monda	-12 12
~word mone	-5 5
~word more	-20 20
~word morn	12 -12
~word mov	-8 8
~word must	10 -10
~word my	16 -16
~word nam	18 -18
~word network	-7 7
~word nev	-20 20
~word new	8 -8
~word newspap	-7 7
~word night	-14 14
~word no	-6 6
~word nobod	8 -8
~word none	-11 11
~word normal	-6 6
~word not	17 -17
~word note	11 -11
~word notifi	7 -7
~word now	17 -17
~word numb	19 -19
~word n’t	5 -5
~word of	-6 6
~word off	-6 6
~word offer	11 -11
~word on	21 -21
~word once	10 -10
~word one	-7 7
~word only	-13 13
~word open	13 -13
~word or	-11 11
~word ordinar	-5 5
~word oth	13 -13
~word our	-29 29
~word out	7 -7
~word outsid	-5 5
~word own	-10 10
~word part	-5 5
~word passport	8 -8
~word password	-5 5
~word peopl	22 -22
~word phon	-7 7
~word pick	7 -7
~word plann	-8 8
~word point	-7 7
~word port	5 -5
~word portal	-5 5
~word prescript	-6 6
~word problem	-7 7
~word public	6 -6
~word publish	-7 7
~word pure	-5 5
~word put	-7 7
~word ransom	5 -5
~word reach	9 -9
~word read	-10 10
~word receiv	10 -10
~word record	-26 26
~word recover	7 -7
~word referr	-5 5
~word register	6 -6
~word regret	6 -6
~word reject	-7 7
~word releas	-6 6
~word rememb	5 -5
~word repositor	-5 5
~word responsibilit	5 -5
~word restor	5 -5
~word return	-10 10
~word review	-6 6
~word right	-10 10
~word risk	5 -5
~word round	-6 6
~word rule	-5 5
~word rumour	5 -5
~word run	-7 7
~word sabellin	6 -6
~word sal	6 -6
~word same	-14 14
~word saturda	-6 6
~word saw	-5 5
~word say	26 -26
~word scan	6 -6
~word scann	-5 5
~word screenshot	9 -9
~word securit	6 -6
~word see	12 -12
~word septemb	11 -11
~word serv	15 -15
~word sess	-5 5
~word set	8 -8
~word she	11 -11
~word shop	-5 5
~word shorewir	-7 7
~word show	5 -5
~word sign	-7 7
~word sim	5 -5
~word sinc	-15 15
~word singl	-15 15
~word sit	-9 9
~word six	14 -14
~word so	-6 6
~word sold	-6 6
~word some	-5 5
~word sophisticat	8 -8
~word sorr	5 -5
~word speak	7 -7
~word spok	8 -8
~word staff	-11 11
~word stat	10 -10
~word state	24 -24
~word step	6 -6
~word still	7 -7
~word stood	-7 7
~word stor	6 -6
~word student	-7 7
~word such	-7 7
~word suggest	-13 13
~word sunda	8 -8
~word suppli	-8 8
~word system	-24 24
~word tak	5 -5
~word taken	9 -9
~word teach	-5 5
~word technician	-8 8
~word tehsil	-12 12
~word telegram	5 -5
~word tell	6 -6
~word test	18 -18
~word than	-6 6
~word that	-17 17
~word the	25 -25
~word their	-9 9
~word them	6 -6
~word then	9 -9
~word ther	-12 12
~word thes	-9 9
~word they	-5 5
~word thi	-10 10
~word thing	-8 8
~word thos	-7 7
~word thre	9 -9
~word through	5 -5
~word till	-5 5
~word timetabl	-5 5
~word to	5 -5
~word token	7 -7
~word touch	10 -10
~word town	10 -10
~word trac	-9 9
~word transf	9 -9
~word travel	11 -11
~word true	7 -7
~word trust	5 -5
~word tuesda	6 -6
~word turn	-15 15
~word twic	-7 7
~word two	-9 9
~word unauthoriz	5 -5
~word und	6 -6
~word union	10 -10
~word until	16 -16
~word up	-13 13
~word upgrad	-8 8
~word used	7 -7
~word users	10 -10
~word using	6 -6
~word valid	8 -8
~word valle	-5 5
~word velmira	12 -12
~word very	6 -6
~word wa	-27 27
~word wait	7 -7
~word way	6 -6
~word web	-5 5
~word well	10 -10
~word went	11 -11
~word were	-28 28
~word when	-9 9
~word wher	6 -6
~word who	6 -6
~word why	6 -6
~word wide	-6 6
~word will	13 -13
~word wip	7 -7
~word with	8 -8
~word within	12 -12
~word without	-17 17
~word witnes	5 -5
~word would	7 -7
~word writ	11 -11
~word wrot	9 -9
~word you	10 -10`;
