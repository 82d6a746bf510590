/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1806 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-53
AGAIN ASSERTS BARE	-21
AGAIN ASSERTS HE	23
AGAIN ASSERTS INDEFINITE	-36
AGAIN ASSERTS IT	12
AGAIN ASSERTS NAME	14
AGAIN ASSERTS NONE	-7
AGAIN ASSERTS OWNED	22
AGAIN ASSERTS POSSESSIVE	-17
AGAIN ASSERTS SHE	21
AGAIN CONFIRMS NAME	-5
AGAIN DENIES IT	-5
AGAIN DENIES THE	-5
AGAIN cue according to	-21
AGAIN cue add	-10
AGAIN cue allege	-7
AGAIN cue ask	-5
AGAIN cue attribute	5
AGAIN cue claim	-17
AGAIN cue concede	16
AGAIN cue confirm	-9
AGAIN cue contend	9
AGAIN cue decline to say	41
AGAIN cue deny	-9
AGAIN cue dispute	-5
AGAIN cue find	10
AGAIN cue maintain	20
AGAIN cue not reply	-5
AGAIN cue put	-8
AGAIN cue read	-9
AGAIN cue say	18
AGAIN cue speak	-8
AGAIN cue state	-9
AGAIN cue tell	13
AGAIN in ADVISORY	37
AGAIN in NEWS	-69
AGAIN in SOCIAL_POST	-16
AGAIN of according-to:after	-11
AGAIN of according-to:before	-8
AGAIN of according-to:inside	-5
AGAIN of clause:before	34
AGAIN of clause:interrupted	8
AGAIN of he	15
AGAIN of her	-5
AGAIN of it	15
AGAIN of naming:about	-8
AGAIN of naming:attribute	5
AGAIN of naming:put	-8
AGAIN of no-comment	14
AGAIN of notice	-11
AGAIN of office	-9
AGAIN of officer	26
AGAIN of official	-5
AGAIN of person	-5
AGAIN of quote:before	9
AGAIN of quote:following	-6
AGAIN of rebuff	-16
AGAIN of report	27
AGAIN of she	16
AGAIN of statement	-8
AGAIN of tagged:carried	-5
AGAIN of tagged:source	-14
AGAIN of they	26
AGAIN of verb:infinitive	-7
AGAIN of verb:object	-6
AGAIN of verb:quote	-11
AGAIN of verb:that	14
AGAIN same head	19
AGAIN says I HE	-11
AGAIN says I SHE	40
AGAIN says I THE	28
AGAIN says we HE	-9
AGAIN says we IT	-9
AGAIN says we NONE	-5
AGAIN says we SHE	-8
AGAIN says we THE	-14
AGAIN shares words	5
AGAIN spoke 0	31
AGAIN spoke 1	-6
AGAIN spoke 2	-28
AGAIN spoke 3	-62
AGAIN spoke last 1 HE  true	45
AGAIN spoke last 1 IT  true	6
AGAIN spoke last 1 SHE  true	40
AGAIN spoke last 1 THE  true	16
AGAIN spoke last 1 THE document false	-10
AGAIN spoke last 1 THE document true	-10
AGAIN spoke last 2 HE  true	-10
AGAIN spoke last 2 THE role true	12
AGAIN spoke last 3 THE  false	-5
AGAIN spoke last here BARE	-5
AGAIN spoke last here HE	34
AGAIN spoke last here INDEFINITE	-11
AGAIN spoke last here IT	-5
AGAIN spoke last here NAME	-6
AGAIN spoke last here POSSESSIVE	36
AGAIN spoke last here SHE	37
AGENCY	49
AGENCY ALLEGES BARE	-6
AGENCY ALLEGES INDEFINITE	-18
AGENCY ALLEGES IT	12
AGENCY ALLEGES NAME	24
AGENCY ALLEGES OWNED	-14
AGENCY ALLEGES POSSESSIVE	7
AGENCY ALLEGES THE	-20
AGENCY ASSERTS HE	-23
AGENCY ASSERTS INDEFINITE	67
AGENCY ASSERTS NAME	44
AGENCY ASSERTS NONE	26
AGENCY ASSERTS THE	56
AGENCY CONFIRMS BARE	-19
AGENCY CONFIRMS HE	-13
AGENCY CONFIRMS INDEFINITE	-46
AGENCY CONFIRMS IT	-19
AGENCY CONFIRMS NAME	34
AGENCY CONFIRMS OWNED	10
AGENCY CONFIRMS POSSESSIVE	-10
AGENCY CONFIRMS THE	21
AGENCY DENIES INDEFINITE	-12
AGENCY DENIES IT	17
AGENCY DENIES THE	-28
AGENCY agent 0	18
AGENCY agent 2	-13
AGENCY cue :	17
AGENCY cue according to	23
AGENCY cue acknowledge	-5
AGENCY cue add	36
AGENCY cue admit	-22
AGENCY cue advise	15
AGENCY cue agree	-6
AGENCY cue allege	-34
AGENCY cue argue	25
AGENCY cue as per	7
AGENCY cue assert	18
AGENCY cue assess	-8
AGENCY cue assure	9
AGENCY cue attribute	17
AGENCY cue believe	17
AGENCY cue blame	15
AGENCY cue boast	-40
AGENCY cue call	35
AGENCY cue claim	-44
AGENCY cue complain	6
AGENCY cue concede	22
AGENCY cue confirm	-40
AGENCY cue decline to be	-12
AGENCY cue decline to comment	29
AGENCY cue decline to discuss	8
AGENCY cue decline to say	-32
AGENCY cue deny	-12
AGENCY cue describe	-7
AGENCY cue disclose	16
AGENCY cue dismiss	8
AGENCY cue dispute	12
AGENCY cue find	-22
AGENCY cue found no	-10
AGENCY cue go on	-5
AGENCY cue indicate	21
AGENCY cue inform	36
AGENCY cue insist	12
AGENCY cue not answer	9
AGENCY cue not reply	-30
AGENCY cue not return	30
AGENCY cue not say	29
AGENCY cue not want	24
AGENCY cue offer	-23
AGENCY cue post	-13
AGENCY cue put	39
AGENCY cue read	-20
AGENCY cue record	7
AGENCY cue reiterate	5
AGENCY cue reject	9
AGENCY cue remark	-16
AGENCY cue rule out	-9
AGENCY cue say	9
AGENCY cue show	10
AGENCY cue speak	25
AGENCY cue state	30
AGENCY cue submit	22
AGENCY cue tell	7
AGENCY cue threaten	18
AGENCY described not	-75
AGENCY described partly	87
AGENCY described wholly	29
AGENCY far 0	24
AGENCY far 1	-23
AGENCY far 2	27
AGENCY far 3	-12
AGENCY far 4	-23
AGENCY far 5	15
AGENCY first here INDEFINITE	9
AGENCY first here INDEFINITE generic	38
AGENCY first here NAME	31
AGENCY first here NAME generic	5
AGENCY first here OWNED	26
AGENCY first here OWNED generic	-24
AGENCY first here THE	77
AGENCY first here THE generic	-6
AGENCY first of its kind	55
AGENCY generic	-36
AGENCY governed 1	-38
AGENCY has head	41
AGENCY in ADVISORY	38
AGENCY in NEWS	27
AGENCY in SOCIAL_POST	25
AGENCY in content	-52
AGENCY in quote	-34
AGENCY inside as head	77
AGENCY inside as owner	-5
AGENCY inside before the head	26
AGENCY inside behind	22
AGENCY inside behind a comma	18
AGENCY inside behind at	9
AGENCY inside behind by	15
AGENCY inside behind for	59
AGENCY inside behind in	-42
AGENCY inside behind of	42
AGENCY inside in a clause	10
AGENCY lesser of its kind	10
AGENCY never spoke	27
AGENCY not before	69
AGENCY object 0	6
AGENCY object 2	10
AGENCY of according-to:after	27
AGENCY of according-to:before	24
AGENCY of according-to:inside	-20
AGENCY of agent	25
AGENCY of airline	8
AGENCY of association	9
AGENCY of authority	-22
AGENCY of board	15
AGENCY of carrier	14
AGENCY of centre	12
AGENCY of chairman	5
AGENCY of channel	17
AGENCY of clause:before	26
AGENCY of clause:interrupted	-7
AGENCY of commissioner	13
AGENCY of contractor	21
AGENCY of council	6
AGENCY of counsel	-19
AGENCY of department	5
AGENCY of director	-12
AGENCY of employees	-6
AGENCY of engineer	11
AGENCY of executive	-11
AGENCY of filing	25
AGENCY of finding	14
AGENCY of firm	12
AGENCY of gang	-9
AGENCY of government	-18
AGENCY of group	-5
AGENCY of he	-9
AGENCY of head	7
AGENCY of her	13
AGENCY of hospital	21
AGENCY of impersonal	-17
AGENCY of its	-9
AGENCY of judge	-5
AGENCY of lawyer	-8
AGENCY of man	5
AGENCY of management	13
AGENCY of manager	24
AGENCY of member	28
AGENCY of minister	22
AGENCY of ministry	13
AGENCY of naming:about	17
AGENCY of naming:attribute	17
AGENCY of naming:blame	-6
AGENCY of naming:call	34
AGENCY of naming:describe	-17
AGENCY of naming:dismiss	10
AGENCY of naming:put	24
AGENCY of no-comment	15
AGENCY of note	-23
AGENCY of notice	75
AGENCY of noun:claim	11
AGENCY of offer:goods	-5
AGENCY of offer:shown	-14
AGENCY of office	21
AGENCY of officer	-18
AGENCY of official	27
AGENCY of one	-26
AGENCY of operator	-47
AGENCY of organisation	5
AGENCY of people	-7
AGENCY of post	17
AGENCY of quote:before	-22
AGENCY of quote:colon	17
AGENCY of quote:continued	7
AGENCY of quote:following	5
AGENCY of rebuff	-8
AGENCY of regulator	-24
AGENCY of report	-9
AGENCY of service	-11
AGENCY of she	-16
AGENCY of source	26
AGENCY of sources	15
AGENCY of spokesman	13
AGENCY of spokesperson	22
AGENCY of spokeswoman	9
AGENCY of statement	8
AGENCY of tagged:source	-13
AGENCY of team	22
AGENCY of the	-27
AGENCY of they	-11
AGENCY of trust	7
AGENCY of union	10
AGENCY of university	5
AGENCY of vendor	-17
AGENCY of verb:clause	-11
AGENCY of verb:gerund	5
AGENCY of verb:infinitive	23
AGENCY of verb:object	-68
AGENCY of verb:quote	34
AGENCY of verb:that	-19
AGENCY often 0 BARE	-9
AGENCY often 0 HE	19
AGENCY often 0 INDEFINITE	-23
AGENCY often 0 IT	-40
AGENCY often 0 NONE	7
AGENCY often 0 SHE	-15
AGENCY often 0 THE	23
AGENCY often 0 THEY	-7
AGENCY often 1 BARE	16
AGENCY often 1 HE	-7
AGENCY often 1 INDEFINITE	9
AGENCY often 1 NONE	-51
AGENCY often 1 OWNED	-37
AGENCY often 1 POSSESSIVE	45
AGENCY often 1 SHE	29
AGENCY often 1 THE	26
AGENCY often 2 INDEFINITE	29
AGENCY often 2 IT	89
AGENCY often 2 NAME	-45
AGENCY often 2 NONE	-37
AGENCY often 2 OWNED	27
AGENCY often 2 POSSESSIVE	-22
AGENCY often 3 BARE	-22
AGENCY often 3 HE	-16
AGENCY often 3 INDEFINITE	-7
AGENCY often 3 IT	-39
AGENCY often 3 NAME	34
AGENCY often 3 NONE	44
AGENCY often 3 OWNED	-13
AGENCY often 3 THE	-8
AGENCY often 4 BARE	10
AGENCY often 4 HE	-9
AGENCY often 4 NAME	36
AGENCY often 4 NONE	37
AGENCY often 4 OWNED	21
AGENCY often 4 POSSESSIVE	-11
AGENCY often 4 SHE	-14
AGENCY often 4 THE	26
AGENCY opened 0	-27
AGENCY opened 1	70
AGENCY outside	-102
AGENCY owner 0	-31
AGENCY owner 2	-16
AGENCY rank 0	-13
AGENCY rank 1	35
AGENCY rank 2	8
AGENCY rank 3	-33
AGENCY rank 4	18
AGENCY same paragraph	104
AGENCY same side as last	-46
AGENCY says I HE	-5
AGENCY says I INDEFINITE	-14
AGENCY says I THE	-8
AGENCY says we IT	-30
AGENCY says we NONE	8
AGENCY says we POSSESSIVE	-10
AGENCY says we SHE	12
AGENCY says we THE	52
AGENCY second of its kind	19
AGENCY spoke 1	21
AGENCY spoke 2	9
AGENCY spoke 3	27
AGENCY spoke last 0 INDEFINITE office true	5
AGENCY spoke last 0 INDEFINITE role true	-11
AGENCY spoke last 0 IT  true	30
AGENCY spoke last 0 NAME  true	7
AGENCY spoke last 1 HE  true	15
AGENCY spoke last 1 INDEFINITE  false	21
AGENCY spoke last 1 INDEFINITE office true	-18
AGENCY spoke last 1 INDEFINITE role true	-6
AGENCY spoke last 1 IT  false	12
AGENCY spoke last 1 IT  true	17
AGENCY spoke last 1 NAME  false	20
AGENCY spoke last 1 NAME  true	-38
AGENCY spoke last 1 NAME body true	-5
AGENCY spoke last 1 NONE  true	40
AGENCY spoke last 1 POSSESSIVE  true	9
AGENCY spoke last 1 POSSESSIVE role true	8
AGENCY spoke last 1 SHE  true	6
AGENCY spoke last 1 THE  true	26
AGENCY spoke last 1 THE body false	-7
AGENCY spoke last 1 THE body true	-11
AGENCY spoke last 1 THE document true	11
AGENCY spoke last 1 THE office true	-20
AGENCY spoke last 1 THE role true	-19
AGENCY spoke last 2 INDEFINITE office true	14
AGENCY spoke last 2 INDEFINITE role false	-6
AGENCY spoke last 2 IT  true	-30
AGENCY spoke last 2 SHE  false	-5
AGENCY spoke last 2 THE  false	6
AGENCY spoke last 2 THE body true	-15
AGENCY spoke last 3 IT  false	-15
AGENCY spoke last 3 SHE  false	-6
AGENCY spoke last 3 THE body false	-21
AGENCY spoke last here BARE	6
AGENCY spoke last here HE	15
AGENCY spoke last here INDEFINITE	-12
AGENCY spoke last here IT	17
AGENCY spoke last here NAME	-49
AGENCY spoke last here NONE	22
AGENCY spoke last here OWNED	-8
AGENCY spoke last here POSSESSIVE	44
AGENCY spoke last here SHE	38
AGENCY spoke last here THE	-42
AGENCY subject 0	31
AGENCY subject 1	11
AGENCY subject 2	31
AGENCY told of last	-27
AGENCY was called so	18
ATTACKER	48
ATTACKER ALLEGES BARE	5
ATTACKER ALLEGES IT	-6
ATTACKER ALLEGES NAME	-7
ATTACKER ALLEGES THE	-6
ATTACKER ASSERTS BARE	29
ATTACKER ASSERTS HE	8
ATTACKER ASSERTS IT	25
ATTACKER ASSERTS NAME	-28
ATTACKER ASSERTS NONE	16
ATTACKER ASSERTS OWNED	-6
ATTACKER ASSERTS POSSESSIVE	-14
ATTACKER ASSERTS SHE	5
ATTACKER ASSERTS THE	18
ATTACKER CONFIRMS BARE	-7
ATTACKER CONFIRMS HE	23
ATTACKER CONFIRMS IT	-13
ATTACKER CONFIRMS THE	-6
ATTACKER agent 1	-22
ATTACKER agent 2	-14
ATTACKER cue :	-5
ATTACKER cue accept	-10
ATTACKER cue according to	11
ATTACKER cue acknowledge	-9
ATTACKER cue add	5
ATTACKER cue admit	30
ATTACKER cue assess	-11
ATTACKER cue believe	-8
ATTACKER cue boast	15
ATTACKER cue claim	74
ATTACKER cue concede	-7
ATTACKER cue confirm	-11
ATTACKER cue contend	-6
ATTACKER cue decline to comment	-7
ATTACKER cue disclose	-10
ATTACKER cue find	-7
ATTACKER cue go on	5
ATTACKER cue not answer	-5
ATTACKER cue not reply	20
ATTACKER cue not say	-12
ATTACKER cue note	-7
ATTACKER cue offer	39
ATTACKER cue pleaded not guilty	20
ATTACKER cue put	-9
ATTACKER cue read	28
ATTACKER cue report	-15
ATTACKER cue state	11
ATTACKER cue threaten	-15
ATTACKER cue write	26
ATTACKER described not	-59
ATTACKER described partly	11
ATTACKER far 0	16
ATTACKER far 1	30
ATTACKER far 2	-8
ATTACKER far 3	30
ATTACKER far 4	-18
ATTACKER far 5	-57
ATTACKER first here INDEFINITE	30
ATTACKER first here NAME	8
ATTACKER first here THE	15
ATTACKER first of its kind	42
ATTACKER generic	-9
ATTACKER governed 0	-14
ATTACKER governed 1	37
ATTACKER governed 2	-9
ATTACKER in ADVISORY	-29
ATTACKER in NEWS	92
ATTACKER in SOCIAL_POST	-13
ATTACKER in content	-75
ATTACKER inside as head	51
ATTACKER inside before the head	15
ATTACKER inside behind	32
ATTACKER inside behind by	7
ATTACKER inside behind of	-11
ATTACKER never spoke	26
ATTACKER not before	54
ATTACKER object 1	10
ATTACKER object 2	-16
ATTACKER of according-to:before	-15
ATTACKER of according-to:inside	37
ATTACKER of account	26
ATTACKER of channel	-5
ATTACKER of clause:before	-35
ATTACKER of clause:interrupted	-20
ATTACKER of finding	-15
ATTACKER of group	52
ATTACKER of he	23
ATTACKER of it	36
ATTACKER of lawyer	-16
ATTACKER of naming:about	7
ATTACKER of naming:put	-5
ATTACKER of no-comment	5
ATTACKER of notice	-5
ATTACKER of noun:claim	10
ATTACKER of offer:goods	15
ATTACKER of offer:shown	21
ATTACKER of officer	-8
ATTACKER of one	-19
ATTACKER of people	-5
ATTACKER of person	34
ATTACKER of post	14
ATTACKER of quote:before	-19
ATTACKER of quote:colon	-5
ATTACKER of rebuff	11
ATTACKER of report	-8
ATTACKER of review	-8
ATTACKER of seller	9
ATTACKER of she	-8
ATTACKER of source	-8
ATTACKER of spokesman	-5
ATTACKER of statement	13
ATTACKER of tagged:carried	-12
ATTACKER of tagged:source	38
ATTACKER of that	11
ATTACKER of they	-5
ATTACKER of user	13
ATTACKER of verb:clause	9
ATTACKER of verb:infinitive	6
ATTACKER of verb:object	24
ATTACKER of verb:quote	14
ATTACKER of verb:that	-18
ATTACKER often 0 BARE	24
ATTACKER often 0 HE	-9
ATTACKER often 0 INDEFINITE	10
ATTACKER often 0 NAME	17
ATTACKER often 0 NONE	8
ATTACKER often 0 OWNED	-5
ATTACKER often 0 POSSESSIVE	-23
ATTACKER often 0 SHE	-13
ATTACKER often 1 HE	-5
ATTACKER often 1 NONE	-7
ATTACKER often 1 POSSESSIVE	11
ATTACKER often 1 THE	18
ATTACKER often 2 IT	35
ATTACKER often 2 NAME	-22
ATTACKER often 2 POSSESSIVE	-5
ATTACKER often 2 SHE	11
ATTACKER often 2 THE	-26
ATTACKER often 3 INDEFINITE	12
ATTACKER often 3 IT	8
ATTACKER often 3 THE	6
ATTACKER opened 0	28
ATTACKER opened 1	-5
ATTACKER outside	-74
ATTACKER rank 0	-65
ATTACKER rank 1	10
ATTACKER rank 2	8
ATTACKER rank 3	42
ATTACKER same paragraph	107
ATTACKER says we HE	-12
ATTACKER says we IT	42
ATTACKER says we THE	-7
ATTACKER second of its kind	6
ATTACKER spoke 0	38
ATTACKER spoke 1	-6
ATTACKER spoke 3	-15
ATTACKER spoke last 1 IT  true	8
ATTACKER spoke last 1 NAME  true	-6
ATTACKER spoke last 3 NAME  false	37
ATTACKER spoke last here HE	8
ATTACKER spoke last here INDEFINITE	-11
ATTACKER spoke last here IT	8
ATTACKER spoke last here NAME	-10
ATTACKER subject 0	31
ATTACKER subject 2	-15
ATTACKER told of last	-69
ATTACKER was called so	8
AUTHOR	-101
AUTHOR ASSERTS BARE	-6
AUTHOR ASSERTS INDEFINITE	-17
AUTHOR ASSERTS IT	-8
AUTHOR ASSERTS NONE	-6
AUTHOR ASSERTS POSSESSIVE	-6
AUTHOR ASSERTS THE	-20
AUTHOR cue according to	-11
AUTHOR cue claim	-7
AUTHOR cue say	-26
AUTHOR cue tell	-10
AUTHOR in ADVISORY	-22
AUTHOR in NEWS	-86
AUTHOR in SOCIAL_POST	-15
AUTHOR never spoke	-44
AUTHOR of according-to:after	-5
AUTHOR of according-to:before	-5
AUTHOR of he	-5
AUTHOR of impersonal	19
AUTHOR of it	-13
AUTHOR of no-comment	-6
AUTHOR of noun:claim	-9
AUTHOR of quote:before	-6
AUTHOR of rebuff	-9
AUTHOR of tagged:carried	-6
AUTHOR of tagged:source	-8
AUTHOR of verb:clause	-15
AUTHOR of verb:that	-42
AUTHOR spoke 0	-38
AUTHOR spoke 1	-15
AUTHOR spoke 2	-14
AUTHOR spoke 3	-29
BANK for INDEFINITE role	12
BANK for NONE 	-13
BANK for bank	8
BARE office|AGENCY	-9
BARE office|AGENCY described not	-9
BARE office|AGENCY far 1	-6
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY outside	-9
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-8
BARE office|FRESH	-5
BARE office|FRESH never spoke	-5
BARE office|PERSON	23
BARE office|PERSON described not	23
BARE office|PERSON outside	23
BARE office|PERSON rank 0	38
BARE office|PERSON rank 1	-11
BARE office|PERSON same paragraph	28
BARE office|PERSON second of its kind	10
BARE office|PERSON spoke 0	16
BARE office|PERSON subject 2	-7
BARE office|UNNAMED	-5
BARE office|UNNAMED never spoke	-5
BARE office|object 2	18
BARE office|order 0	-6
BARE office|order 1	31
BARE office|order 2	-5
BARE office|ruled	-6
BARE office|subject 1	6
BARE office|subject 2	-7
BARE role|AGAIN	-5
BARE role|AGENCY far 0	-13
BARE role|AGENCY far 1	-7
BARE role|AGENCY far 3	-6
BARE role|AGENCY far 5	28
BARE role|AGENCY first of its kind	-18
BARE role|AGENCY governed 2	31
BARE role|AGENCY lesser of its kind	-7
BARE role|AGENCY never spoke	-28
BARE role|AGENCY opened 1	-5
BARE role|AGENCY rank 0	-24
BARE role|AGENCY rank 1	-10
BARE role|AGENCY rank 2	32
BARE role|AGENCY same paragraph	-22
BARE role|AGENCY second of its kind	21
BARE role|AGENCY spoke 0	-6
BARE role|AGENCY spoke 3	36
BARE role|AGENCY subject 1	-5
BARE role|AGENCY subject 2	-9
BARE role|ATTACKER	-9
BARE role|ATTACKER described not	-21
BARE role|ATTACKER far 2	-8
BARE role|ATTACKER first of its kind	8
BARE role|ATTACKER object 2	-6
BARE role|ATTACKER outside	-21
BARE role|ATTACKER rank 0	-15
BARE role|ATTACKER same paragraph	-18
BARE role|MEDIA	-10
BARE role|MEDIA never spoke	-9
BARE role|PERSON	5
BARE role|PERSON described not	16
BARE role|PERSON far 0	24
BARE role|PERSON far 3	-8
BARE role|PERSON far 4	-5
BARE role|PERSON first of its kind	9
BARE role|PERSON never spoke	19
BARE role|PERSON outside	5
BARE role|PERSON rank 0	11
BARE role|PERSON same paragraph	24
BARE role|PERSON second of its kind	-5
BARE role|PERSON spoke 2	-5
BARE role|PERSON subject 0	24
BARE role|PERSON subject 2	-16
BARE role|SYSTEM	-6
BARE role|SYSTEM never spoke	-6
BARE role|SYSTEM outside	-6
BARE role|UNNAMED	37
BARE role|UNNAMED never spoke	37
BARE role|governed 2	26
BARE role|object 2	-12
BARE role|order 0	-13
BARE role|order 1	-9
BARE role|order 2	-7
BARE role|order 3	-15
BARE role|order 4	17
BARE role|ruled	38
BARE role|subject 1	-7
BARE role|subject 2	-27
BARE |AGAIN	-21
BARE |AGAIN spoke 0	-11
BARE |AGAIN spoke 3	-6
BARE |AGENCY	-21
BARE |AGENCY described not	-9
BARE |AGENCY far 0	20
BARE |AGENCY far 2	-12
BARE |AGENCY far 3	-10
BARE |AGENCY far 4	-6
BARE |AGENCY far 5	-7
BARE |AGENCY in content	-8
BARE |AGENCY lesser of its kind	-11
BARE |AGENCY never spoke	-23
BARE |AGENCY object 2	-8
BARE |AGENCY outside	-21
BARE |AGENCY rank 1	-9
BARE |AGENCY second of its kind	-15
BARE |AGENCY spoke 0	12
BARE |AGENCY spoke 3	-5
BARE |AGENCY subject 0	13
BARE |AGENCY subject 2	-19
BARE |ATTACKER described not	5
BARE |ATTACKER far 3	24
BARE |ATTACKER far 4	-6
BARE |ATTACKER far 5	-9
BARE |ATTACKER first of its kind	-10
BARE |ATTACKER governed 2	23
BARE |ATTACKER never spoke	7
BARE |ATTACKER object 2	-5
BARE |ATTACKER rank 0	8
BARE |ATTACKER rank 1	-5
BARE |ATTACKER same paragraph	21
BARE |ATTACKER second of its kind	13
BARE |ATTACKER subject 2	-9
BARE |AUTHOR	-7
BARE |FRESH	16
BARE |FRESH never spoke	16
BARE |MEDIA	15
BARE |MEDIA never spoke	19
BARE |PERSON	9
BARE |PERSON described not	-8
BARE |PERSON far 3	31
BARE |PERSON far 4	-12
BARE |PERSON far 5	-14
BARE |PERSON first of its kind	16
BARE |PERSON never spoke	9
BARE |PERSON object 2	8
BARE |PERSON outside	9
BARE |PERSON rank 1	-7
BARE |PERSON second of its kind	-6
BARE |PERSON spoke 0	12
BARE |PERSON spoke 3	-6
BARE |SYSTEM	6
BARE |SYSTEM far 3	-9
BARE |SYSTEM first of its kind	-6
BARE |SYSTEM governed 2	-8
BARE |SYSTEM never spoke	6
BARE |SYSTEM outside	6
BARE |SYSTEM rank 0	13
BARE |SYSTEM rank 1	-5
BARE |SYSTEM same paragraph	16
BARE |SYSTEM second of its kind	17
BARE |SYSTEM told of last	18
BARE |governed 0	-6
BARE |governed 2	9
BARE |object 2	-10
BARE |order 0	20
BARE |order 1	-20
BARE |order 2	22
BARE |order 3	-22
BARE |order 4	-22
BARE |ruled	12
BARE |subject 0	19
BARE |subject 1	-20
BARE |subject 2	-33
BESIDE	68
BESIDE cue say	-9
BESIDE in NEWS	68
BESIDE never spoke	68
BESIDE of verb:that	37
CERT for IT 	-17
CERT for NAME 	-42
CERT for OWNED 	-29
CERT for THE 	-17
CERT for THE body	-25
CERT for THE role	-5
CERT for cert-in	9
CERT for it	-17
COMPANY for BARE 	8
COMPANY for BARE role	-8
COMPANY for HE 	-17
COMPANY for INDEFINITE 	11
COMPANY for INDEFINITE attacker	21
COMPANY for INDEFINITE body	23
COMPANY for INDEFINITE document	-13
COMPANY for INDEFINITE office	33
COMPANY for INDEFINITE role	8
COMPANY for IT 	22
COMPANY for NAME 	-42
COMPANY for NAME role	13
COMPANY for NONE 	41
COMPANY for OWNED office	-7
COMPANY for POSSESSIVE 	32
COMPANY for THE attacker	-11
COMPANY for THE body	-59
COMPANY for THE document	57
COMPANY for THE office	-17
COMPANY for THE role	14
COMPANY for agency	37
COMPANY for air	-35
COMPANY for airline	8
COMPANY for board	-10
COMPANY for carrier	29
COMPANY for company	-47
COMPANY for filing	30
COMPANY for firm	-12
COMPANY for group	-8
COMPANY for he	-17
COMPANY for it	18
COMPANY for labs	-32
COMPANY for notice	11
COMPANY for office	-15
COMPANY for officer	-13
COMPANY for one	-7
COMPANY for person	16
COMPANY for police	-5
COMPANY for post	8
COMPANY for report	21
COMPANY for sabelline	5
COMPANY for spokesman	15
COMPANY for spokesperson	13
COMPANY for sutlej	7
COURT for BARE office	-5
COURT for IT 	-18
COURT for NAME 	-9
COURT for SHE 	-6
COURT for THE 	-27
COURT for THE body	-13
COURT for THE document	-8
COURT for counsel	-17
COURT for it	-18
COURT for she	-6
FRESH	-27
FRESH ASSERTS BARE	-20
FRESH ASSERTS HE	16
FRESH ASSERTS IT	-17
FRESH ASSERTS NAME	19
FRESH ASSERTS NONE	-6
FRESH ASSERTS OWNED	-9
FRESH ASSERTS POSSESSIVE	-11
FRESH ASSERTS SHE	-8
FRESH BARE 0	18
FRESH BARE 2	-10
FRESH CONFIRMS BARE	26
FRESH CONFIRMS IT	35
FRESH CONFIRMS SHE	10
FRESH HE 1	-15
FRESH HE 2	24
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-23
FRESH IT 0	34
FRESH IT 1	-7
FRESH IT 2	-16
FRESH NAME 0	21
FRESH NAME 2	-16
FRESH NONE 0	-7
FRESH NONE 1	-6
FRESH NONE 2	-6
FRESH OWNED 1	-7
FRESH OWNED 2	-5
FRESH POSSESSIVE 1	-11
FRESH POSSESSIVE 2	-7
FRESH SHE 0	-8
FRESH SHE 1	57
FRESH SHE 2	-18
FRESH THE 0	-6
FRESH THE 1	-28
FRESH THE 2	13
FRESH cue according to	-18
FRESH cue add	-10
FRESH cue admit	-7
FRESH cue claim	-5
FRESH cue confirm	72
FRESH cue find	-8
FRESH cue put	-8
FRESH cue report	-6
FRESH cue say	31
FRESH cue state	-5
FRESH cue tell	21
FRESH det a BARE	-5
FRESH det a HE	27
FRESH det a INDEFINITE	-10
FRESH det a IT	-6
FRESH det a SHE	-13
FRESH det a THE	-10
FRESH det his NAME	19
FRESH det one SHE	32
FRESH det the BARE	-6
FRESH det the HE	-8
FRESH det the INDEFINITE	-11
FRESH det the IT	-8
FRESH det the NONE	-5
FRESH det the POSSESSIVE	-9
FRESH det the SHE	11
FRESH det the THE	-10
FRESH det two INDEFINITE	31
FRESH det two THE	35
FRESH in ADVISORY	-39
FRESH in NEWS	-31
FRESH in SOCIAL_POST	42
FRESH never spoke	-27
FRESH of according-to:after	-9
FRESH of according-to:before	-9
FRESH of clause:interrupted	75
FRESH of counsel	-6
FRESH of he	8
FRESH of impersonal	-9
FRESH of it	14
FRESH of naming:put	-8
FRESH of no-comment	19
FRESH of noun:claim	-5
FRESH of officer	-7
FRESH of one	35
FRESH of quote:before	31
FRESH of quote:following	-7
FRESH of rebuff	-11
FRESH of report	-5
FRESH of she	33
FRESH of tagged:source	-8
FRESH of verb:clause	-40
FRESH of verb:object	-8
FRESH of verb:that	-7
FRESH opens BARE	-13
FRESH opens HE	30
FRESH opens INDEFINITE	25
FRESH opens IT	40
FRESH opens NAME	14
FRESH opens NONE	-5
FRESH opens POSSESSIVE	-6
FRESH opens SHE	44
FRESH opens THE	35
FRESH same head	-6
FRESH says I HE	30
FRESH says I INDEFINITE	-6
FRESH says we SHE	-9
FRESH says we THE	31
FRESH shares words	-9
GOVERNMENT for HE 	-6
GOVERNMENT for INDEFINITE 	-10
GOVERNMENT for IT 	-18
GOVERNMENT for NAME 	42
GOVERNMENT for NAME role	13
GOVERNMENT for NONE 	-26
GOVERNMENT for POSSESSIVE 	13
GOVERNMENT for SHE 	37
GOVERNMENT for THE body	6
GOVERNMENT for THE document	-7
GOVERNMENT for THE role	49
GOVERNMENT for council	8
GOVERNMENT for he	-6
GOVERNMENT for her	13
GOVERNMENT for it	-18
GOVERNMENT for minister	39
GOVERNMENT for she	24
GOVERNMENT for spokesperson	7
HE |AGAIN	15
HE |AGAIN spoke 0	34
HE |AGAIN spoke 1	-6
HE |AGAIN spoke 2	-6
HE |AGAIN spoke 3	-7
HE |AGENCY	-9
HE |AGENCY far 1	12
HE |AGENCY far 2	21
HE |AGENCY far 3	-13
HE |AGENCY far 4	-11
HE |AGENCY far 5	-12
HE |AGENCY first of its kind	-37
HE |AGENCY governed 1	11
HE |AGENCY governed 2	-7
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	42
HE |AGENCY never spoke	-28
HE |AGENCY object 1	-5
HE |AGENCY object 2	-12
HE |AGENCY opened 1	10
HE |AGENCY outside	-9
HE |AGENCY owner 1	-10
HE |AGENCY owner 2	13
HE |AGENCY rank 0	-20
HE |AGENCY rank 1	27
HE |AGENCY rank 2	-7
HE |AGENCY same paragraph	37
HE |AGENCY same side as last	-6
HE |AGENCY second of its kind	-15
HE |AGENCY spoke 0	10
HE |AGENCY spoke 1	35
HE |AGENCY spoke 2	-13
HE |AGENCY spoke 3	-13
HE |AGENCY subject 1	14
HE |AGENCY subject 2	-9
HE |AGENCY told of last	-12
HE |ATTACKER	23
HE |ATTACKER far 0	7
HE |ATTACKER far 1	22
HE |ATTACKER far 2	-6
HE |ATTACKER far 4	-22
HE |ATTACKER far 5	22
HE |ATTACKER first of its kind	23
HE |ATTACKER governed 2	-8
HE |ATTACKER lesser of its kind	25
HE |ATTACKER never spoke	21
HE |ATTACKER object 2	-18
HE |ATTACKER outside	23
HE |ATTACKER rank 0	32
HE |ATTACKER same paragraph	19
HE |ATTACKER second of its kind	-25
HE |ATTACKER spoke 0	8
HE |ATTACKER spoke 1	-10
HE |ATTACKER spoke 2	10
HE |ATTACKER spoke 3	-5
HE |ATTACKER subject 1	5
HE |ATTACKER subject 2	24
HE |ATTACKER told of last	-37
HE |AUTHOR	-5
HE |FRESH	8
HE |FRESH never spoke	8
HE |MEDIA	-11
HE |MEDIA never spoke	-10
HE |PERSON	21
HE |PERSON far 0	-12
HE |PERSON far 1	6
HE |PERSON far 2	63
HE |PERSON far 3	-43
HE |PERSON far 4	21
HE |PERSON far 5	-9
HE |PERSON first of its kind	33
HE |PERSON in content	-19
HE |PERSON lesser of its kind	-14
HE |PERSON never spoke	-13
HE |PERSON object 1	-14
HE |PERSON object 2	52
HE |PERSON opened 1	7
HE |PERSON outside	21
HE |PERSON rank 0	-28
HE |PERSON rank 1	64
HE |PERSON rank 2	19
HE |PERSON rank 3	-7
HE |PERSON rank 4	-7
HE |PERSON same paragraph	69
HE |PERSON same side as last	-5
HE |PERSON spoke 0	-8
HE |PERSON spoke 1	18
HE |PERSON spoke 2	37
HE |PERSON spoke 3	-7
HE |PERSON subject 1	14
HE |PERSON subject 2	-14
HE |PERSON told of last	-25
HE |SYSTEM	-6
HE |SYSTEM never spoke	-6
HE |SYSTEM outside	-6
HE |SYSTEM rank 0	-6
HE |UNNAMED	-35
HE |UNNAMED never spoke	-35
HE |governed 1	15
HE |governed 2	-19
HE |object 0	-12
HE |object 2	21
HE |order 0	50
HE |order 2	-28
HE |order 3	42
HE |order 4	-31
HE |owner 1	-10
HE |owner 2	6
HE |ruled	10
HE |subject 0	6
HE |subject 1	33
HOSPITAL for INDEFINITE 	-38
HOSPITAL for INDEFINITE office	-19
HOSPITAL for INDEFINITE role	-7
HOSPITAL for NAME 	19
HOSPITAL for SHE 	-6
HOSPITAL for she	-6
HOSPITAL for spokesperson	-19
HOSPITAL for trust	8
INDEFINITE attacker document|AGAIN	-6
INDEFINITE attacker document|AGENCY	-13
INDEFINITE attacker document|AGENCY described not	-16
INDEFINITE attacker document|AGENCY far 1	-11
INDEFINITE attacker document|AGENCY far 2	14
INDEFINITE attacker document|AGENCY far 3	-7
INDEFINITE attacker document|AGENCY governed 2	10
INDEFINITE attacker document|AGENCY in content	7
INDEFINITE attacker document|AGENCY lesser of its kind	-22
INDEFINITE attacker document|AGENCY never spoke	-17
INDEFINITE attacker document|AGENCY object 2	-5
INDEFINITE attacker document|AGENCY outside	-27
INDEFINITE attacker document|AGENCY rank 0	8
INDEFINITE attacker document|AGENCY rank 1	-10
INDEFINITE attacker document|AGENCY same paragraph	-6
INDEFINITE attacker document|AGENCY second of its kind	9
INDEFINITE attacker document|AGENCY spoke 0	15
INDEFINITE attacker document|AGENCY spoke 2	-6
INDEFINITE attacker document|ATTACKER	33
INDEFINITE attacker document|ATTACKER described not	25
INDEFINITE attacker document|ATTACKER far 2	-6
INDEFINITE attacker document|ATTACKER first of its kind	35
INDEFINITE attacker document|ATTACKER never spoke	5
INDEFINITE attacker document|ATTACKER not before	8
INDEFINITE attacker document|ATTACKER object 2	21
INDEFINITE attacker document|ATTACKER outside	-6
INDEFINITE attacker document|ATTACKER rank 1	-7
INDEFINITE attacker document|ATTACKER subject 2	18
INDEFINITE attacker document|MEDIA	13
INDEFINITE attacker document|MEDIA never spoke	13
INDEFINITE attacker document|PERSON	-16
INDEFINITE attacker document|PERSON described not	-16
INDEFINITE attacker document|PERSON first of its kind	-7
INDEFINITE attacker document|PERSON lesser of its kind	-9
INDEFINITE attacker document|PERSON outside	-16
INDEFINITE attacker document|PERSON rank 0	-14
INDEFINITE attacker document|PERSON spoke 0	-13
INDEFINITE attacker document|SYSTEM	14
INDEFINITE attacker document|SYSTEM described not	16
INDEFINITE attacker document|SYSTEM first of its kind	20
INDEFINITE attacker document|SYSTEM governed 2	-5
INDEFINITE attacker document|SYSTEM never spoke	14
INDEFINITE attacker document|SYSTEM not before	-5
INDEFINITE attacker document|SYSTEM outside	16
INDEFINITE attacker document|SYSTEM rank 0	21
INDEFINITE attacker document|SYSTEM same paragraph	26
INDEFINITE attacker document|SYSTEM subject 2	26
INDEFINITE attacker document|UNNAMED	-5
INDEFINITE attacker document|UNNAMED never spoke	-5
INDEFINITE attacker document|governed 2	9
INDEFINITE attacker document|object 2	14
INDEFINITE attacker document|order 0	5
INDEFINITE attacker document|order 1	32
INDEFINITE attacker document|order 2	-26
INDEFINITE attacker document|order 3	-12
INDEFINITE attacker document|order 4	13
INDEFINITE attacker document|ruled	54
INDEFINITE attacker document|subject 1	-29
INDEFINITE attacker document|subject 2	39
INDEFINITE attacker|AGENCY	5
INDEFINITE attacker|AGENCY described not	-6
INDEFINITE attacker|AGENCY far 1	6
INDEFINITE attacker|AGENCY far 2	-6
INDEFINITE attacker|AGENCY first of its kind	5
INDEFINITE attacker|AGENCY lesser of its kind	5
INDEFINITE attacker|AGENCY never spoke	12
INDEFINITE attacker|AGENCY not before	11
INDEFINITE attacker|AGENCY outside	-6
INDEFINITE attacker|AGENCY rank 0	6
INDEFINITE attacker|AGENCY rank 1	-7
INDEFINITE attacker|AGENCY same paragraph	7
INDEFINITE attacker|AGENCY second of its kind	-5
INDEFINITE attacker|AGENCY subject 2	-9
INDEFINITE attacker|AGENCY told of last	13
INDEFINITE attacker|ATTACKER	9
INDEFINITE attacker|ATTACKER inside behind	6
INDEFINITE attacker|ATTACKER never spoke	24
INDEFINITE attacker|ATTACKER not before	12
INDEFINITE attacker|ATTACKER object 2	12
INDEFINITE attacker|ATTACKER subject 2	-15
INDEFINITE attacker|MEDIA	-9
INDEFINITE attacker|MEDIA never spoke	-9
INDEFINITE attacker|UNNAMED	6
INDEFINITE attacker|UNNAMED never spoke	6
INDEFINITE attacker|object 1	15
INDEFINITE attacker|object 2	9
INDEFINITE attacker|order 0	7
INDEFINITE attacker|order 2	-17
INDEFINITE attacker|ruled	19
INDEFINITE attacker|subject 2	-26
INDEFINITE attacker|type differs	-7
INDEFINITE attacker|type fits	21
INDEFINITE body|AGENCY described not	-5
INDEFINITE body|AGENCY first of its kind	-5
INDEFINITE body|AGENCY never spoke	9
INDEFINITE body|AGENCY not before	-7
INDEFINITE body|AGENCY outside	9
INDEFINITE body|AGENCY rank 0	17
INDEFINITE body|AGENCY same paragraph	17
INDEFINITE body|AGENCY second of its kind	9
INDEFINITE body|AGENCY subject 2	-5
INDEFINITE body|ATTACKER	-11
INDEFINITE body|ATTACKER first of its kind	-11
INDEFINITE body|PERSON	-14
INDEFINITE body|PERSON described not	-7
INDEFINITE body|PERSON first of its kind	-6
INDEFINITE body|PERSON outside	-14
INDEFINITE body|PERSON rank 0	-7
INDEFINITE body|PERSON spoke 2	-6
INDEFINITE body|PERSON subject 2	-13
INDEFINITE body|UNNAMED	31
INDEFINITE body|UNNAMED never spoke	31
INDEFINITE body|order 0	11
INDEFINITE body|order 1	-7
INDEFINITE body|subject 2	-19
INDEFINITE body|type differs	-23
INDEFINITE body|type fits	15
INDEFINITE document|AGENCY	10
INDEFINITE document|AGENCY far 2	-8
INDEFINITE document|AGENCY far 3	-13
INDEFINITE document|AGENCY far 4	-7
INDEFINITE document|AGENCY far 5	32
INDEFINITE document|AGENCY first of its kind	26
INDEFINITE document|AGENCY governed 2	-9
INDEFINITE document|AGENCY lesser of its kind	-12
INDEFINITE document|AGENCY not before	11
INDEFINITE document|AGENCY outside	-12
INDEFINITE document|AGENCY rank 1	-19
INDEFINITE document|AGENCY rank 2	-11
INDEFINITE document|AGENCY same paragraph	-15
INDEFINITE document|AGENCY second of its kind	-5
INDEFINITE document|AGENCY spoke 0	-10
INDEFINITE document|AGENCY spoke 1	-7
INDEFINITE document|AGENCY spoke 3	30
INDEFINITE document|AGENCY subject 1	-6
INDEFINITE document|AGENCY subject 2	17
INDEFINITE document|ATTACKER	9
INDEFINITE document|ATTACKER described not	8
INDEFINITE document|ATTACKER first of its kind	9
INDEFINITE document|ATTACKER never spoke	13
INDEFINITE document|ATTACKER outside	8
INDEFINITE document|ATTACKER rank 0	8
INDEFINITE document|ATTACKER same paragraph	11
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	9
INDEFINITE document|PERSON described not	9
INDEFINITE document|PERSON far 4	-6
INDEFINITE document|PERSON first of its kind	-5
INDEFINITE document|PERSON lesser of its kind	19
INDEFINITE document|PERSON outside	9
INDEFINITE document|PERSON rank 0	18
INDEFINITE document|PERSON rank 1	-5
INDEFINITE document|PERSON second of its kind	-5
INDEFINITE document|PERSON spoke 0	25
INDEFINITE document|PERSON spoke 1	-6
INDEFINITE document|PERSON spoke 3	-5
INDEFINITE document|PERSON subject 2	22
INDEFINITE document|UNNAMED	-14
INDEFINITE document|UNNAMED never spoke	-14
INDEFINITE document|governed 2	-9
INDEFINITE document|object 2	-7
INDEFINITE document|order 0	20
INDEFINITE document|order 1	-13
INDEFINITE document|order 2	-19
INDEFINITE document|order 3	17
INDEFINITE document|order 4	11
INDEFINITE document|ruled	14
INDEFINITE document|subject 1	-10
INDEFINITE document|subject 2	38
INDEFINITE office|AGENCY	18
INDEFINITE office|AGENCY described not	13
INDEFINITE office|AGENCY described partly	9
INDEFINITE office|AGENCY far 0	-21
INDEFINITE office|AGENCY far 1	42
INDEFINITE office|AGENCY far 2	18
INDEFINITE office|AGENCY far 3	-17
INDEFINITE office|AGENCY far 4	21
INDEFINITE office|AGENCY far 5	-11
INDEFINITE office|AGENCY first of its kind	12
INDEFINITE office|AGENCY governed 2	-14
INDEFINITE office|AGENCY inside behind for	43
INDEFINITE office|AGENCY not before	-14
INDEFINITE office|AGENCY object 1	7
INDEFINITE office|AGENCY object 2	16
INDEFINITE office|AGENCY opened 1	26
INDEFINITE office|AGENCY owner 2	-5
INDEFINITE office|AGENCY rank 0	28
INDEFINITE office|AGENCY rank 1	19
INDEFINITE office|AGENCY rank 2	-8
INDEFINITE office|AGENCY rank 3	-5
INDEFINITE office|AGENCY same paragraph	21
INDEFINITE office|AGENCY second of its kind	11
INDEFINITE office|AGENCY spoke 1	-7
INDEFINITE office|AGENCY spoke 2	46
INDEFINITE office|AGENCY spoke 3	-22
INDEFINITE office|AGENCY subject 2	15
INDEFINITE office|ATTACKER	-5
INDEFINITE office|ATTACKER described not	-5
INDEFINITE office|ATTACKER outside	-5
INDEFINITE office|MEDIA	-8
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON lesser of its kind	6
INDEFINITE office|PERSON never spoke	8
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-5
INDEFINITE office|PERSON subject 2	-5
INDEFINITE office|governed 1	9
INDEFINITE office|governed 2	-15
INDEFINITE office|object 1	7
INDEFINITE office|object 2	12
INDEFINITE office|order 0	34
INDEFINITE office|order 1	10
INDEFINITE office|order 3	-12
INDEFINITE office|order 4	-20
INDEFINITE office|owner 2	-5
INDEFINITE office|ruled	-15
INDEFINITE office|subject 2	8
INDEFINITE role|AGAIN	-22
INDEFINITE role|AGAIN spoke 0	-10
INDEFINITE role|AGAIN spoke 3	-7
INDEFINITE role|AGENCY	16
INDEFINITE role|AGENCY described not	-20
INDEFINITE role|AGENCY far 0	-28
INDEFINITE role|AGENCY far 1	8
INDEFINITE role|AGENCY far 2	29
INDEFINITE role|AGENCY far 3	-25
INDEFINITE role|AGENCY far 4	-11
INDEFINITE role|AGENCY far 5	-14
INDEFINITE role|AGENCY first of its kind	-30
INDEFINITE role|AGENCY governed 1	-5
INDEFINITE role|AGENCY governed 2	-16
INDEFINITE role|AGENCY in content	-13
INDEFINITE role|AGENCY inside as owner	-7
INDEFINITE role|AGENCY inside behind at	41
INDEFINITE role|AGENCY inside behind of	60
INDEFINITE role|AGENCY lesser of its kind	38
INDEFINITE role|AGENCY never spoke	37
INDEFINITE role|AGENCY not before	56
INDEFINITE role|AGENCY object 1	22
INDEFINITE role|AGENCY object 2	5
INDEFINITE role|AGENCY opened 0	-9
INDEFINITE role|AGENCY opened 1	6
INDEFINITE role|AGENCY outside	-79
INDEFINITE role|AGENCY owner 2	-8
INDEFINITE role|AGENCY rank 0	-14
INDEFINITE role|AGENCY rank 2	-13
INDEFINITE role|AGENCY rank 3	-11
INDEFINITE role|AGENCY same paragraph	-16
INDEFINITE role|AGENCY second of its kind	8
INDEFINITE role|AGENCY spoke 0	-30
INDEFINITE role|AGENCY spoke 1	11
INDEFINITE role|AGENCY spoke 2	-7
INDEFINITE role|AGENCY spoke 3	5
INDEFINITE role|AGENCY subject 0	-22
INDEFINITE role|AGENCY told of last	7
INDEFINITE role|ATTACKER	6
INDEFINITE role|ATTACKER described not	-6
INDEFINITE role|ATTACKER far 1	23
INDEFINITE role|ATTACKER far 2	-13
INDEFINITE role|ATTACKER far 4	-6
INDEFINITE role|ATTACKER far 5	-8
INDEFINITE role|ATTACKER first of its kind	26
INDEFINITE role|ATTACKER in content	-14
INDEFINITE role|ATTACKER inside behind	13
INDEFINITE role|ATTACKER never spoke	10
INDEFINITE role|ATTACKER not before	13
INDEFINITE role|ATTACKER object 1	6
INDEFINITE role|ATTACKER object 2	-13
INDEFINITE role|ATTACKER outside	-9
INDEFINITE role|ATTACKER rank 0	8
INDEFINITE role|ATTACKER rank 1	-21
INDEFINITE role|ATTACKER rank 2	7
INDEFINITE role|ATTACKER same paragraph	12
INDEFINITE role|ATTACKER second of its kind	-19
INDEFINITE role|ATTACKER spoke 0	-9
INDEFINITE role|ATTACKER spoke 3	-17
INDEFINITE role|ATTACKER subject 1	22
INDEFINITE role|ATTACKER subject 2	-10
INDEFINITE role|ATTACKER told of last	8
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	11
INDEFINITE role|FRESH never spoke	11
INDEFINITE role|MEDIA	-35
INDEFINITE role|MEDIA never spoke	-31
INDEFINITE role|PERSON	-16
INDEFINITE role|PERSON described not	-11
INDEFINITE role|PERSON far 1	-9
INDEFINITE role|PERSON far 2	-11
INDEFINITE role|PERSON far 3	23
INDEFINITE role|PERSON far 4	-6
INDEFINITE role|PERSON far 5	-12
INDEFINITE role|PERSON first of its kind	-45
INDEFINITE role|PERSON lesser of its kind	42
INDEFINITE role|PERSON never spoke	22
INDEFINITE role|PERSON outside	8
INDEFINITE role|PERSON rank 1	-10
INDEFINITE role|PERSON same paragraph	21
INDEFINITE role|PERSON second of its kind	-12
INDEFINITE role|PERSON spoke 0	-15
INDEFINITE role|PERSON spoke 1	-12
INDEFINITE role|PERSON spoke 3	-8
INDEFINITE role|SYSTEM	-7
INDEFINITE role|SYSTEM described not	-5
INDEFINITE role|SYSTEM never spoke	-7
INDEFINITE role|SYSTEM outside	-7
INDEFINITE role|SYSTEM rank 0	-5
INDEFINITE role|UNNAMED	54
INDEFINITE role|UNNAMED never spoke	54
INDEFINITE role|governed 1	-10
INDEFINITE role|governed 2	-21
INDEFINITE role|object 1	25
INDEFINITE role|object 2	-12
INDEFINITE role|order 0	-10
INDEFINITE role|order 1	-20
INDEFINITE role|order 2	18
INDEFINITE role|order 3	-20
INDEFINITE role|order 4	-40
INDEFINITE role|owner 2	-15
INDEFINITE role|ruled	6
INDEFINITE role|subject 0	-22
INDEFINITE role|subject 1	15
INDEFINITE role|subject 2	-9
INDEFINITE |AGAIN	-9
INDEFINITE |AGENCY	-12
INDEFINITE |AGENCY described not	-14
INDEFINITE |AGENCY far 2	7
INDEFINITE |AGENCY far 4	-14
INDEFINITE |AGENCY far 5	18
INDEFINITE |AGENCY first of its kind	7
INDEFINITE |AGENCY governed 2	21
INDEFINITE |AGENCY in content	14
INDEFINITE |AGENCY lesser of its kind	-15
INDEFINITE |AGENCY never spoke	-24
INDEFINITE |AGENCY not before	-22
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	21
INDEFINITE |AGENCY outside	-15
INDEFINITE |AGENCY owner 1	-19
INDEFINITE |AGENCY owner 2	-12
INDEFINITE |AGENCY rank 0	23
INDEFINITE |AGENCY rank 2	-10
INDEFINITE |AGENCY rank 3	-6
INDEFINITE |AGENCY spoke 0	49
INDEFINITE |AGENCY spoke 1	-13
INDEFINITE |AGENCY spoke 2	-10
INDEFINITE |AGENCY spoke 3	-14
INDEFINITE |AGENCY subject 0	-12
INDEFINITE |AGENCY subject 1	27
INDEFINITE |AGENCY told of last	12
INDEFINITE |ATTACKER	-15
INDEFINITE |ATTACKER described not	-21
INDEFINITE |ATTACKER far 1	-12
INDEFINITE |ATTACKER first of its kind	-5
INDEFINITE |ATTACKER inside behind	9
INDEFINITE |ATTACKER never spoke	-10
INDEFINITE |ATTACKER not before	9
INDEFINITE |ATTACKER outside	-16
INDEFINITE |ATTACKER rank 0	-21
INDEFINITE |ATTACKER same paragraph	-10
INDEFINITE |ATTACKER second of its kind	-9
INDEFINITE |ATTACKER subject 2	-5
INDEFINITE |ATTACKER told of last	-12
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-12
INDEFINITE |FRESH never spoke	-12
INDEFINITE |MEDIA	19
INDEFINITE |MEDIA never spoke	23
INDEFINITE |PERSON	-7
INDEFINITE |PERSON described not	-17
INDEFINITE |PERSON far 1	-8
INDEFINITE |PERSON opened 1	-8
INDEFINITE |PERSON outside	-12
INDEFINITE |PERSON rank 0	-8
INDEFINITE |PERSON subject 1	-8
INDEFINITE |PERSON subject 2	-8
INDEFINITE |SYSTEM	-6
INDEFINITE |SYSTEM described not	-6
INDEFINITE |SYSTEM never spoke	-6
INDEFINITE |SYSTEM outside	-6
INDEFINITE |UNNAMED	49
INDEFINITE |UNNAMED never spoke	49
INDEFINITE |governed 2	17
INDEFINITE |object 0	-15
INDEFINITE |object 1	-12
INDEFINITE |object 2	-9
INDEFINITE |order 1	-57
INDEFINITE |order 2	37
INDEFINITE |order 3	7
INDEFINITE |order 4	-20
INDEFINITE |owner 1	-19
INDEFINITE |owner 2	-15
INDEFINITE |ruled	9
INDEFINITE |subject 0	-12
INDEFINITE |subject 1	20
INDEFINITE |subject 2	-9
IT |AGAIN	17
IT |AGAIN spoke 0	-11
IT |AGAIN spoke 1	49
IT |AGAIN spoke 3	-19
IT |AGENCY	8
IT |AGENCY far 0	50
IT |AGENCY far 1	-38
IT |AGENCY far 2	25
IT |AGENCY far 3	16
IT |AGENCY far 4	-7
IT |AGENCY far 5	-24
IT |AGENCY first of its kind	18
IT |AGENCY governed 1	-45
IT |AGENCY governed 2	23
IT |AGENCY lesser of its kind	5
IT |AGENCY not before	-15
IT |AGENCY object 1	-13
IT |AGENCY object 2	12
IT |AGENCY opened 0	15
IT |AGENCY opened 1	19
IT |AGENCY outside	8
IT |AGENCY owner 2	-23
IT |AGENCY rank 0	13
IT |AGENCY rank 1	35
IT |AGENCY rank 3	-12
IT |AGENCY rank 4	-12
IT |AGENCY same paragraph	36
IT |AGENCY second of its kind	-15
IT |AGENCY spoke 0	-14
IT |AGENCY spoke 1	75
IT |AGENCY spoke 2	-14
IT |AGENCY spoke 3	-38
IT |AGENCY subject 0	15
IT |AGENCY subject 1	26
IT |AGENCY told of last	-9
IT |ATTACKER	39
IT |ATTACKER far 1	-14
IT |ATTACKER far 2	27
IT |ATTACKER far 3	11
IT |ATTACKER far 4	15
IT |ATTACKER far 5	-18
IT |ATTACKER governed 2	-17
IT |ATTACKER in content	-10
IT |ATTACKER lesser of its kind	7
IT |ATTACKER not before	17
IT |ATTACKER object 1	19
IT |ATTACKER object 2	12
IT |ATTACKER opened 1	-15
IT |ATTACKER outside	39
IT |ATTACKER owner 2	14
IT |ATTACKER rank 0	-39
IT |ATTACKER rank 1	44
IT |ATTACKER rank 2	-8
IT |ATTACKER rank 3	25
IT |ATTACKER same paragraph	21
IT |ATTACKER second of its kind	32
IT |ATTACKER spoke 0	25
IT |ATTACKER spoke 1	-8
IT |ATTACKER spoke 2	23
IT |ATTACKER subject 1	-10
IT |ATTACKER subject 2	29
IT |AUTHOR	-11
IT |AUTHOR never spoke	-6
IT |FRESH	13
IT |FRESH never spoke	13
IT |MEDIA never spoke	7
IT |PERSON	-13
IT |PERSON far 1	16
IT |PERSON far 3	-20
IT |PERSON far 4	-5
IT |PERSON far 5	-8
IT |PERSON first of its kind	10
IT |PERSON lesser of its kind	-6
IT |PERSON not before	6
IT |PERSON opened 1	19
IT |PERSON outside	-30
IT |PERSON rank 1	-14
IT |PERSON same paragraph	7
IT |PERSON same side as last	-18
IT |PERSON second of its kind	-16
IT |PERSON spoke 1	-11
IT |PERSON subject 1	16
IT |PERSON subject 2	-13
IT |SYSTEM far 1	15
IT |SYSTEM far 2	-5
IT |SYSTEM first of its kind	-18
IT |SYSTEM governed 1	-5
IT |SYSTEM governed 2	-5
IT |SYSTEM lesser of its kind	24
IT |SYSTEM object 1	21
IT |SYSTEM object 2	-5
IT |SYSTEM rank 0	8
IT |SYSTEM rank 1	-5
IT |SYSTEM same paragraph	10
IT |SYSTEM second of its kind	-9
IT |SYSTEM told of last	-14
IT |UNNAMED	-55
IT |UNNAMED never spoke	-55
IT |agent 2	-16
IT |governed 1	-50
IT |object 0	19
IT |object 1	27
IT |object 2	17
IT |order 0	39
IT |order 1	34
IT |order 3	-34
IT |order 4	-10
IT |owner 1	-23
IT |owner 2	-9
IT |ruled	-16
IT |subject 0	15
IT |subject 1	31
IT |subject 2	10
MEDIA	-52
MEDIA ALLEGES THE	-5
MEDIA ASSERTS BARE	15
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	70
MEDIA ASSERTS IT	18
MEDIA ASSERTS NAME	-21
MEDIA ASSERTS NONE	5
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-11
MEDIA ASSERTS SHE	-6
MEDIA ASSERTS THE	-50
MEDIA CONFIRMS BARE	-6
MEDIA CONFIRMS IT	-8
MEDIA CONFIRMS NAME	-5
MEDIA CONFIRMS THE	-6
MEDIA cue :	-6
MEDIA cue according to	-21
MEDIA cue acknowledge	-5
MEDIA cue add	-6
MEDIA cue allege	-7
MEDIA cue boast	-7
MEDIA cue claim	59
MEDIA cue concede	-8
MEDIA cue conclude	-7
MEDIA cue confirm	-13
MEDIA cue deny	-6
MEDIA cue describe	-7
MEDIA cue find	-8
MEDIA cue inform	-5
MEDIA cue maintain	-8
MEDIA cue put	-13
MEDIA cue read	-7
MEDIA cue report	76
MEDIA cue speak	-7
MEDIA cue state	25
MEDIA cue tell	-6
MEDIA for HE 	-10
MEDIA for IT 	-28
MEDIA for he	-10
MEDIA for it	-28
MEDIA in NEWS	-50
MEDIA in SOCIAL_POST	-12
MEDIA never spoke	-25
MEDIA of according-to:after	-11
MEDIA of according-to:before	-10
MEDIA of clause:before	-10
MEDIA of clause:interrupted	33
MEDIA of finding	-5
MEDIA of group	-7
MEDIA of he	-11
MEDIA of impersonal	29
MEDIA of manager	-8
MEDIA of naming:about	-10
MEDIA of naming:describe	-6
MEDIA of naming:put	-12
MEDIA of no-comment	-13
MEDIA of note	31
MEDIA of notice	-8
MEDIA of noun:claim	41
MEDIA of office	-5
MEDIA of one	-6
MEDIA of post	-8
MEDIA of quote:before	-18
MEDIA of quote:colon	-6
MEDIA of rebuff	-17
MEDIA of report	-6
MEDIA of she	-9
MEDIA of statement	-5
MEDIA of tagged:carried	-32
MEDIA of tagged:cue	-11
MEDIA of tagged:source	35
MEDIA of verb:clause	-14
MEDIA of verb:object	-8
MEDIA of verb:quote	-7
MEDIA of verb:that	16
MEDIA says I INDEFINITE	-9
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-5
MEDIA says we NONE	-21
MEDIA spoke 0	-34
MEDIA spoke 1	24
MEDIA spoke 2	-11
MEDIA spoke 3	-24
MINISTRY for INDEFINITE 	-9
MINISTRY for INDEFINITE role	-16
MINISTRY for IT 	7
MINISTRY for NAME 	45
MINISTRY for NAME body	-5
MINISTRY for NONE 	-13
MINISTRY for POSSESSIVE 	-5
MINISTRY for POSSESSIVE body	6
MINISTRY for THE body	12
MINISTRY for THE office	-6
MINISTRY for THE role	-20
MINISTRY for department	7
MINISTRY for it	7
MINISTRY for ministry	16
MINISTRY for office	-7
MINISTRY for official	-29
NAME body|AGENCY	6
NAME body|AGENCY far 1	-6
NAME body|AGENCY first of its kind	-5
NAME body|AGENCY inside as head	21
NAME body|AGENCY lesser of its kind	8
NAME body|AGENCY never spoke	14
NAME body|AGENCY not before	10
NAME body|AGENCY opened 1	-6
NAME body|AGENCY outside	-15
NAME body|AGENCY rank 1	-5
NAME body|AGENCY same paragraph	-6
NAME body|AGENCY spoke 0	-6
NAME body|AGENCY subject 1	-6
NAME body|PERSON first of its kind	5
NAME body|PERSON outside	-7
NAME body|PERSON subject 2	-5
NAME body|ruled	44
NAME body|subject 1	-6
NAME body|subject 2	-5
NAME body|type differs	-6
NAME body|type fits	11
NAME office|AGENCY	-7
NAME office|AGENCY first of its kind	-5
NAME role|AGAIN	-6
NAME role|AGENCY	13
NAME role|AGENCY far 5	-7
NAME role|AGENCY first of its kind	8
NAME role|AGENCY governed 2	-6
NAME role|AGENCY lesser of its kind	11
NAME role|AGENCY never spoke	31
NAME role|AGENCY not before	44
NAME role|AGENCY outside	-30
NAME role|AGENCY rank 0	-10
NAME role|AGENCY rank 1	-13
NAME role|AGENCY same paragraph	-19
NAME role|AGENCY second of its kind	-5
NAME role|AGENCY spoke 0	-11
NAME role|AGENCY spoke 3	-6
NAME role|AGENCY subject 2	-8
NAME role|ATTACKER	-8
NAME role|ATTACKER never spoke	-6
NAME role|ATTACKER outside	-8
NAME role|PERSON	-16
NAME role|PERSON first of its kind	-5
NAME role|PERSON outside	-16
NAME role|PERSON rank 0	-12
NAME role|PERSON subject 2	-6
NAME role|UNNAMED	24
NAME role|UNNAMED never spoke	24
NAME role|governed 2	-6
NAME role|object 2	-5
NAME role|order 0	-18
NAME role|order 1	-13
NAME role|order 2	-7
NAME role|order 3	-6
NAME role|order 4	-10
NAME role|ruled	24
NAME role|subject 1	-23
NAME role|subject 2	-18
NAME |AGAIN spoke 0	-8
NAME |AGAIN spoke 1	-7
NAME |AGAIN spoke 2	-10
NAME |AGAIN spoke 3	28
NAME |AGENCY agent 1	5
NAME |AGENCY far 0	-11
NAME |AGENCY far 1	-12
NAME |AGENCY far 3	13
NAME |AGENCY far 4	30
NAME |AGENCY far 5	-35
NAME |AGENCY first of its kind	23
NAME |AGENCY governed 0	-10
NAME |AGENCY in content	22
NAME |AGENCY inside as head	61
NAME |AGENCY inside before the head	7
NAME |AGENCY inside behind at	-39
NAME |AGENCY inside behind of	6
NAME |AGENCY lesser of its kind	-12
NAME |AGENCY never spoke	5
NAME |AGENCY not before	13
NAME |AGENCY object 1	-7
NAME |AGENCY object 2	-13
NAME |AGENCY opened 1	-9
NAME |AGENCY outside	-39
NAME |AGENCY owner 1	-20
NAME |AGENCY owner 2	14
NAME |AGENCY rank 0	20
NAME |AGENCY rank 2	-19
NAME |AGENCY rank 3	-9
NAME |AGENCY rank 4	-5
NAME |AGENCY same paragraph	-45
NAME |AGENCY same side as last	-6
NAME |AGENCY second of its kind	-7
NAME |AGENCY spoke 0	-14
NAME |AGENCY spoke 2	-12
NAME |AGENCY spoke 3	22
NAME |AGENCY subject 1	10
NAME |AGENCY told of last	7
NAME |ATTACKER	5
NAME |ATTACKER far 1	-8
NAME |ATTACKER far 3	26
NAME |ATTACKER far 4	-21
NAME |ATTACKER first of its kind	-11
NAME |ATTACKER governed 2	7
NAME |ATTACKER in content	-5
NAME |ATTACKER inside as head	32
NAME |ATTACKER never spoke	-20
NAME |ATTACKER not before	5
NAME |ATTACKER rank 0	8
NAME |ATTACKER rank 1	-5
NAME |ATTACKER same paragraph	-13
NAME |ATTACKER second of its kind	20
NAME |ATTACKER spoke 0	27
NAME |ATTACKER spoke 2	6
NAME |ATTACKER subject 1	-5
NAME |AUTHOR	-14
NAME |FRESH	10
NAME |FRESH never spoke	10
NAME |MEDIA	6
NAME |MEDIA never spoke	9
NAME |PERSON	25
NAME |PERSON far 1	-88
NAME |PERSON far 2	-11
NAME |PERSON far 4	29
NAME |PERSON far 5	14
NAME |PERSON first of its kind	21
NAME |PERSON inside as head	66
NAME |PERSON lesser of its kind	-41
NAME |PERSON never spoke	35
NAME |PERSON not before	76
NAME |PERSON object 2	9
NAME |PERSON opened 1	16
NAME |PERSON outside	-79
NAME |PERSON rank 0	-31
NAME |PERSON rank 1	-26
NAME |PERSON rank 2	-11
NAME |PERSON same paragraph	-104
NAME |PERSON same side as last	-16
NAME |PERSON second of its kind	24
NAME |PERSON spoke 1	-15
NAME |PERSON spoke 2	11
NAME |PERSON spoke 3	15
NAME |PERSON subject 1	-57
NAME |PERSON subject 2	17
NAME |PERSON told of last	30
NAME |SYSTEM	24
NAME |SYSTEM far 1	-8
NAME |SYSTEM far 2	21
NAME |SYSTEM far 3	-5
NAME |SYSTEM first of its kind	23
NAME |SYSTEM governed 2	32
NAME |SYSTEM in content	-6
NAME |SYSTEM inside as head	69
NAME |SYSTEM lesser of its kind	14
NAME |SYSTEM never spoke	24
NAME |SYSTEM not before	21
NAME |SYSTEM object 1	-6
NAME |SYSTEM object 2	-9
NAME |SYSTEM outside	-39
NAME |SYSTEM rank 0	18
NAME |SYSTEM rank 1	-7
NAME |SYSTEM second of its kind	-9
NAME |SYSTEM subject 2	-10
NAME |SYSTEM told of last	8
NAME |UNNAMED	-18
NAME |UNNAMED never spoke	-18
NAME |agent 1	-23
NAME |governed 0	-11
NAME |governed 2	32
NAME |object 1	-15
NAME |object 2	-10
NAME |order 0	39
NAME |order 1	7
NAME |order 2	-41
NAME |order 3	-25
NAME |order 4	-68
NAME |owner 1	-20
NAME |owner 2	12
NAME |ruled	78
NAME |subject 1	-56
NAME |subject 2	23
NAME |type differs	-5
NAME |type fits	-92
NONE |AGAIN	-21
NONE |AGAIN spoke 0	-8
NONE |AGAIN spoke 1	-5
NONE |AGAIN spoke 2	-5
NONE |AGENCY far 0	9
NONE |AGENCY far 2	-25
NONE |AGENCY far 5	-10
NONE |AGENCY first of its kind	41
NONE |AGENCY governed 2	-18
NONE |AGENCY in content	-13
NONE |AGENCY lesser of its kind	-23
NONE |AGENCY never spoke	19
NONE |AGENCY not before	18
NONE |AGENCY object 2	11
NONE |AGENCY opened 1	7
NONE |AGENCY owner 2	19
NONE |AGENCY rank 0	10
NONE |AGENCY rank 2	-25
NONE |AGENCY same paragraph	-8
NONE |AGENCY second of its kind	-18
NONE |AGENCY spoke 1	-25
NONE |AGENCY subject 1	-14
NONE |AGENCY subject 2	-35
NONE |AGENCY told of last	24
NONE |ATTACKER	-6
NONE |ATTACKER far 2	18
NONE |ATTACKER far 3	-16
NONE |ATTACKER far 5	-11
NONE |ATTACKER first of its kind	-9
NONE |ATTACKER never spoke	11
NONE |ATTACKER object 2	-10
NONE |ATTACKER outside	-6
NONE |ATTACKER rank 0	-8
NONE |ATTACKER rank 1	7
NONE |ATTACKER second of its kind	-5
NONE |ATTACKER spoke 3	-5
NONE |AUTHOR never spoke	21
NONE |AUTHOR spoke 0	-11
NONE |AUTHOR spoke 3	-9
NONE |FRESH	-19
NONE |FRESH never spoke	-19
NONE |MEDIA	53
NONE |MEDIA never spoke	90
NONE |PERSON	-8
NONE |PERSON far 1	16
NONE |PERSON far 2	-5
NONE |PERSON far 3	-7
NONE |PERSON far 4	-12
NONE |PERSON far 5	15
NONE |PERSON first of its kind	22
NONE |PERSON lesser of its kind	6
NONE |PERSON never spoke	7
NONE |PERSON object 2	-8
NONE |PERSON opened 1	15
NONE |PERSON outside	-8
NONE |PERSON rank 0	7
NONE |PERSON rank 1	-7
NONE |PERSON same paragraph	6
NONE |PERSON second of its kind	-36
NONE |PERSON spoke 0	-29
NONE |PERSON spoke 2	-9
NONE |PERSON spoke 3	25
NONE |PERSON subject 1	16
NONE |PERSON subject 2	5
NONE |SYSTEM far 1	-12
NONE |SYSTEM far 5	20
NONE |SYSTEM first of its kind	-16
NONE |SYSTEM governed 1	-10
NONE |SYSTEM governed 2	26
NONE |SYSTEM lesser of its kind	-6
NONE |SYSTEM object 2	-6
NONE |SYSTEM rank 0	-18
NONE |SYSTEM rank 1	-13
NONE |SYSTEM rank 2	35
NONE |SYSTEM same paragraph	-5
NONE |SYSTEM second of its kind	23
NONE |SYSTEM told of last	-10
NONE |agent 2	-11
NONE |governed 1	-10
NONE |object 2	-13
NONE |order 0	-33
NONE |order 1	50
NONE |order 2	-10
NONE |order 3	11
NONE |order 4	-48
NONE |owner 2	17
NONE |ruled	-8
NONE |subject 0	-5
NONE |subject 2	-29
OTHER for BARE 	-5
OTHER for BARE role	24
OTHER for HE 	10
OTHER for INDEFINITE 	47
OTHER for INDEFINITE attacker	-10
OTHER for INDEFINITE attacker document	6
OTHER for INDEFINITE body	-23
OTHER for INDEFINITE document	8
OTHER for INDEFINITE office	8
OTHER for INDEFINITE role	-26
OTHER for IT 	33
OTHER for NAME 	-23
OTHER for NONE 	-13
OTHER for OWNED 	6
OTHER for OWNED office	-21
OTHER for OWNED role	-5
OTHER for POSSESSIVE 	-42
OTHER for POSSESSIVE document	20
OTHER for POSSESSIVE office	17
OTHER for POSSESSIVE role	-6
OTHER for SHE 	-8
OTHER for THE 	-25
OTHER for THE attacker	16
OTHER for THE attacker document	8
OTHER for THE body	26
OTHER for THE document	-36
OTHER for THE office	26
OTHER for THE part	7
OTHER for THE role	-42
OTHER for THEY 	-5
OTHER for agency	-13
OTHER for agent	-6
OTHER for association	10
OTHER for board	41
OTHER for centre	13
OTHER for chairman	6
OTHER for channel	26
OTHER for commission	-23
OTHER for company	12
OTHER for contractor	11
OTHER for executive	-8
OTHER for firm	29
OTHER for group	10
OTHER for he	11
OTHER for head	-5
OTHER for her	-6
OTHER for insurer	9
OTHER for it	37
OTHER for its	-8
OTHER for man	9
OTHER for member	-5
OTHER for ministry	-6
OTHER for note	-15
OTHER for notice	33
OTHER for office	-21
OTHER for officer	-19
OTHER for official	-16
OTHER for one	-7
OTHER for operator	-33
OTHER for organisation	7
OTHER for person	-9
OTHER for police	-9
OTHER for post	12
OTHER for report	8
OTHER for service	-5
OTHER for solicitor	5
OTHER for sources	35
OTHER for spokesman	10
OTHER for spokesperson	17
OTHER for spokeswoman	5
OTHER for statement	5
OTHER for team	-40
OTHER for that	-16
OTHER for the	-10
OTHER for they	-5
OTHER for union	26
OTHER for vendor	-15
OWNED body|AGENCY	15
OWNED body|AGENCY far 1	-10
OWNED body|AGENCY first of its kind	9
OWNED body|AGENCY inside as head	20
OWNED body|AGENCY never spoke	24
OWNED body|AGENCY not before	20
OWNED body|PERSON	-9
OWNED body|PERSON described not	-9
OWNED body|PERSON far 3	-5
OWNED body|PERSON outside	-9
OWNED body|PERSON rank 0	-8
OWNED body|PERSON same paragraph	-5
OWNED body|PERSON second of its kind	-5
OWNED body|PERSON spoke 0	-8
OWNED body|object 2	-7
OWNED body|ruled	13
OWNED body|subject 1	-7
OWNED body|subject 2	-7
OWNED document|AGENCY described not	14
OWNED document|AGENCY described partly	12
OWNED document|AGENCY far 3	29
OWNED document|AGENCY inside as owner	-13
OWNED document|AGENCY lesser of its kind	6
OWNED document|AGENCY never spoke	-9
OWNED document|AGENCY object 2	-9
OWNED document|AGENCY outside	14
OWNED document|AGENCY rank 0	6
OWNED document|AGENCY rank 1	27
OWNED document|AGENCY second of its kind	-9
OWNED document|AGENCY subject 2	35
OWNED document|PERSON	11
OWNED document|PERSON described not	11
OWNED document|PERSON never spoke	19
OWNED document|PERSON outside	11
OWNED document|PERSON rank 0	-10
OWNED document|PERSON rank 1	20
OWNED document|PERSON second of its kind	-9
OWNED document|PERSON spoke 0	-9
OWNED document|PERSON subject 2	21
OWNED document|UNNAMED	-5
OWNED document|UNNAMED never spoke	-5
OWNED document|object 2	-9
OWNED document|order 1	-9
OWNED document|order 2	27
OWNED document|order 3	20
OWNED document|ruled	-21
OWNED document|subject 1	-9
OWNED document|subject 2	55
OWNED office|AGAIN	-14
OWNED office|AGAIN spoke 3	-6
OWNED office|AGENCY	15
OWNED office|AGENCY agent 2	-11
OWNED office|AGENCY described not	-16
OWNED office|AGENCY described partly	5
OWNED office|AGENCY far 1	-7
OWNED office|AGENCY far 2	-15
OWNED office|AGENCY far 3	-5
OWNED office|AGENCY far 5	22
OWNED office|AGENCY governed 1	-6
OWNED office|AGENCY governed 2	-8
OWNED office|AGENCY inside as head	8
OWNED office|AGENCY inside as owner	25
OWNED office|AGENCY lesser of its kind	70
OWNED office|AGENCY not before	33
OWNED office|AGENCY outside	-18
OWNED office|AGENCY rank 0	-25
OWNED office|AGENCY rank 1	23
OWNED office|AGENCY rank 2	-6
OWNED office|AGENCY rank 4	-6
OWNED office|AGENCY same paragraph	-23
OWNED office|AGENCY second of its kind	-52
OWNED office|AGENCY spoke 1	31
OWNED office|AGENCY spoke 3	-12
OWNED office|AGENCY subject 2	23
OWNED office|AGENCY told of last	7
OWNED office|ATTACKER	-8
OWNED office|ATTACKER described not	-8
OWNED office|ATTACKER first of its kind	-7
OWNED office|ATTACKER never spoke	-5
OWNED office|ATTACKER outside	-8
OWNED office|ATTACKER rank 0	-7
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-7
OWNED office|PERSON	-8
OWNED office|PERSON described not	-16
OWNED office|PERSON far 5	-7
OWNED office|PERSON inside behind a comma	7
OWNED office|PERSON not before	7
OWNED office|PERSON outside	-16
OWNED office|PERSON rank 0	-6
OWNED office|PERSON same paragraph	-5
OWNED office|PERSON subject 2	-8
OWNED office|UNNAMED	32
OWNED office|UNNAMED never spoke	32
OWNED office|agent 2	-11
OWNED office|governed 1	-7
OWNED office|governed 2	-9
OWNED office|object 2	-7
OWNED office|order 0	-10
OWNED office|order 1	-27
OWNED office|order 2	-14
OWNED office|order 3	-10
OWNED office|order 4	17
OWNED office|ruled	7
OWNED office|subject 2	11
OWNED role|AGENCY	-19
OWNED role|AGENCY described partly	-5
OWNED role|AGENCY first of its kind	-16
OWNED role|AGENCY inside as owner	-14
OWNED role|AGENCY never spoke	-13
OWNED role|AGENCY outside	-5
OWNED role|AGENCY rank 0	-6
OWNED role|PERSON	18
OWNED role|PERSON described not	11
OWNED role|PERSON inside behind a comma	8
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	8
OWNED role|PERSON outside	10
OWNED role|PERSON rank 0	13
OWNED role|PERSON second of its kind	20
OWNED role|PERSON spoke 0	17
OWNED role|PERSON subject 2	-5
OWNED role|UNNAMED	9
OWNED role|UNNAMED never spoke	9
OWNED role|order 0	10
OWNED role|ruled	11
OWNED role|subject 2	-8
OWNED |AGAIN	37
OWNED |AGAIN spoke 3	39
OWNED |AGENCY	-20
OWNED |AGENCY described not	-15
OWNED |AGENCY described partly	9
OWNED |AGENCY far 1	-12
OWNED |AGENCY far 4	7
OWNED |AGENCY inside as head	15
OWNED |AGENCY inside as owner	-18
OWNED |AGENCY lesser of its kind	-16
OWNED |AGENCY never spoke	-10
OWNED |AGENCY not before	-15
OWNED |AGENCY outside	-16
OWNED |AGENCY rank 1	-5
OWNED |AGENCY same paragraph	-13
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY told of last	-9
OWNED |PERSON	-6
OWNED |PERSON described not	-15
OWNED |PERSON far 1	-9
OWNED |PERSON far 3	-5
OWNED |PERSON inside behind a comma	8
OWNED |PERSON never spoke	5
OWNED |PERSON not before	9
OWNED |PERSON outside	-15
OWNED |PERSON rank 0	-10
OWNED |PERSON same paragraph	-13
OWNED |PERSON spoke 0	-9
OWNED |PERSON subject 1	-9
OWNED |PERSON subject 2	-6
OWNED |object 1	-9
OWNED |order 1	-6
OWNED |order 2	-8
OWNED |ruled	35
OWNED |same role	-6
OWNED |subject 1	-11
OWNED |subject 2	-10
PERSON	50
PERSON ALLEGES THE	-19
PERSON ASSERTS BARE	28
PERSON ASSERTS HE	20
PERSON ASSERTS INDEFINITE	-42
PERSON ASSERTS NAME	-7
PERSON ASSERTS NONE	-25
PERSON ASSERTS POSSESSIVE	25
PERSON ASSERTS SHE	17
PERSON ASSERTS THE	18
PERSON CONFIRMS BARE	-13
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	10
PERSON CONFIRMS THE	16
PERSON DENIES HE	8
PERSON DENIES NAME	12
PERSON DENIES THE	10
PERSON agent 1	-10
PERSON agent 2	-41
PERSON cue :	13
PERSON cue accept	12
PERSON cue according to	21
PERSON cue accuse	-8
PERSON cue acknowledge	6
PERSON cue add	29
PERSON cue announce	-18
PERSON cue argue	-5
PERSON cue assert	-7
PERSON cue assure	33
PERSON cue blame	-20
PERSON cue boast	-6
PERSON cue call	-7
PERSON cue claim	-32
PERSON cue concede	10
PERSON cue confirm	-26
PERSON cue contend	20
PERSON cue decline to be	-10
PERSON cue decline to comment	-12
PERSON cue decline to name	17
PERSON cue denied it	-35
PERSON cue deny	5
PERSON cue dismiss	6
PERSON cue find	-17
PERSON cue go on	18
PERSON cue inform	-30
PERSON cue maintain	23
PERSON cue not answer	6
PERSON cue not reply	-21
PERSON cue not respond	-6
PERSON cue not return	-20
PERSON cue not want	-13
PERSON cue note	-12
PERSON cue offer	-6
PERSON cue put	-20
PERSON cue remark	-25
PERSON cue reply	8
PERSON cue report	-9
PERSON cue show	26
PERSON cue speak	-18
PERSON cue state	13
PERSON cue submit	15
PERSON cue suspect	15
PERSON cue tell	-36
PERSON cue would have none of it	23
PERSON cue write	15
PERSON described not	-94
PERSON described partly	-14
PERSON described wholly	60
PERSON far 0	14
PERSON far 2	33
PERSON far 4	-81
PERSON far 5	-59
PERSON first here INDEFINITE	-9
PERSON first here NAME	67
PERSON first here OWNED	24
PERSON first here POSSESSIVE	35
PERSON first here THE	24
PERSON first of its kind	42
PERSON governed 1	-9
PERSON governed 2	-37
PERSON has head	60
PERSON in ADVISORY	22
PERSON in NEWS	57
PERSON in SOCIAL_POST	-35
PERSON in content	-29
PERSON inside as head	69
PERSON inside behind a comma	98
PERSON lesser of its kind	49
PERSON never spoke	67
PERSON not before	116
PERSON object 0	10
PERSON object 1	13
PERSON of according-to:after	9
PERSON of according-to:before	25
PERSON of agency	16
PERSON of agent	-8
PERSON of authority	-6
PERSON of clause:before	26
PERSON of clause:interrupted	-50
PERSON of commission	-10
PERSON of commissioner	-5
PERSON of counsel	26
PERSON of director	23
PERSON of executive	36
PERSON of finding	14
PERSON of he	21
PERSON of head	7
PERSON of it	-31
PERSON of its	15
PERSON of judge	15
PERSON of letter	11
PERSON of manager	-16
PERSON of minister	-5
PERSON of ministry	-5
PERSON of naming:about	-18
PERSON of naming:blame	-5
PERSON of naming:call	-6
PERSON of naming:put	-22
PERSON of no-comment	-34
PERSON of notice	-9
PERSON of noun:claim	-6
PERSON of office	-16
PERSON of officer	26
PERSON of official	-7
PERSON of one	-11
PERSON of operator	-7
PERSON of person	-7
PERSON of police	-16
PERSON of quote:before	41
PERSON of quote:colon	13
PERSON of quote:following	29
PERSON of rebuff	30
PERSON of report	-36
PERSON of researcher	7
PERSON of secretary	-12
PERSON of service	-14
PERSON of she	27
PERSON of someone	-9
PERSON of statement	34
PERSON of tagged:carried	32
PERSON of tagged:cue	-8
PERSON of tagged:source	10
PERSON of that	-8
PERSON of they	8
PERSON of union	-8
PERSON of verb:clause	29
PERSON of verb:object	-25
PERSON of verb:that	-6
PERSON often 0 BARE	-8
PERSON often 0 HE	-36
PERSON often 0 INDEFINITE	-29
PERSON often 0 IT	-37
PERSON often 0 NAME	-11
PERSON often 0 NONE	-23
PERSON often 0 POSSESSIVE	20
PERSON often 0 SHE	10
PERSON often 0 THE	25
PERSON often 1 BARE	18
PERSON often 1 HE	63
PERSON often 1 INDEFINITE	-16
PERSON often 1 IT	12
PERSON often 1 NAME	-8
PERSON often 1 NONE	7
PERSON often 1 POSSESSIVE	25
PERSON often 1 SHE	33
PERSON often 2 BARE	-7
PERSON often 2 HE	8
PERSON often 2 INDEFINITE	-11
PERSON often 2 IT	13
PERSON often 2 NAME	36
PERSON often 2 NONE	8
PERSON often 2 POSSESSIVE	-19
PERSON often 2 SHE	-22
PERSON often 2 THE	26
PERSON opened 0	12
PERSON opened 1	-21
PERSON outside	-45
PERSON rank 0	-32
PERSON rank 1	14
PERSON rank 2	-20
PERSON rank 3	-28
PERSON rank 4	28
PERSON same paragraph	112
PERSON same side as last	39
PERSON says I HE	-5
PERSON says I INDEFINITE	-36
PERSON says I NAME	5
PERSON says I SHE	-21
PERSON says we HE	23
PERSON says we IT	11
PERSON says we NAME	14
PERSON says we NONE	5
PERSON says we POSSESSIVE	18
PERSON says we SHE	17
PERSON says we THE	-11
PERSON second of its kind	9
PERSON spoke 0	9
PERSON spoke 2	12
PERSON spoke last 0 HE  true	-9
PERSON spoke last 0 NAME  true	-12
PERSON spoke last 0 POSSESSIVE role true	9
PERSON spoke last 0 SHE  true	7
PERSON spoke last 0 THE body true	17
PERSON spoke last 0 THE role true	7
PERSON spoke last 1 BARE office true	16
PERSON spoke last 1 HE  true	-6
PERSON spoke last 1 IT  true	14
PERSON spoke last 1 NAME  false	5
PERSON spoke last 1 NAME  true	18
PERSON spoke last 1 NONE  true	-20
PERSON spoke last 1 OWNED  true	-9
PERSON spoke last 1 OWNED body true	-5
PERSON spoke last 1 POSSESSIVE  true	10
PERSON spoke last 1 POSSESSIVE office false	-5
PERSON spoke last 1 POSSESSIVE office true	-6
PERSON spoke last 1 SHE  false	12
PERSON spoke last 1 SHE  true	-13
PERSON spoke last 1 THE  false	-20
PERSON spoke last 1 THE  true	18
PERSON spoke last 1 THE body false	-10
PERSON spoke last 1 THE role false	-19
PERSON spoke last 1 THE role true	-9
PERSON spoke last 2 HE  true	9
PERSON spoke last 2 INDEFINITE role false	-5
PERSON spoke last 2 SHE  false	-21
PERSON spoke last 2 SHE  true	-8
PERSON spoke last 2 THE  false	11
PERSON spoke last 3 IT  false	-6
PERSON spoke last 3 SHE  false	21
PERSON spoke last 3 THE  false	-9
PERSON spoke last here IT	10
PERSON spoke last here NONE	-15
PERSON spoke last here OWNED	-23
PERSON spoke last here POSSESSIVE	-6
PERSON spoke last here SHE	-7
PERSON spoke last here THE	54
PERSON subject 0	6
PERSON subject 2	-32
PERSON told of last	54
POLICE for BARE 	-13
POLICE for BARE role	-8
POLICE for HE 	12
POLICE for INDEFINITE 	-41
POLICE for INDEFINITE attacker document	-5
POLICE for INDEFINITE office	8
POLICE for INDEFINITE role	35
POLICE for IT 	-28
POLICE for NAME 	-10
POLICE for NAME body	13
POLICE for OWNED office	6
POLICE for POSSESSIVE 	-18
POLICE for POSSESSIVE office	-9
POLICE for POSSESSIVE role	5
POLICE for THE 	35
POLICE for THE body	5
POLICE for THE document	13
POLICE for THE office	-18
POLICE for THE role	-10
POLICE for THEY 	6
POLICE for board	-13
POLICE for fbi	5
POLICE for he	12
POLICE for it	-28
POLICE for office	11
POLICE for officer	26
POLICE for police	35
POLICE for service	-17
POLICE for she	-16
POLICE for spokesman	23
POLICE for spokesperson	-19
POLICE for they	6
POSSESSIVE body|AGENCY	18
POSSESSIVE body|AGENCY described not	11
POSSESSIVE body|AGENCY far 1	14
POSSESSIVE body|AGENCY first of its kind	15
POSSESSIVE body|AGENCY never spoke	11
POSSESSIVE body|AGENCY outside	11
POSSESSIVE body|AGENCY rank 0	14
POSSESSIVE body|AGENCY same paragraph	14
POSSESSIVE body|PERSON	-8
POSSESSIVE body|PERSON described not	-8
POSSESSIVE body|PERSON outside	-8
POSSESSIVE body|PERSON second of its kind	-6
POSSESSIVE body|UNNAMED	-7
POSSESSIVE body|UNNAMED never spoke	-7
POSSESSIVE body|order 1	14
POSSESSIVE body|ruled	23
POSSESSIVE document|AGAIN	-7
POSSESSIVE document|AGENCY	23
POSSESSIVE document|AGENCY described not	23
POSSESSIVE document|AGENCY far 1	15
POSSESSIVE document|AGENCY far 4	20
POSSESSIVE document|AGENCY far 5	-13
POSSESSIVE document|AGENCY first of its kind	17
POSSESSIVE document|AGENCY lesser of its kind	-6
POSSESSIVE document|AGENCY never spoke	8
POSSESSIVE document|AGENCY outside	35
POSSESSIVE document|AGENCY rank 0	31
POSSESSIVE document|AGENCY rank 1	-6
POSSESSIVE document|AGENCY same paragraph	17
POSSESSIVE document|AGENCY second of its kind	12
POSSESSIVE document|AGENCY spoke 2	23
POSSESSIVE document|AGENCY subject 2	5
POSSESSIVE document|PERSON	7
POSSESSIVE document|PERSON described not	7
POSSESSIVE document|PERSON lesser of its kind	12
POSSESSIVE document|PERSON never spoke	17
POSSESSIVE document|PERSON outside	7
POSSESSIVE document|PERSON rank 0	-9
POSSESSIVE document|PERSON rank 1	21
POSSESSIVE document|PERSON same paragraph	14
POSSESSIVE document|PERSON spoke 0	-8
POSSESSIVE document|UNNAMED	-13
POSSESSIVE document|UNNAMED never spoke	-13
POSSESSIVE document|order 0	8
POSSESSIVE document|order 1	-10
POSSESSIVE document|order 2	20
POSSESSIVE document|order 3	16
POSSESSIVE document|ruled	7
POSSESSIVE document|subject 1	20
POSSESSIVE office|AGAIN	-6
POSSESSIVE office|AGENCY	20
POSSESSIVE office|AGENCY described not	29
POSSESSIVE office|AGENCY far 0	14
POSSESSIVE office|AGENCY far 1	9
POSSESSIVE office|AGENCY far 3	-5
POSSESSIVE office|AGENCY far 4	-14
POSSESSIVE office|AGENCY far 5	16
POSSESSIVE office|AGENCY first of its kind	-11
POSSESSIVE office|AGENCY governed 2	-6
POSSESSIVE office|AGENCY in content	14
POSSESSIVE office|AGENCY never spoke	17
POSSESSIVE office|AGENCY opened 0	14
POSSESSIVE office|AGENCY outside	20
POSSESSIVE office|AGENCY rank 1	6
POSSESSIVE office|AGENCY rank 2	21
POSSESSIVE office|AGENCY rank 3	-5
POSSESSIVE office|AGENCY same paragraph	23
POSSESSIVE office|AGENCY second of its kind	27
POSSESSIVE office|AGENCY spoke 1	-6
POSSESSIVE office|AGENCY spoke 2	-7
POSSESSIVE office|AGENCY spoke 3	15
POSSESSIVE office|AGENCY subject 0	24
POSSESSIVE office|AGENCY subject 1	9
POSSESSIVE office|AGENCY subject 2	7
POSSESSIVE office|ATTACKER	-20
POSSESSIVE office|ATTACKER described not	-20
POSSESSIVE office|ATTACKER first of its kind	-20
POSSESSIVE office|ATTACKER outside	-20
POSSESSIVE office|ATTACKER rank 0	-20
POSSESSIVE office|MEDIA	-5
POSSESSIVE office|PERSON	-9
POSSESSIVE office|PERSON described not	-22
POSSESSIVE office|PERSON far 3	-12
POSSESSIVE office|PERSON inside behind a comma	14
POSSESSIVE office|PERSON never spoke	13
POSSESSIVE office|PERSON not before	14
POSSESSIVE office|PERSON object 2	-17
POSSESSIVE office|PERSON outside	-22
POSSESSIVE office|PERSON rank 0	-17
POSSESSIVE office|PERSON spoke 0	-12
POSSESSIVE office|PERSON spoke 2	-7
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	25
POSSESSIVE office|UNNAMED never spoke	25
POSSESSIVE office|governed 2	-6
POSSESSIVE office|object 2	-20
POSSESSIVE office|order 0	-30
POSSESSIVE office|order 1	6
POSSESSIVE office|order 2	-7
POSSESSIVE office|order 3	-8
POSSESSIVE office|order 4	16
POSSESSIVE office|ruled	27
POSSESSIVE office|subject 0	7
POSSESSIVE office|subject 1	9
POSSESSIVE role|AGAIN	-7
POSSESSIVE role|AGENCY	-10
POSSESSIVE role|AGENCY described not	-16
POSSESSIVE role|AGENCY far 1	-8
POSSESSIVE role|AGENCY far 2	-10
POSSESSIVE role|AGENCY far 4	8
POSSESSIVE role|AGENCY first of its kind	-13
POSSESSIVE role|AGENCY lesser of its kind	-13
POSSESSIVE role|AGENCY never spoke	-11
POSSESSIVE role|AGENCY outside	-13
POSSESSIVE role|AGENCY rank 0	-5
POSSESSIVE role|AGENCY same paragraph	-11
POSSESSIVE role|AGENCY second of its kind	15
POSSESSIVE role|AGENCY spoke 0	17
POSSESSIVE role|AGENCY spoke 3	-13
POSSESSIVE role|AGENCY subject 2	-5
POSSESSIVE role|AGENCY told of last	-13
POSSESSIVE role|FRESH	-5
POSSESSIVE role|FRESH never spoke	-5
POSSESSIVE role|PERSON	14
POSSESSIVE role|PERSON described not	11
POSSESSIVE role|PERSON far 2	-5
POSSESSIVE role|PERSON far 3	20
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-7
POSSESSIVE role|PERSON lesser of its kind	14
POSSESSIVE role|PERSON never spoke	28
POSSESSIVE role|PERSON object 2	-10
POSSESSIVE role|PERSON outside	10
POSSESSIVE role|PERSON rank 0	21
POSSESSIVE role|PERSON rank 2	-5
POSSESSIVE role|PERSON spoke 2	-6
POSSESSIVE role|PERSON subject 2	12
POSSESSIVE role|UNNAMED	24
POSSESSIVE role|UNNAMED never spoke	24
POSSESSIVE role|object 2	-13
POSSESSIVE role|order 0	9
POSSESSIVE role|order 1	11
POSSESSIVE role|order 2	-6
POSSESSIVE role|order 3	-15
POSSESSIVE role|ruled	8
POSSESSIVE role|subject 1	-8
POSSESSIVE role|subject 2	7
POSSESSIVE |AGAIN	-8
POSSESSIVE |AGENCY	-7
POSSESSIVE |AGENCY described not	9
POSSESSIVE |AGENCY far 1	5
POSSESSIVE |AGENCY far 2	-10
POSSESSIVE |AGENCY far 3	-10
POSSESSIVE |AGENCY far 5	27
POSSESSIVE |AGENCY first of its kind	-12
POSSESSIVE |AGENCY governed 2	-9
POSSESSIVE |AGENCY in content	-6
POSSESSIVE |AGENCY never spoke	-15
POSSESSIVE |AGENCY not before	-20
POSSESSIVE |AGENCY opened 1	-11
POSSESSIVE |AGENCY outside	13
POSSESSIVE |AGENCY rank 0	13
POSSESSIVE |AGENCY rank 1	7
POSSESSIVE |AGENCY second of its kind	9
POSSESSIVE |AGENCY spoke 0	13
POSSESSIVE |AGENCY subject 1	6
POSSESSIVE |AGENCY subject 2	13
POSSESSIVE |ATTACKER	8
POSSESSIVE |ATTACKER described not	8
POSSESSIVE |ATTACKER first of its kind	8
POSSESSIVE |ATTACKER never spoke	8
POSSESSIVE |ATTACKER outside	8
POSSESSIVE |ATTACKER rank 0	8
POSSESSIVE |ATTACKER same paragraph	9
POSSESSIVE |FRESH	-7
POSSESSIVE |FRESH never spoke	-7
POSSESSIVE |MEDIA	-10
POSSESSIVE |MEDIA never spoke	-9
POSSESSIVE |PERSON	22
POSSESSIVE |PERSON far 1	14
POSSESSIVE |PERSON far 3	5
POSSESSIVE |PERSON far 5	-8
POSSESSIVE |PERSON inside as head	8
POSSESSIVE |PERSON inside behind a comma	10
POSSESSIVE |PERSON lesser of its kind	17
POSSESSIVE |PERSON never spoke	15
POSSESSIVE |PERSON not before	18
POSSESSIVE |PERSON rank 0	13
POSSESSIVE |PERSON same paragraph	13
POSSESSIVE |PERSON spoke 0	16
POSSESSIVE |PERSON subject 1	13
POSSESSIVE |PERSON subject 2	-7
POSSESSIVE |SYSTEM	-6
POSSESSIVE |SYSTEM described not	-5
POSSESSIVE |SYSTEM never spoke	-6
POSSESSIVE |SYSTEM outside	-5
POSSESSIVE |UNNAMED	-6
POSSESSIVE |UNNAMED never spoke	-6
POSSESSIVE |governed 2	-10
POSSESSIVE |order 0	8
POSSESSIVE |order 1	5
POSSESSIVE |order 2	-6
POSSESSIVE |order 3	-5
POSSESSIVE |order 4	18
POSSESSIVE |ruled	-36
POSSESSIVE |same role	-23
POSSESSIVE |subject 1	18
REGULATOR for HE 	16
REGULATOR for INDEFINITE 	38
REGULATOR for INDEFINITE document	-6
REGULATOR for INDEFINITE office	10
REGULATOR for INDEFINITE role	23
REGULATOR for IT 	10
REGULATOR for NAME 	-12
REGULATOR for NAME body	-6
REGULATOR for OWNED 	7
REGULATOR for OWNED office	46
REGULATOR for POSSESSIVE office	21
REGULATOR for POSSESSIVE role	-5
REGULATOR for SHE 	-10
REGULATOR for THE 	-7
REGULATOR for THE body	17
REGULATOR for THE document	9
REGULATOR for THE office	55
REGULATOR for THE role	24
REGULATOR for agency	-6
REGULATOR for authority	-35
REGULATOR for commission	22
REGULATOR for commissioner	14
REGULATOR for company	40
REGULATOR for he	16
REGULATOR for insurer	-18
REGULATOR for notice	10
REGULATOR for office	58
REGULATOR for officer	-10
REGULATOR for police	-6
REGULATOR for she	-9
REGULATOR for spokesperson	19
REGULATOR for union	-5
SHE |AGAIN	11
SHE |AGAIN spoke 0	29
SHE |AGAIN spoke 2	-6
SHE |AGAIN spoke 3	-10
SHE |AGENCY far 2	44
SHE |AGENCY far 3	-9
SHE |AGENCY far 4	-15
SHE |AGENCY far 5	-12
SHE |AGENCY first of its kind	-21
SHE |AGENCY governed 1	8
SHE |AGENCY governed 2	5
SHE |AGENCY never spoke	-32
SHE |AGENCY not before	-8
SHE |AGENCY object 1	-8
SHE |AGENCY object 2	-15
SHE |AGENCY opened 1	15
SHE |AGENCY owner 1	-11
SHE |AGENCY owner 2	-6
SHE |AGENCY rank 0	16
SHE |AGENCY rank 2	-5
SHE |AGENCY same paragraph	51
SHE |AGENCY second of its kind	15
SHE |AGENCY spoke 0	39
SHE |AGENCY spoke 1	16
SHE |AGENCY spoke 2	-11
SHE |AGENCY spoke 3	-14
SHE |AGENCY subject 2	25
SHE |AGENCY told of last	-11
SHE |ATTACKER	-5
SHE |ATTACKER far 1	13
SHE |ATTACKER far 5	-5
SHE |ATTACKER first of its kind	12
SHE |ATTACKER lesser of its kind	-12
SHE |ATTACKER never spoke	-5
SHE |ATTACKER object 1	-9
SHE |ATTACKER outside	-5
SHE |ATTACKER rank 0	-15
SHE |ATTACKER rank 1	19
SHE |ATTACKER rank 3	-5
SHE |ATTACKER same paragraph	6
SHE |ATTACKER spoke 1	-5
SHE |ATTACKER subject 2	-6
SHE |FRESH	30
SHE |FRESH never spoke	30
SHE |MEDIA	-9
SHE |MEDIA never spoke	-8
SHE |PERSON	23
SHE |PERSON far 1	20
SHE |PERSON far 2	35
SHE |PERSON far 3	20
SHE |PERSON far 4	-65
SHE |PERSON far 5	17
SHE |PERSON first of its kind	-11
SHE |PERSON governed 1	-9
SHE |PERSON governed 2	-9
SHE |PERSON lesser of its kind	-9
SHE |PERSON never spoke	-9
SHE |PERSON object 1	20
SHE |PERSON opened 1	-32
SHE |PERSON outside	23
SHE |PERSON rank 0	-29
SHE |PERSON rank 1	27
SHE |PERSON rank 2	27
SHE |PERSON rank 3	-9
SHE |PERSON same paragraph	40
SHE |PERSON same side as last	16
SHE |PERSON second of its kind	41
SHE |PERSON spoke 1	10
SHE |PERSON spoke 2	25
SHE |PERSON spoke 3	-5
SHE |PERSON subject 1	7
SHE |PERSON told of last	-13
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-36
SHE |UNNAMED never spoke	-36
SHE |governed 2	-7
SHE |object 2	-22
SHE |order 0	33
SHE |order 1	-16
SHE |order 2	9
SHE |order 3	33
SHE |order 4	-33
SHE |owner 1	13
SHE |owner 2	18
SHE |subject 1	24
SHE |subject 2	15
SYSTEM	-20
SYSTEM ALLEGES NAME	-5
SYSTEM ASSERTS BARE	-11
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-25
SYSTEM ASSERTS NAME	32
SYSTEM ASSERTS THE	15
SYSTEM CONFIRMS BARE	-7
SYSTEM CONFIRMS THE	25
SYSTEM cue :	13
SYSTEM cue accept	26
SYSTEM cue according to	7
SYSTEM cue boast	-5
SYSTEM cue claim	15
SYSTEM cue confirm	-12
SYSTEM cue inform	-6
SYSTEM cue maintain	-5
SYSTEM cue put	22
SYSTEM cue reckon	12
SYSTEM cue report	19
SYSTEM cue say	-30
SYSTEM cue state	-8
SYSTEM cue tell	-14
SYSTEM cue write	-6
SYSTEM described not	-22
SYSTEM far 0	11
SYSTEM far 1	-8
SYSTEM far 2	-6
SYSTEM far 3	7
SYSTEM far 4	-32
SYSTEM far 5	6
SYSTEM generic	-85
SYSTEM governed 0	-6
SYSTEM governed 2	5
SYSTEM in ADVISORY	-26
SYSTEM in NEWS	-28
SYSTEM in SOCIAL_POST	30
SYSTEM in content	-43
SYSTEM in quote	-18
SYSTEM inside as head	65
SYSTEM never spoke	-20
SYSTEM object 1	8
SYSTEM object 2	-17
SYSTEM of according-to:after	15
SYSTEM of according-to:before	-7
SYSTEM of agency	-6
SYSTEM of clause:before	-9
SYSTEM of clause:interrupted	-6
SYSTEM of company	21
SYSTEM of he	-6
SYSTEM of impersonal	-10
SYSTEM of it	-5
SYSTEM of naming:put	22
SYSTEM of no-comment	-16
SYSTEM of note	24
SYSTEM of noun:claim	-6
SYSTEM of operator	23
SYSTEM of post	-5
SYSTEM of quote:before	-9
SYSTEM of quote:colon	13
SYSTEM of review	39
SYSTEM of she	-6
SYSTEM of tagged:carried	22
SYSTEM of tagged:source	-6
SYSTEM of verb:clause	-15
SYSTEM of verb:object	19
SYSTEM of verb:that	13
SYSTEM often 0 BARE	-14
SYSTEM often 0 INDEFINITE	-17
SYSTEM often 0 IT	-11
SYSTEM often 0 NAME	8
SYSTEM often 0 NONE	21
SYSTEM often 0 POSSESSIVE	-5
SYSTEM often 0 THE	-30
SYSTEM often 1 BARE	-6
SYSTEM often 1 INDEFINITE	-5
SYSTEM often 1 IT	21
SYSTEM often 1 NAME	-12
SYSTEM often 1 NONE	-8
SYSTEM often 1 THE	11
SYSTEM often 2 BARE	20
SYSTEM often 2 INDEFINITE	23
SYSTEM often 2 IT	-11
SYSTEM often 2 NAME	22
SYSTEM often 2 NONE	-11
SYSTEM often 2 THE	21
SYSTEM often 3 INDEFINITE	-5
SYSTEM often 3 NAME	9
SYSTEM often 3 THE	-5
SYSTEM opened 0	20
SYSTEM opened 1	-7
SYSTEM outside	-48
SYSTEM rank 0	-19
SYSTEM rank 2	15
SYSTEM rank 3	-8
SYSTEM same paragraph	59
SYSTEM says we NAME	11
SYSTEM says we NONE	26
SYSTEM says we THE	-5
SYSTEM second of its kind	-18
SYSTEM subject 1	-13
SYSTEM subject 2	-7
THE attacker document|AGENCY	5
THE attacker document|AGENCY described not	-13
THE attacker document|AGENCY far 1	16
THE attacker document|AGENCY first of its kind	-15
THE attacker document|AGENCY lesser of its kind	23
THE attacker document|AGENCY never spoke	19
THE attacker document|AGENCY outside	5
THE attacker document|AGENCY rank 1	16
THE attacker document|AGENCY same paragraph	15
THE attacker document|AGENCY spoke 2	-8
THE attacker document|AGENCY told of last	13
THE attacker document|ATTACKER described not	-7
THE attacker document|ATTACKER far 1	-12
THE attacker document|ATTACKER first of its kind	6
THE attacker document|ATTACKER never spoke	-11
THE attacker document|ATTACKER outside	-7
THE attacker document|ATTACKER rank 0	-15
THE attacker document|ATTACKER rank 1	8
THE attacker document|ATTACKER same paragraph	-9
THE attacker document|ATTACKER spoke 0	13
THE attacker document|ATTACKER subject 2	6
THE attacker document|ATTACKER told of last	-13
THE attacker document|PERSON	11
THE attacker document|PERSON described not	11
THE attacker document|PERSON first of its kind	-10
THE attacker document|PERSON lesser of its kind	21
THE attacker document|PERSON outside	11
THE attacker document|PERSON rank 0	18
THE attacker document|PERSON rank 1	-6
THE attacker document|PERSON subject 2	-6
THE attacker document|UNNAMED	-10
THE attacker document|UNNAMED never spoke	-10
THE attacker document|object 2	-9
THE attacker document|order 0	-12
THE attacker document|order 1	5
THE attacker document|order 2	18
THE attacker document|order 3	5
THE attacker document|order 4	-9
THE attacker document|ruled	-8
THE attacker document|subject 1	16
THE attacker|AGAIN	-5
THE attacker|AGENCY described not	9
THE attacker|AGENCY described wholly	-12
THE attacker|AGENCY far 2	-27
THE attacker|AGENCY far 3	16
THE attacker|AGENCY far 5	-11
THE attacker|AGENCY first of its kind	-15
THE attacker|AGENCY has head	-12
THE attacker|AGENCY in content	-13
THE attacker|AGENCY inside as head	-21
THE attacker|AGENCY lesser of its kind	-5
THE attacker|AGENCY never spoke	31
THE attacker|AGENCY outside	25
THE attacker|AGENCY rank 0	26
THE attacker|AGENCY rank 1	-14
THE attacker|AGENCY same paragraph	11
THE attacker|AGENCY second of its kind	16
THE attacker|AGENCY spoke 0	-10
THE attacker|AGENCY spoke 1	-23
THE attacker|AGENCY subject 2	-13
THE attacker|AGENCY told of last	-9
THE attacker|ATTACKER	40
THE attacker|ATTACKER described not	46
THE attacker|ATTACKER described wholly	-15
THE attacker|ATTACKER far 2	17
THE attacker|ATTACKER far 4	11
THE attacker|ATTACKER first of its kind	10
THE attacker|ATTACKER has head	-15
THE attacker|ATTACKER inside as head	-11
THE attacker|ATTACKER never spoke	23
THE attacker|ATTACKER not before	10
THE attacker|ATTACKER object 2	28
THE attacker|ATTACKER outside	44
THE attacker|ATTACKER same paragraph	13
THE attacker|ATTACKER second of its kind	36
THE attacker|ATTACKER subject 2	-13
THE attacker|ATTACKER told of last	-14
THE attacker|MEDIA	-6
THE attacker|PERSON	-5
THE attacker|PERSON described not	-5
THE attacker|PERSON outside	-5
THE attacker|UNNAMED	-15
THE attacker|UNNAMED never spoke	-15
THE attacker|governed 2	9
THE attacker|object 2	25
THE attacker|order 0	-5
THE attacker|order 1	25
THE attacker|order 2	9
THE attacker|order 3	-11
THE attacker|order 4	14
THE attacker|subject 2	-27
THE attacker|type differs	9
THE attacker|type fits	-29
THE body|AGAIN	-24
THE body|AGAIN spoke 0	-6
THE body|AGAIN spoke 1	-5
THE body|AGAIN spoke 2	-7
THE body|AGAIN spoke 3	-5
THE body|AGENCY	21
THE body|AGENCY described not	-17
THE body|AGENCY described partly	-8
THE body|AGENCY described wholly	13
THE body|AGENCY far 0	-32
THE body|AGENCY far 1	9
THE body|AGENCY far 2	-14
THE body|AGENCY far 3	50
THE body|AGENCY far 4	-10
THE body|AGENCY far 5	10
THE body|AGENCY first of its kind	8
THE body|AGENCY has head	16
THE body|AGENCY in content	11
THE body|AGENCY inside as head	-20
THE body|AGENCY inside behind	5
THE body|AGENCY inside behind of	12
THE body|AGENCY lesser of its kind	-17
THE body|AGENCY never spoke	-22
THE body|AGENCY not before	13
THE body|AGENCY object 1	-7
THE body|AGENCY object 2	-17
THE body|AGENCY opened 0	-18
THE body|AGENCY opened 1	22
THE body|AGENCY outside	31
THE body|AGENCY owner 0	-35
THE body|AGENCY owner 2	17
THE body|AGENCY rank 0	-49
THE body|AGENCY rank 1	-25
THE body|AGENCY rank 2	25
THE body|AGENCY rank 4	61
THE body|AGENCY same paragraph	72
THE body|AGENCY same side as last	-7
THE body|AGENCY second of its kind	31
THE body|AGENCY spoke 0	-51
THE body|AGENCY spoke 1	57
THE body|AGENCY spoke 2	39
THE body|AGENCY subject 0	5
THE body|AGENCY subject 1	11
THE body|AGENCY subject 2	32
THE body|AGENCY was called so	52
THE body|ATTACKER	-25
THE body|ATTACKER described not	-25
THE body|ATTACKER far 1	-6
THE body|ATTACKER far 2	-6
THE body|ATTACKER far 5	-5
THE body|ATTACKER first of its kind	-19
THE body|ATTACKER never spoke	-18
THE body|ATTACKER outside	-25
THE body|ATTACKER rank 0	-18
THE body|ATTACKER same paragraph	-11
THE body|ATTACKER subject 2	-13
THE body|AUTHOR	-13
THE body|FRESH	-11
THE body|FRESH never spoke	-11
THE body|MEDIA	-26
THE body|MEDIA never spoke	-24
THE body|PERSON	-5
THE body|PERSON agent 2	-8
THE body|PERSON described not	26
THE body|PERSON described wholly	-31
THE body|PERSON far 0	37
THE body|PERSON far 1	-22
THE body|PERSON far 2	-28
THE body|PERSON far 3	10
THE body|PERSON far 4	25
THE body|PERSON far 5	-27
THE body|PERSON first of its kind	32
THE body|PERSON has head	-31
THE body|PERSON lesser of its kind	-10
THE body|PERSON never spoke	-24
THE body|PERSON object 2	-12
THE body|PERSON outside	-5
THE body|PERSON owner 2	-7
THE body|PERSON rank 0	-8
THE body|PERSON rank 1	20
THE body|PERSON rank 2	-13
THE body|PERSON rank 3	-5
THE body|PERSON same paragraph	-23
THE body|PERSON same side as last	35
THE body|PERSON second of its kind	-27
THE body|PERSON spoke 1	19
THE body|PERSON spoke 2	11
THE body|PERSON spoke 3	-9
THE body|PERSON subject 0	37
THE body|PERSON subject 1	-21
THE body|PERSON subject 2	7
THE body|SYSTEM	13
THE body|SYSTEM described not	13
THE body|SYSTEM far 1	21
THE body|SYSTEM far 3	14
THE body|SYSTEM far 4	-5
THE body|SYSTEM far 5	-7
THE body|SYSTEM first of its kind	26
THE body|SYSTEM governed 1	24
THE body|SYSTEM governed 2	-8
THE body|SYSTEM in content	-5
THE body|SYSTEM lesser of its kind	-6
THE body|SYSTEM never spoke	13
THE body|SYSTEM object 2	-8
THE body|SYSTEM outside	13
THE body|SYSTEM rank 1	16
THE body|SYSTEM same paragraph	43
THE body|SYSTEM second of its kind	-6
THE body|SYSTEM subject 2	12
THE body|SYSTEM told of last	19
THE body|UNNAMED	25
THE body|UNNAMED never spoke	25
THE body|company fits	12
THE body|governed 1	26
THE body|governed 2	-12
THE body|object 1	-12
THE body|object 2	-39
THE body|order 0	-61
THE body|order 1	41
THE body|order 2	23
THE body|order 3	-33
THE body|order 4	25
THE body|owner 0	-35
THE body|owner 2	10
THE body|ruled	-12
THE body|subject 0	42
THE body|subject 1	-13
THE body|subject 2	37
THE body|type differs	-28
THE body|type fits	50
THE document|AGAIN	15
THE document|AGAIN spoke 0	-20
THE document|AGAIN spoke 2	42
THE document|AGENCY	20
THE document|AGENCY described not	31
THE document|AGENCY far 1	-29
THE document|AGENCY far 2	44
THE document|AGENCY far 3	30
THE document|AGENCY far 4	40
THE document|AGENCY far 5	-54
THE document|AGENCY first of its kind	5
THE document|AGENCY governed 1	-10
THE document|AGENCY governed 2	39
THE document|AGENCY in content	-15
THE document|AGENCY lesser of its kind	-15
THE document|AGENCY never spoke	-45
THE document|AGENCY object 1	-5
THE document|AGENCY object 2	10
THE document|AGENCY opened 1	8
THE document|AGENCY outside	31
THE document|AGENCY owner 2	18
THE document|AGENCY rank 0	-18
THE document|AGENCY rank 2	59
THE document|AGENCY rank 3	-8
THE document|AGENCY same paragraph	37
THE document|AGENCY second of its kind	29
THE document|AGENCY spoke 0	25
THE document|AGENCY spoke 1	-22
THE document|AGENCY spoke 3	65
THE document|AGENCY subject 1	-21
THE document|AGENCY told of last	-6
THE document|ATTACKER agent 2	-5
THE document|ATTACKER never spoke	-7
THE document|ATTACKER same paragraph	7
THE document|FRESH	-11
THE document|FRESH never spoke	-11
THE document|MEDIA	-13
THE document|MEDIA never spoke	-11
THE document|PERSON described not	-5
THE document|PERSON far 1	14
THE document|PERSON far 3	-6
THE document|PERSON far 4	-8
THE document|PERSON first of its kind	-14
THE document|PERSON never spoke	13
THE document|PERSON object 2	-5
THE document|PERSON outside	-5
THE document|PERSON rank 0	6
THE document|PERSON rank 1	-9
THE document|PERSON same paragraph	14
THE document|PERSON second of its kind	12
THE document|PERSON spoke 1	-6
THE document|PERSON spoke 2	-5
THE document|PERSON spoke 3	-7
THE document|PERSON subject 2	-9
THE document|SYSTEM	-7
THE document|SYSTEM described not	-6
THE document|SYSTEM first of its kind	-5
THE document|SYSTEM never spoke	-7
THE document|SYSTEM outside	-6
THE document|agent 2	-9
THE document|governed 1	-12
THE document|governed 2	35
THE document|object 1	17
THE document|order 0	-27
THE document|order 1	-8
THE document|order 2	14
THE document|order 3	31
THE document|order 4	9
THE document|owner 2	16
THE document|ruled	-31
THE document|subject 1	-17
THE document|subject 2	-15
THE office|AGAIN	-5
THE office|AGENCY	30
THE office|AGENCY described not	40
THE office|AGENCY described wholly	-27
THE office|AGENCY far 2	6
THE office|AGENCY far 3	-31
THE office|AGENCY far 5	74
THE office|AGENCY first of its kind	16
THE office|AGENCY has head	-27
THE office|AGENCY in content	-24
THE office|AGENCY inside as head	13
THE office|AGENCY never spoke	17
THE office|AGENCY not before	-8
THE office|AGENCY object 2	16
THE office|AGENCY outside	11
THE office|AGENCY owner 2	13
THE office|AGENCY rank 0	-27
THE office|AGENCY rank 1	-12
THE office|AGENCY rank 2	18
THE office|AGENCY rank 3	66
THE office|AGENCY same paragraph	-24
THE office|AGENCY second of its kind	18
THE office|AGENCY spoke 0	-22
THE office|AGENCY spoke 1	-10
THE office|AGENCY spoke 2	31
THE office|AGENCY spoke 3	15
THE office|AGENCY subject 2	15
THE office|AGENCY was called so	-8
THE office|ATTACKER	-6
THE office|ATTACKER described not	-6
THE office|ATTACKER first of its kind	-5
THE office|ATTACKER never spoke	-5
THE office|ATTACKER outside	-6
THE office|MEDIA	-5
THE office|MEDIA never spoke	-5
THE office|PERSON	-11
THE office|PERSON described not	-20
THE office|PERSON far 1	-7
THE office|PERSON far 3	-10
THE office|PERSON first of its kind	-11
THE office|PERSON lesser of its kind	7
THE office|PERSON outside	-11
THE office|PERSON rank 0	-17
THE office|PERSON same paragraph	-7
THE office|PERSON second of its kind	-7
THE office|PERSON spoke 0	-7
THE office|PERSON subject 1	-7
THE office|PERSON subject 2	-12
THE office|object 2	14
THE office|order 0	-24
THE office|order 2	-9
THE office|order 3	-38
THE office|order 4	86
THE office|owner 2	13
THE office|ruled	6
THE office|subject 1	-11
THE part|AGENCY	8
THE part|AGENCY never spoke	8
THE part|AGENCY not before	8
THE part|ruled	7
THE role|AGAIN same head	30
THE role|AGAIN shares words	17
THE role|AGAIN spoke 0	11
THE role|AGAIN spoke 3	-7
THE role|AGENCY described not	-41
THE role|AGENCY described wholly	14
THE role|AGENCY far 1	34
THE role|AGENCY far 2	-19
THE role|AGENCY far 3	-16
THE role|AGENCY far 4	7
THE role|AGENCY far 5	5
THE role|AGENCY governed 1	27
THE role|AGENCY governed 2	-17
THE role|AGENCY has head	14
THE role|AGENCY in content	-17
THE role|AGENCY inside as head	17
THE role|AGENCY lesser of its kind	-8
THE role|AGENCY never spoke	25
THE role|AGENCY not before	-5
THE role|AGENCY object 2	17
THE role|AGENCY opened 1	-25
THE role|AGENCY outside	11
THE role|AGENCY owner 2	-13
THE role|AGENCY rank 0	5
THE role|AGENCY rank 2	-16
THE role|AGENCY rank 3	-10
THE role|AGENCY rank 4	21
THE role|AGENCY same paragraph	9
THE role|AGENCY spoke 0	-25
THE role|AGENCY spoke 1	-11
THE role|AGENCY spoke 2	-6
THE role|AGENCY spoke 3	15
THE role|AGENCY subject 1	12
THE role|AGENCY subject 2	-9
THE role|AGENCY told of last	-28
THE role|ATTACKER	-7
THE role|ATTACKER described not	-17
THE role|ATTACKER never spoke	-10
THE role|ATTACKER outside	-17
THE role|ATTACKER same paragraph	-9
THE role|ATTACKER spoke 3	7
THE role|AUTHOR	-5
THE role|FRESH	-7
THE role|FRESH never spoke	-7
THE role|MEDIA	-17
THE role|MEDIA never spoke	-17
THE role|PERSON	33
THE role|PERSON described not	-10
THE role|PERSON described wholly	45
THE role|PERSON far 1	18
THE role|PERSON far 3	-15
THE role|PERSON far 4	12
THE role|PERSON far 5	11
THE role|PERSON governed 2	-5
THE role|PERSON has head	45
THE role|PERSON inside behind a comma	5
THE role|PERSON never spoke	-14
THE role|PERSON not before	11
THE role|PERSON object 2	-12
THE role|PERSON opened 1	-10
THE role|PERSON outside	29
THE role|PERSON rank 0	9
THE role|PERSON rank 1	23
THE role|PERSON rank 2	-8
THE role|PERSON same paragraph	9
THE role|PERSON same side as last	10
THE role|PERSON second of its kind	33
THE role|PERSON spoke 0	41
THE role|PERSON spoke 1	26
THE role|PERSON spoke 2	-9
THE role|PERSON spoke 3	-10
THE role|PERSON subject 2	23
THE role|PERSON told of last	25
THE role|SYSTEM	-8
THE role|SYSTEM described not	-8
THE role|SYSTEM first of its kind	-5
THE role|SYSTEM never spoke	-8
THE role|SYSTEM outside	-8
THE role|UNNAMED	15
THE role|UNNAMED never spoke	15
THE role|company fits	13
THE role|governed 1	25
THE role|governed 2	-25
THE role|object 1	16
THE role|order 1	-28
THE role|order 3	36
THE role|owner 2	-13
THE role|ruled	29
THE role|same role	74
THE role|subject 0	-12
THE role|subject 1	11
THE role|subject 2	13
THE |AGAIN	-21
THE |AGAIN spoke 2	-6
THE |AGAIN spoke 3	-11
THE |AGENCY	-10
THE |AGENCY described not	-9
THE |AGENCY described wholly	22
THE |AGENCY far 0	12
THE |AGENCY far 2	-12
THE |AGENCY far 3	28
THE |AGENCY far 4	-23
THE |AGENCY far 5	-12
THE |AGENCY first of its kind	26
THE |AGENCY governed 1	-7
THE |AGENCY governed 2	14
THE |AGENCY has head	37
THE |AGENCY in content	-28
THE |AGENCY inside as head	7
THE |AGENCY inside before the head	-14
THE |AGENCY inside behind of	9
THE |AGENCY lesser of its kind	8
THE |AGENCY never spoke	-8
THE |AGENCY object 2	-11
THE |AGENCY opened 0	17
THE |AGENCY opened 1	15
THE |AGENCY outside	-31
THE |AGENCY owner 1	-7
THE |AGENCY owner 2	-14
THE |AGENCY rank 0	-13
THE |AGENCY rank 2	25
THE |AGENCY rank 3	-14
THE |AGENCY rank 4	-11
THE |AGENCY same paragraph	-14
THE |AGENCY same side as last	5
THE |AGENCY second of its kind	-44
THE |AGENCY spoke 0	29
THE |AGENCY spoke 1	-23
THE |AGENCY spoke 2	-10
THE |AGENCY subject 0	17
THE |AGENCY subject 2	-6
THE |AGENCY told of last	-11
THE |AGENCY was called so	31
THE |ATTACKER described not	-11
THE |ATTACKER far 1	34
THE |ATTACKER far 2	-9
THE |ATTACKER far 3	-15
THE |ATTACKER far 4	5
THE |ATTACKER far 5	-7
THE |ATTACKER first of its kind	8
THE |ATTACKER governed 1	48
THE |ATTACKER governed 2	-5
THE |ATTACKER in content	-14
THE |ATTACKER inside as head	17
THE |ATTACKER never spoke	14
THE |ATTACKER not before	-20
THE |ATTACKER object 1	-8
THE |ATTACKER object 2	-10
THE |ATTACKER outside	-19
THE |ATTACKER rank 0	23
THE |ATTACKER same paragraph	33
THE |ATTACKER second of its kind	-5
THE |ATTACKER spoke 0	-6
THE |ATTACKER spoke 2	-6
THE |ATTACKER subject 2	-12
THE |ATTACKER told of last	-7
THE |AUTHOR	-16
THE |AUTHOR never spoke	-6
THE |FRESH	15
THE |FRESH never spoke	15
THE |MEDIA	-34
THE |MEDIA never spoke	-29
THE |PERSON	25
THE |PERSON described not	-32
THE |PERSON described wholly	43
THE |PERSON far 0	-19
THE |PERSON far 1	17
THE |PERSON far 3	8
THE |PERSON far 4	-23
THE |PERSON far 5	36
THE |PERSON first of its kind	13
THE |PERSON governed 2	-7
THE |PERSON has head	43
THE |PERSON in content	21
THE |PERSON lesser of its kind	-25
THE |PERSON never spoke	-19
THE |PERSON not before	7
THE |PERSON object 1	-26
THE |PERSON object 2	16
THE |PERSON opened 1	-10
THE |PERSON outside	18
THE |PERSON rank 0	-14
THE |PERSON rank 1	-14
THE |PERSON rank 3	18
THE |PERSON rank 4	25
THE |PERSON same paragraph	47
THE |PERSON same side as last	-25
THE |PERSON second of its kind	37
THE |PERSON spoke 0	13
THE |PERSON spoke 1	-22
THE |PERSON spoke 3	55
THE |PERSON subject 1	19
THE |PERSON subject 2	23
THE |SYSTEM	5
THE |SYSTEM described not	7
THE |SYSTEM far 2	-5
THE |SYSTEM far 3	-5
THE |SYSTEM far 5	25
THE |SYSTEM first of its kind	17
THE |SYSTEM governed 2	-9
THE |SYSTEM in content	-5
THE |SYSTEM never spoke	5
THE |SYSTEM object 2	29
THE |SYSTEM outside	7
THE |SYSTEM rank 0	-18
THE |SYSTEM rank 1	30
THE |SYSTEM same paragraph	-7
THE |SYSTEM second of its kind	-8
THE |SYSTEM subject 2	-7
THE |UNNAMED	8
THE |UNNAMED never spoke	8
THE |agent 1	30
THE |agent 2	-11
THE |governed 1	39
THE |governed 2	-6
THE |object 0	14
THE |object 1	-33
THE |object 2	25
THE |order 0	15
THE |order 4	21
THE |owner 1	-7
THE |owner 2	-17
THE |ruled	23
THE |same role	29
THE |subject 0	-11
THE |subject 1	16
THE |type differs	-8
THE |type fits	25
THEY |AGAIN	25
THEY |AGENCY	-7
THEY |AGENCY far 3	-7
THEY |AGENCY never spoke	-12
THEY |AGENCY outside	-7
THEY |AGENCY second of its kind	-6
THEY |AGENCY spoke 0	6
THEY |ATTACKER	-5
THEY |ATTACKER first of its kind	-5
THEY |ATTACKER outside	-5
THEY |PERSON	7
THEY |PERSON first of its kind	8
THEY |PERSON outside	7
THEY |PERSON rank 0	8
THEY |UNNAMED	-12
THEY |UNNAMED never spoke	-12
THEY |governed 2	-9
THEY |order 0	20
THEY |order 1	-10
THEY |order 2	-8
UNIVERSITY for IT 	46
UNIVERSITY for NAME 	28
UNIVERSITY for NONE 	33
UNIVERSITY for THE 	36
UNIVERSITY for THE attacker	-6
UNIVERSITY for THE body	53
UNIVERSITY for it	46
UNIVERSITY for police	-7
UNIVERSITY for university	11
UNNAMED	19
UNNAMED ALLEGES BARE	12
UNNAMED ALLEGES INDEFINITE	34
UNNAMED ALLEGES NAME	-7
UNNAMED ALLEGES OWNED	21
UNNAMED ALLEGES POSSESSIVE	-5
UNNAMED ALLEGES THE	31
UNNAMED ASSERTS BARE	-16
UNNAMED ASSERTS HE	-25
UNNAMED ASSERTS INDEFINITE	-6
UNNAMED ASSERTS IT	-37
UNNAMED ASSERTS NAME	19
UNNAMED ASSERTS OWNED	16
UNNAMED ASSERTS POSSESSIVE	40
UNNAMED ASSERTS SHE	-23
UNNAMED ASSERTS THE	-34
UNNAMED CONFIRMS BARE	33
UNNAMED CONFIRMS INDEFINITE	68
UNNAMED CONFIRMS IT	-11
UNNAMED CONFIRMS NAME	-23
UNNAMED CONFIRMS OWNED	-9
UNNAMED CONFIRMS POSSESSIVE	19
UNNAMED CONFIRMS THE	-43
UNNAMED DENIES INDEFINITE	19
UNNAMED DENIES NAME	-7
UNNAMED DENIES THE	-12
UNNAMED cue :	-27
UNNAMED cue accept	-27
UNNAMED cue according to	10
UNNAMED cue accuse	13
UNNAMED cue acknowledge	23
UNNAMED cue add	-42
UNNAMED cue admit	6
UNNAMED cue advise	-10
UNNAMED cue agree	17
UNNAMED cue allege	30
UNNAMED cue announce	27
UNNAMED cue argue	-13
UNNAMED cue as per	-10
UNNAMED cue ask	5
UNNAMED cue assert	-9
UNNAMED cue assure	-34
UNNAMED cue attribute	-12
UNNAMED cue believe	-7
UNNAMED cue blame	16
UNNAMED cue boast	47
UNNAMED cue call	-14
UNNAMED cue claim	-45
UNNAMED cue concede	-28
UNNAMED cue conclude	7
UNNAMED cue confirm	45
UNNAMED cue contend	-12
UNNAMED cue decline to comment	-6
UNNAMED cue decline to name	-11
UNNAMED cue decline to say	-8
UNNAMED cue denied it	31
UNNAMED cue deny	10
UNNAMED cue describe	23
UNNAMED cue dismiss	-7
UNNAMED cue dispute	-7
UNNAMED cue find	57
UNNAMED cue found no	24
UNNAMED cue go on	-11
UNNAMED cue indicate	-31
UNNAMED cue inform	10
UNNAMED cue insist	7
UNNAMED cue maintain	-26
UNNAMED cue not reply	43
UNNAMED cue not respond	13
UNNAMED cue not return	-8
UNNAMED cue not say	-9
UNNAMED cue not want	-8
UNNAMED cue note	24
UNNAMED cue pleaded not guilty	-18
UNNAMED cue post	20
UNNAMED cue read	13
UNNAMED cue record	-20
UNNAMED cue reject	-5
UNNAMED cue remark	43
UNNAMED cue report	-59
UNNAMED cue say	36
UNNAMED cue show	-28
UNNAMED cue speak	16
UNNAMED cue state	-53
UNNAMED cue submit	-29
UNNAMED cue suggest	15
UNNAMED cue suspect	-11
UNNAMED cue tell	23
UNNAMED cue would have none of it	-16
UNNAMED cue write	-31
UNNAMED in ADVISORY	19
UNNAMED in NEWS	11
UNNAMED in SOCIAL_POST	-7
UNNAMED never spoke	19
UNNAMED of according-to:after	-10
UNNAMED of according-to:before	6
UNNAMED of according-to:inside	-5
UNNAMED of account	-7
UNNAMED of agency	-11
UNNAMED of agent	-12
UNNAMED of association	-5
UNNAMED of authority	31
UNNAMED of board	-10
UNNAMED of carrier	-12
UNNAMED of centre	-7
UNNAMED of clause:before	-26
UNNAMED of clause:interrupted	-30
UNNAMED of commission	23
UNNAMED of commissioner	-5
UNNAMED of company	-11
UNNAMED of contractor	-16
UNNAMED of counsel	9
UNNAMED of director	-8
UNNAMED of executive	-21
UNNAMED of filing	-13
UNNAMED of finding	6
UNNAMED of firm	-8
UNNAMED of gang	14
UNNAMED of government	35
UNNAMED of group	-25
UNNAMED of he	-35
UNNAMED of head	-10
UNNAMED of hospital	-15
UNNAMED of insurer	7
UNNAMED of it	-15
UNNAMED of judge	-9
UNNAMED of lawyer	31
UNNAMED of letter	-5
UNNAMED of management	-5
UNNAMED of member	-16
UNNAMED of minister	-15
UNNAMED of ministry	-6
UNNAMED of naming:about	24
UNNAMED of naming:attribute	-12
UNNAMED of naming:blame	22
UNNAMED of naming:call	-14
UNNAMED of naming:describe	32
UNNAMED of naming:dismiss	-6
UNNAMED of naming:put	10
UNNAMED of no-comment	22
UNNAMED of note	-19
UNNAMED of notice	-34
UNNAMED of noun:claim	-31
UNNAMED of office	19
UNNAMED of officer	-11
UNNAMED of official	-8
UNNAMED of one	33
UNNAMED of operator	42
UNNAMED of people	16
UNNAMED of person	-19
UNNAMED of police	20
UNNAMED of post	-11
UNNAMED of quote:before	9
UNNAMED of quote:colon	-27
UNNAMED of quote:following	-12
UNNAMED of rebuff	20
UNNAMED of regulator	33
UNNAMED of report	43
UNNAMED of researcher	-10
UNNAMED of review	-14
UNNAMED of secretary	22
UNNAMED of service	32
UNNAMED of she	-32
UNNAMED of someone	9
UNNAMED of source	-5
UNNAMED of sources	-6
UNNAMED of spokesperson	-9
UNNAMED of statement	-34
UNNAMED of tagged:source	-33
UNNAMED of team	-15
UNNAMED of that	-26
UNNAMED of the	33
UNNAMED of they	-11
UNNAMED of user	-6
UNNAMED of vendor	-14
UNNAMED of verb:clause	57
UNNAMED of verb:infinitive	-10
UNNAMED of verb:object	30
UNNAMED of verb:quote	-22
UNNAMED of verb:that	30
UNNAMED says I HE	-6
UNNAMED says I INDEFINITE	71
UNNAMED says I SHE	-5
UNNAMED says I THE	-10
UNNAMED says we INDEFINITE	8
UNNAMED says we NAME	-18
UNNAMED says we POSSESSIVE	-6
UNNAMED says we SHE	-5
UNNAMED says we THE	-40
agent 0	18
agent 1	-30
agent 2	-68
company fits	41
gender ? for HE	-9
gender ? for SHE	-17
gender HE for HE	68
gender HE for SHE	-74
gender HE? for HE	101
gender HE? for SHE	-52
gender SHE for HE	-88
gender SHE for SHE	112
gender SHE? for HE	-43
gender SHE? for SHE	43
gender does not fit	-13
gender fits	53
governed 0	-22
governed 1	-11
governed 2	-44
object 0	15
object 1	26
object 2	-27
order 0	41
order 1	6
order 2	-34
order 3	-67
order 4	-62
owner 0	-11
owner 2	-13
ruled	66
ruled AGAIN	-19
ruled AGENCY	61
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE body	-10
ruled AGENCY INDEFINITE document	22
ruled AGENCY INDEFINITE office	-25
ruled AGENCY IT 	-31
ruled AGENCY NAME 	55
ruled AGENCY NAME body	26
ruled AGENCY NONE 	15
ruled AGENCY OWNED body	17
ruled AGENCY OWNED document	-13
ruled AGENCY POSSESSIVE 	-20
ruled AGENCY POSSESSIVE body	23
ruled AGENCY POSSESSIVE document	9
ruled AGENCY POSSESSIVE office	29
ruled AGENCY THE 	16
ruled AGENCY THE attacker	-9
ruled AGENCY THE body	-13
ruled AGENCY THE document	6
ruled AGENCY THE office	13
ruled AGENCY THE part	7
ruled AGENCY THEY 	6
ruled ATTACKER	99
ruled ATTACKER BARE 	5
ruled ATTACKER HE 	-9
ruled ATTACKER INDEFINITE attacker	11
ruled ATTACKER INDEFINITE attacker document	38
ruled ATTACKER IT 	9
ruled ATTACKER NAME 	11
ruled ATTACKER THE 	19
ruled ATTACKER THE attacker	5
ruled ATTACKER THE attacker document	-8
ruled AUTHOR NONE 	5
ruled PERSON	53
ruled PERSON HE 	14
ruled PERSON INDEFINITE office	10
ruled PERSON INDEFINITE role	-25
ruled PERSON NAME 	68
ruled PERSON NONE 	-18
ruled PERSON OWNED 	9
ruled PERSON OWNED office	7
ruled PERSON OWNED role	8
ruled PERSON POSSESSIVE 	18
ruled PERSON THE 	-30
ruled PERSON THE office	-7
ruled PERSON THE role	-5
ruled UNNAMED	12
ruled UNNAMED BARE 	9
ruled UNNAMED BARE role	37
ruled UNNAMED HE 	-6
ruled UNNAMED INDEFINITE document	-10
ruled UNNAMED INDEFINITE role	26
ruled UNNAMED IT 	-8
ruled UNNAMED NAME role	24
ruled UNNAMED POSSESSIVE 	-35
ruled UNNAMED POSSESSIVE role	5
ruled UNNAMED SHE 	-7
ruled UNNAMED THE 	14
ruled UNNAMED THE document	-47
ruled UNNAMED THE role	23
same role	62
spoke last 0 BARE	11
spoke last 0 INDEFINITE	-27
spoke last 0 IT	20
spoke last 0 NAME	-7
spoke last 0 NONE	-17
spoke last 0 POSSESSIVE	51
spoke last 0 SHE	7
spoke last 0 THE	-13
spoke last 1 BARE	-18
spoke last 1 HE	51
spoke last 1 INDEFINITE	-36
spoke last 1 IT	60
spoke last 1 NAME	-39
spoke last 1 NONE	-50
spoke last 1 OWNED	-36
spoke last 1 POSSESSIVE	-6
spoke last 1 SHE	65
spoke last 1 THE	-48
spoke last 1 THEY	36
spoke last 2 HE	-7
spoke last 2 INDEFINITE	29
spoke last 2 IT	-56
spoke last 2 NAME	-8
spoke last 2 OWNED	5
spoke last 2 POSSESSIVE	5
spoke last 2 SHE	-5
spoke last 2 THE	48
spoke last 3 BARE	10
spoke last 3 HE	-10
spoke last 3 INDEFINITE	-12
spoke last 3 IT	-21
spoke last 3 NAME	24
spoke last 3 SHE	7
spoke last ALLEGES 0	-8
spoke last ALLEGES 1	8
spoke last ALLEGES 3	-17
spoke last ASSERTS 0	24
spoke last ASSERTS 1	65
spoke last ASSERTS 2	73
spoke last ASSERTS 3	-9
spoke last CONFIRMS 0	5
spoke last CONFIRMS 1	-15
spoke last CONFIRMS 2	-24
spoke last CONFIRMS 3	-8
spoke last DENIES 0	-13
spoke last DENIES 1	-25
spoke last according-to:after	22
spoke last according-to:before	-5
spoke last according-to:inside	8
spoke last clause:before	105
spoke last clause:interrupted	-29
spoke last finding	-40
spoke last naming:about	-12
spoke last naming:blame	6
spoke last naming:call	-6
spoke last naming:describe	-6
spoke last naming:dismiss	-29
spoke last naming:put	35
spoke last no-comment	55
spoke last noun:claim	-29
spoke last quote:before	85
spoke last quote:colon	-9
spoke last quote:continued	5
spoke last quote:following	21
spoke last rebuff	-28
spoke last tagged:carried	7
spoke last tagged:source	-41
spoke last verb:clause	-10
spoke last verb:infinitive	-12
spoke last verb:quote	22
spoke last verb:that	-26
subject 0	65
subject 1	6
subject 2	-28
type differs	-41
type fits	41
unnamed gender ? BARE	-25
unnamed gender ? HE	-12
unnamed gender ? INDEFINITE	-49
unnamed gender ? IT	33
unnamed gender ? NONE	-39
unnamed gender ? SHE	16
unnamed gender ? THE	-49
unnamed gender ? THEY	23
unnamed gender HE HE	35
unnamed gender HE INDEFINITE	-6
unnamed gender HE NAME	-6
unnamed gender HE SHE	-8
unnamed gender HE THE	-8
unnamed gender SHE INDEFINITE	-6
unnamed gender SHE SHE	33
unnamed gender SHE THE	-10`;
