/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1807 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-48
AGAIN ASSERTS BARE	-23
AGAIN ASSERTS HE	9
AGAIN ASSERTS INDEFINITE	-34
AGAIN ASSERTS IT	21
AGAIN ASSERTS NAME	14
AGAIN ASSERTS NONE	-7
AGAIN ASSERTS OWNED	24
AGAIN ASSERTS POSSESSIVE	-12
AGAIN ASSERTS SHE	6
AGAIN ASSERTS THE	17
AGAIN CONFIRMS POSSESSIVE	-5
AGAIN DENIES IT	-6
AGAIN DENIES THE	-5
AGAIN cue according to	-22
AGAIN cue add	-14
AGAIN cue ask	-5
AGAIN cue claim	-18
AGAIN cue concede	16
AGAIN cue confirm	-7
AGAIN cue contend	6
AGAIN cue decline to say	41
AGAIN cue deny	-9
AGAIN cue find	25
AGAIN cue maintain	16
AGAIN cue put	-12
AGAIN cue read	-13
AGAIN cue say	-6
AGAIN cue state	-8
AGAIN cue tell	12
AGAIN cue threaten	33
AGAIN in ADVISORY	34
AGAIN in NEWS	-55
AGAIN in SOCIAL_POST	-27
AGAIN of according-to:after	-8
AGAIN of according-to:before	-10
AGAIN of according-to:inside	-7
AGAIN of clause:before	35
AGAIN of clause:interrupted	34
AGAIN of finding	-5
AGAIN of group	-7
AGAIN of it	25
AGAIN of man	-5
AGAIN of naming:put	-12
AGAIN of no-comment	9
AGAIN of notice	-5
AGAIN of noun:claim	-7
AGAIN of office	-10
AGAIN of officer	27
AGAIN of official	-5
AGAIN of person	-7
AGAIN of quote:before	-7
AGAIN of quote:following	-13
AGAIN of rebuff	-15
AGAIN of report	28
AGAIN of tagged:carried	-6
AGAIN of tagged:source	-10
AGAIN of they	27
AGAIN of verb:infinitive	28
AGAIN of verb:object	-6
AGAIN of verb:quote	-17
AGAIN of verb:that	-8
AGAIN same head	20
AGAIN says I HE	-15
AGAIN says I SHE	26
AGAIN says I THE	26
AGAIN says we HE	-6
AGAIN says we IT	-12
AGAIN says we NONE	-5
AGAIN says we SHE	-6
AGAIN says we THE	-19
AGAIN shares words	6
AGAIN spoke 0	30
AGAIN spoke 2	-31
AGAIN spoke 3	-54
AGAIN spoke last 0 THE  true	-5
AGAIN spoke last 1 HE  true	29
AGAIN spoke last 1 IT  true	22
AGAIN spoke last 1 SHE  true	20
AGAIN spoke last 1 THE  true	22
AGAIN spoke last 1 THE document true	-8
AGAIN spoke last 2 HE  true	-11
AGAIN spoke last 2 THE  false	-12
AGAIN spoke last 2 THE role true	11
AGAIN spoke last here BARE	-7
AGAIN spoke last here HE	14
AGAIN spoke last here INDEFINITE	-11
AGAIN spoke last here IT	6
AGAIN spoke last here NAME	-7
AGAIN spoke last here POSSESSIVE	41
AGAIN spoke last here SHE	18
AGAIN spoke last here THE	36
AGENCY	48
AGENCY ALLEGES INDEFINITE	-16
AGENCY ALLEGES IT	12
AGENCY ALLEGES NAME	14
AGENCY ALLEGES OWNED	-14
AGENCY ALLEGES POSSESSIVE	12
AGENCY ALLEGES THE	-20
AGENCY ASSERTS BARE	26
AGENCY ASSERTS HE	-28
AGENCY ASSERTS INDEFINITE	56
AGENCY ASSERTS IT	-19
AGENCY ASSERTS NAME	29
AGENCY ASSERTS NONE	24
AGENCY ASSERTS POSSESSIVE	11
AGENCY ASSERTS THE	37
AGENCY CONFIRMS BARE	-11
AGENCY CONFIRMS HE	-9
AGENCY CONFIRMS INDEFINITE	-35
AGENCY CONFIRMS IT	-19
AGENCY CONFIRMS NAME	33
AGENCY CONFIRMS OWNED	9
AGENCY CONFIRMS POSSESSIVE	-14
AGENCY CONFIRMS THE	21
AGENCY DENIES INDEFINITE	-14
AGENCY DENIES IT	16
AGENCY DENIES THE	-26
AGENCY agent 0	25
AGENCY agent 1	9
AGENCY agent 2	-12
AGENCY cue :	18
AGENCY cue accept	6
AGENCY cue according to	13
AGENCY cue accuse	7
AGENCY cue acknowledge	-7
AGENCY cue add	30
AGENCY cue admit	-18
AGENCY cue allege	-36
AGENCY cue argue	27
AGENCY cue as per	8
AGENCY cue assert	18
AGENCY cue assess	-9
AGENCY cue assure	7
AGENCY cue attribute	19
AGENCY cue believe	31
AGENCY cue blame	8
AGENCY cue boast	-34
AGENCY cue call	23
AGENCY cue claim	-43
AGENCY cue complain	6
AGENCY cue concede	18
AGENCY cue confirm	-28
AGENCY cue could not be reached	5
AGENCY cue decline to be	-11
AGENCY cue decline to comment	30
AGENCY cue decline to discuss	9
AGENCY cue decline to say	-32
AGENCY cue deny	-9
AGENCY cue disclose	19
AGENCY cue dismiss	7
AGENCY cue dispute	13
AGENCY cue find	-54
AGENCY cue found no	-7
AGENCY cue indicate	21
AGENCY cue inform	32
AGENCY cue insist	15
AGENCY cue maintain	-11
AGENCY cue not answer	10
AGENCY cue not reply	-30
AGENCY cue not return	32
AGENCY cue not say	28
AGENCY cue not want	22
AGENCY cue offer	-17
AGENCY cue put	42
AGENCY cue read	-13
AGENCY cue record	19
AGENCY cue reiterate	6
AGENCY cue reject	8
AGENCY cue remark	-15
AGENCY cue report	-13
AGENCY cue rule out	-8
AGENCY cue say	24
AGENCY cue show	14
AGENCY cue speak	11
AGENCY cue state	30
AGENCY cue submit	20
AGENCY cue suspect	-14
AGENCY cue write	-8
AGENCY described not	-55
AGENCY described partly	67
AGENCY described wholly	42
AGENCY far 0	21
AGENCY far 1	-23
AGENCY far 2	33
AGENCY far 3	-8
AGENCY far 4	-31
AGENCY first here INDEFINITE	29
AGENCY first here INDEFINITE generic	16
AGENCY first here NAME	19
AGENCY first here NAME generic	5
AGENCY first here OWNED	23
AGENCY first here OWNED generic	-27
AGENCY first here THE	78
AGENCY first here THE generic	-9
AGENCY first of its kind	57
AGENCY generic	-32
AGENCY governed 1	-34
AGENCY governed 2	-19
AGENCY has head	44
AGENCY in ADVISORY	36
AGENCY in NEWS	26
AGENCY in SOCIAL_POST	27
AGENCY in content	-41
AGENCY in quote	-52
AGENCY inside as head	77
AGENCY inside before the head	23
AGENCY inside behind	25
AGENCY inside behind a comma	28
AGENCY inside behind at	19
AGENCY inside behind by	18
AGENCY inside behind for	42
AGENCY inside behind in	-38
AGENCY inside behind of	19
AGENCY inside in a clause	13
AGENCY lesser of its kind	10
AGENCY never spoke	25
AGENCY not before	78
AGENCY object 0	-9
AGENCY object 1	-10
AGENCY of according-to:after	46
AGENCY of according-to:before	-6
AGENCY of according-to:inside	-20
AGENCY of agent	24
AGENCY of airline	10
AGENCY of association	9
AGENCY of authority	-21
AGENCY of board	14
AGENCY of carrier	14
AGENCY of centre	15
AGENCY of chairman	7
AGENCY of channel	17
AGENCY of clause:before	12
AGENCY of clause:interrupted	-25
AGENCY of commission	7
AGENCY of commissioner	12
AGENCY of contractor	14
AGENCY of council	6
AGENCY of counsel	-20
AGENCY of department	5
AGENCY of director	-13
AGENCY of executive	-8
AGENCY of filing	25
AGENCY of finding	-9
AGENCY of government	-13
AGENCY of he	-10
AGENCY of head	6
AGENCY of her	16
AGENCY of hospital	29
AGENCY of impersonal	-12
AGENCY of it	14
AGENCY of its	-6
AGENCY of judge	-5
AGENCY of lawyer	-7
AGENCY of letter	6
AGENCY of management	14
AGENCY of manager	18
AGENCY of member	30
AGENCY of minister	23
AGENCY of ministry	12
AGENCY of naming:about	8
AGENCY of naming:attribute	19
AGENCY of naming:call	22
AGENCY of naming:describe	-13
AGENCY of naming:dismiss	9
AGENCY of naming:put	29
AGENCY of no-comment	9
AGENCY of note	-13
AGENCY of notice	65
AGENCY of noun:claim	22
AGENCY of offer:shown	-14
AGENCY of office	20
AGENCY of officer	-14
AGENCY of official	22
AGENCY of one	-23
AGENCY of operator	-40
AGENCY of people	-5
AGENCY of police	7
AGENCY of post	18
AGENCY of quote:before	-8
AGENCY of quote:colon	18
AGENCY of quote:continued	7
AGENCY of quote:following	8
AGENCY of regulator	-25
AGENCY of report	-8
AGENCY of service	-11
AGENCY of she	-19
AGENCY of spokesman	34
AGENCY of spokesperson	8
AGENCY of spokeswoman	7
AGENCY of statement	-7
AGENCY of tagged:cue	6
AGENCY of team	23
AGENCY of the	-26
AGENCY of they	-10
AGENCY of trust	8
AGENCY of union	13
AGENCY of university	5
AGENCY of vendor	-18
AGENCY of verb:clause	-14
AGENCY of verb:infinitive	6
AGENCY of verb:object	-57
AGENCY of verb:quote	30
AGENCY of verb:that	-9
AGENCY often 0 BARE	-35
AGENCY often 0 HE	18
AGENCY often 0 INDEFINITE	-16
AGENCY often 0 IT	-34
AGENCY often 0 NAME	-12
AGENCY often 0 NONE	6
AGENCY often 0 OWNED	-6
AGENCY often 0 POSSESSIVE	-13
AGENCY often 0 SHE	-14
AGENCY often 0 THE	25
AGENCY often 0 THEY	-5
AGENCY often 1 BARE	23
AGENCY often 1 INDEFINITE	16
AGENCY often 1 IT	6
AGENCY often 1 NAME	-6
AGENCY often 1 NONE	-46
AGENCY often 1 OWNED	-37
AGENCY often 1 POSSESSIVE	17
AGENCY often 1 SHE	18
AGENCY often 1 THE	17
AGENCY often 2 HE	5
AGENCY often 2 INDEFINITE	32
AGENCY often 2 IT	73
AGENCY often 2 NAME	-36
AGENCY often 2 NONE	-35
AGENCY often 2 OWNED	31
AGENCY often 2 POSSESSIVE	-33
AGENCY often 2 SHE	7
AGENCY often 3 HE	-13
AGENCY often 3 INDEFINITE	-16
AGENCY often 3 IT	-13
AGENCY often 3 NAME	26
AGENCY often 3 NONE	44
AGENCY often 3 OWNED	-10
AGENCY often 3 POSSESSIVE	5
AGENCY often 4 BARE	16
AGENCY often 4 HE	-16
AGENCY often 4 INDEFINITE	-7
AGENCY often 4 IT	-22
AGENCY often 4 NAME	28
AGENCY often 4 NONE	34
AGENCY often 4 OWNED	24
AGENCY often 4 POSSESSIVE	14
AGENCY often 4 SHE	-12
AGENCY often 4 THE	34
AGENCY opened 0	-26
AGENCY opened 1	64
AGENCY outside	-106
AGENCY owner 0	-29
AGENCY owner 1	6
AGENCY owner 2	-6
AGENCY rank 0	-27
AGENCY rank 1	30
AGENCY rank 2	-7
AGENCY rank 3	-6
AGENCY rank 4	22
AGENCY same paragraph	110
AGENCY same side as last	-23
AGENCY says I HE	-5
AGENCY says I INDEFINITE	-12
AGENCY says I THE	-9
AGENCY says we IT	-27
AGENCY says we NONE	12
AGENCY says we POSSESSIVE	-11
AGENCY says we SHE	11
AGENCY says we THE	56
AGENCY second of its kind	12
AGENCY spoke 0	9
AGENCY spoke 1	14
AGENCY spoke 3	36
AGENCY spoke last 0 BARE  true	14
AGENCY spoke last 0 INDEFINITE role true	-13
AGENCY spoke last 0 IT  true	63
AGENCY spoke last 0 NAME  true	8
AGENCY spoke last 0 NONE  true	-11
AGENCY spoke last 1 HE  true	19
AGENCY spoke last 1 INDEFINITE  false	20
AGENCY spoke last 1 INDEFINITE  true	-6
AGENCY spoke last 1 INDEFINITE office true	-29
AGENCY spoke last 1 INDEFINITE role true	-9
AGENCY spoke last 1 IT  false	12
AGENCY spoke last 1 IT  true	-13
AGENCY spoke last 1 NAME  false	20
AGENCY spoke last 1 NAME  true	-36
AGENCY spoke last 1 NAME body true	-5
AGENCY spoke last 1 NONE  false	-11
AGENCY spoke last 1 NONE  true	40
AGENCY spoke last 1 POSSESSIVE  true	17
AGENCY spoke last 1 POSSESSIVE role true	9
AGENCY spoke last 1 SHE  true	19
AGENCY spoke last 1 THE  false	-5
AGENCY spoke last 1 THE  true	17
AGENCY spoke last 1 THE body false	-7
AGENCY spoke last 1 THE body true	16
AGENCY spoke last 1 THE document true	5
AGENCY spoke last 1 THE office true	-21
AGENCY spoke last 1 THE role true	-19
AGENCY spoke last 2 INDEFINITE office true	7
AGENCY spoke last 2 IT  true	-31
AGENCY spoke last 2 THE body true	-14
AGENCY spoke last 3 HE  false	-8
AGENCY spoke last 3 IT  false	-15
AGENCY spoke last 3 SHE  false	-5
AGENCY spoke last 3 THE body false	-24
AGENCY spoke last here BARE	-12
AGENCY spoke last here HE	17
AGENCY spoke last here INDEFINITE	-32
AGENCY spoke last here IT	19
AGENCY spoke last here NAME	-45
AGENCY spoke last here NONE	29
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	44
AGENCY spoke last here SHE	50
AGENCY spoke last here THE	-38
AGENCY subject 0	35
AGENCY subject 2	27
AGENCY told of last	-23
AGENCY was called so	17
ATTACKER	39
ATTACKER ALLEGES BARE	7
ATTACKER ALLEGES INDEFINITE	-6
ATTACKER ALLEGES IT	-7
ATTACKER ALLEGES NAME	-34
ATTACKER ALLEGES THE	-10
ATTACKER ASSERTS BARE	24
ATTACKER ASSERTS HE	16
ATTACKER ASSERTS IT	28
ATTACKER ASSERTS NAME	-29
ATTACKER ASSERTS NONE	11
ATTACKER ASSERTS OWNED	-7
ATTACKER ASSERTS POSSESSIVE	-15
ATTACKER ASSERTS THE	14
ATTACKER CONFIRMS BARE	-7
ATTACKER CONFIRMS HE	22
ATTACKER CONFIRMS IT	-15
ATTACKER agent 1	-27
ATTACKER agent 2	-15
ATTACKER cue accept	-9
ATTACKER cue according to	15
ATTACKER cue acknowledge	-6
ATTACKER cue add	6
ATTACKER cue admit	26
ATTACKER cue assess	-13
ATTACKER cue believe	-7
ATTACKER cue blame	-32
ATTACKER cue boast	15
ATTACKER cue claim	73
ATTACKER cue concede	-7
ATTACKER cue confirm	-9
ATTACKER cue contend	-6
ATTACKER cue decline to comment	-9
ATTACKER cue disclose	-11
ATTACKER cue find	-9
ATTACKER cue go on	7
ATTACKER cue insist	-5
ATTACKER cue not reply	18
ATTACKER cue not say	-11
ATTACKER cue note	-8
ATTACKER cue offer	37
ATTACKER cue pleaded not guilty	19
ATTACKER cue read	30
ATTACKER cue report	-9
ATTACKER cue say	7
ATTACKER cue state	13
ATTACKER cue threaten	-25
ATTACKER cue write	29
ATTACKER described not	-49
ATTACKER described partly	12
ATTACKER far 0	30
ATTACKER far 1	22
ATTACKER far 3	35
ATTACKER far 4	-16
ATTACKER far 5	-57
ATTACKER first here INDEFINITE	40
ATTACKER first here NAME	-19
ATTACKER first here THE	19
ATTACKER first of its kind	29
ATTACKER generic	-11
ATTACKER governed 1	35
ATTACKER in ADVISORY	-32
ATTACKER in NEWS	87
ATTACKER in SOCIAL_POST	-15
ATTACKER in content	-60
ATTACKER in quote	9
ATTACKER inside as head	47
ATTACKER inside before the head	16
ATTACKER inside behind	14
ATTACKER inside behind by	8
ATTACKER inside behind of	-13
ATTACKER lesser of its kind	-18
ATTACKER never spoke	38
ATTACKER not before	25
ATTACKER object 0	10
ATTACKER object 1	9
ATTACKER object 2	-16
ATTACKER of according-to:after	-5
ATTACKER of according-to:before	-17
ATTACKER of according-to:inside	41
ATTACKER of account	27
ATTACKER of agent	-6
ATTACKER of channel	-6
ATTACKER of clause:before	-20
ATTACKER of clause:interrupted	-28
ATTACKER of finding	-12
ATTACKER of group	56
ATTACKER of he	26
ATTACKER of it	29
ATTACKER of lawyer	-15
ATTACKER of man	32
ATTACKER of naming:about	7
ATTACKER of no-comment	5
ATTACKER of noun:claim	11
ATTACKER of offer:goods	19
ATTACKER of offer:shown	22
ATTACKER of officer	-14
ATTACKER of one	-19
ATTACKER of people	-7
ATTACKER of person	35
ATTACKER of post	16
ATTACKER of quote:before	-28
ATTACKER of quote:following	-5
ATTACKER of rebuff	6
ATTACKER of report	-8
ATTACKER of review	-10
ATTACKER of seller	13
ATTACKER of she	-9
ATTACKER of spokesman	-6
ATTACKER of statement	12
ATTACKER of tagged:cue	20
ATTACKER of tagged:source	59
ATTACKER of that	10
ATTACKER of they	-5
ATTACKER of user	15
ATTACKER of verb:clause	5
ATTACKER of verb:infinitive	-7
ATTACKER of verb:object	28
ATTACKER of verb:quote	-12
ATTACKER of verb:that	-25
ATTACKER often 0 BARE	22
ATTACKER often 0 HE	-13
ATTACKER often 0 INDEFINITE	8
ATTACKER often 0 NAME	-8
ATTACKER often 0 NONE	13
ATTACKER often 0 OWNED	-7
ATTACKER often 0 POSSESSIVE	-22
ATTACKER often 0 SHE	-12
ATTACKER often 0 THE	20
ATTACKER often 1 HE	5
ATTACKER often 1 IT	-8
ATTACKER often 1 NONE	-10
ATTACKER often 1 POSSESSIVE	11
ATTACKER often 1 THE	9
ATTACKER often 2 HE	-6
ATTACKER often 2 IT	31
ATTACKER often 2 NAME	-23
ATTACKER often 2 POSSESSIVE	-5
ATTACKER often 2 SHE	11
ATTACKER often 2 THE	-20
ATTACKER often 3 INDEFINITE	10
ATTACKER often 3 IT	7
ATTACKER opened 0	24
ATTACKER outside	-72
ATTACKER rank 0	-50
ATTACKER rank 1	10
ATTACKER rank 2	15
ATTACKER rank 3	40
ATTACKER same paragraph	122
ATTACKER says we HE	-19
ATTACKER says we IT	46
ATTACKER says we THE	-8
ATTACKER second of its kind	27
ATTACKER spoke 0	11
ATTACKER spoke 1	-8
ATTACKER spoke last 1 IT  true	8
ATTACKER spoke last here INDEFINITE	-9
ATTACKER spoke last here IT	8
ATTACKER spoke last here NAME	-6
ATTACKER subject 0	25
ATTACKER subject 2	-13
ATTACKER told of last	-78
ATTACKER was called so	10
AUTHOR	-99
AUTHOR ASSERTS BARE	-7
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-8
AUTHOR ASSERTS NAME	-5
AUTHOR ASSERTS NONE	-6
AUTHOR ASSERTS THE	-20
AUTHOR cue according to	-8
AUTHOR cue claim	-8
AUTHOR cue say	-26
AUTHOR cue tell	-10
AUTHOR in ADVISORY	-19
AUTHOR in NEWS	-84
AUTHOR in SOCIAL_POST	-16
AUTHOR never spoke	-43
AUTHOR of he	-5
AUTHOR of impersonal	18
AUTHOR of it	-11
AUTHOR of no-comment	-6
AUTHOR of noun:claim	-11
AUTHOR of quote:before	-5
AUTHOR of rebuff	-8
AUTHOR of tagged:carried	-6
AUTHOR of tagged:source	-7
AUTHOR of verb:clause	-15
AUTHOR of verb:that	-42
AUTHOR spoke 0	-34
AUTHOR spoke 1	-15
AUTHOR spoke 2	-16
AUTHOR spoke 3	-29
AUTHOR spoke last here THE	-5
BANK for THE 	-5
BANK for THE body	5
BANK for bank	8
BARE office|AGENCY	-10
BARE office|AGENCY described not	-10
BARE office|AGENCY far 1	-7
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY never spoke	-6
BARE office|AGENCY outside	-10
BARE office|AGENCY rank 0	-7
BARE office|AGENCY same paragraph	-10
BARE office|PERSON	22
BARE office|PERSON described not	21
BARE office|PERSON outside	22
BARE office|PERSON rank 0	37
BARE office|PERSON rank 1	-12
BARE office|PERSON same paragraph	26
BARE office|PERSON second of its kind	8
BARE office|PERSON spoke 0	14
BARE office|PERSON subject 2	-7
BARE office|object 2	20
BARE office|order 0	-7
BARE office|order 1	29
BARE office|order 2	-11
BARE office|ruled	-7
BARE office|subject 2	-8
BARE role|AGAIN	-6
BARE role|AGENCY	-19
BARE role|AGENCY described not	-16
BARE role|AGENCY far 1	-5
BARE role|AGENCY first of its kind	-12
BARE role|AGENCY never spoke	-10
BARE role|AGENCY outside	-19
BARE role|AGENCY rank 0	-13
BARE role|AGENCY same paragraph	-12
BARE role|ATTACKER	-6
BARE role|ATTACKER described not	-20
BARE role|ATTACKER far 2	-8
BARE role|ATTACKER first of its kind	10
BARE role|ATTACKER never spoke	5
BARE role|ATTACKER outside	-20
BARE role|ATTACKER rank 0	-13
BARE role|ATTACKER same paragraph	-17
BARE role|MEDIA	-8
BARE role|MEDIA never spoke	-7
BARE role|PERSON	6
BARE role|PERSON described not	16
BARE role|PERSON far 3	-6
BARE role|PERSON far 4	-5
BARE role|PERSON first of its kind	5
BARE role|PERSON never spoke	20
BARE role|PERSON outside	6
BARE role|PERSON rank 0	11
BARE role|PERSON second of its kind	6
BARE role|PERSON spoke 2	-5
BARE role|PERSON subject 2	-13
BARE role|UNNAMED	42
BARE role|UNNAMED never spoke	42
BARE role|object 2	-11
BARE role|order 0	-12
BARE role|order 2	-5
BARE role|order 3	-10
BARE role|order 4	-9
BARE role|ruled	42
BARE role|subject 0	8
BARE role|subject 1	-6
BARE role|subject 2	-18
BARE |AGAIN	-23
BARE |AGAIN spoke 0	-12
BARE |AGAIN spoke 3	-7
BARE |AGENCY	-11
BARE |AGENCY far 0	5
BARE |AGENCY far 2	-9
BARE |AGENCY far 3	-17
BARE |AGENCY far 4	-8
BARE |AGENCY far 5	-8
BARE |AGENCY in content	31
BARE |AGENCY never spoke	-6
BARE |AGENCY not before	31
BARE |AGENCY object 2	-9
BARE |AGENCY outside	-11
BARE |AGENCY owner 2	-6
BARE |AGENCY rank 0	-7
BARE |AGENCY rank 1	-28
BARE |AGENCY same paragraph	-15
BARE |AGENCY second of its kind	-10
BARE |AGENCY subject 2	-23
BARE |ATTACKER far 5	-5
BARE |ATTACKER outside	-8
BARE |ATTACKER rank 0	6
BARE |ATTACKER rank 1	-5
BARE |AUTHOR	-8
BARE |FRESH	14
BARE |FRESH never spoke	14
BARE |MEDIA	12
BARE |MEDIA never spoke	16
BARE |PERSON	10
BARE |PERSON described not	-5
BARE |PERSON far 3	27
BARE |PERSON far 4	-16
BARE |PERSON far 5	-18
BARE |PERSON first of its kind	11
BARE |PERSON lesser of its kind	6
BARE |PERSON never spoke	7
BARE |PERSON object 2	5
BARE |PERSON outside	10
BARE |PERSON rank 0	7
BARE |PERSON rank 1	-12
BARE |PERSON second of its kind	-7
BARE |PERSON spoke 0	26
BARE |PERSON spoke 2	-8
BARE |PERSON spoke 3	-14
BARE |PERSON subject 2	-11
BARE |SYSTEM	11
BARE |SYSTEM far 3	-5
BARE |SYSTEM far 5	-6
BARE |SYSTEM governed 2	-8
BARE |SYSTEM lesser of its kind	-5
BARE |SYSTEM never spoke	11
BARE |SYSTEM object 2	-5
BARE |SYSTEM outside	11
BARE |SYSTEM rank 0	-7
BARE |SYSTEM rank 1	22
BARE |SYSTEM same paragraph	23
BARE |SYSTEM second of its kind	21
BARE |SYSTEM told of last	23
BARE |UNNAMED	-7
BARE |UNNAMED never spoke	-7
BARE |governed 2	-16
BARE |object 2	-12
BARE |order 0	16
BARE |order 1	-7
BARE |order 2	-9
BARE |order 3	-21
BARE |order 4	-19
BARE |owner 2	-6
BARE |ruled	10
BARE |subject 0	8
BARE |subject 2	-36
BESIDE	69
BESIDE cue say	-10
BESIDE in NEWS	69
BESIDE never spoke	69
BESIDE of verb:that	37
CERT for IT 	-14
CERT for NAME 	-38
CERT for OWNED 	-30
CERT for SHE 	-5
CERT for THE 	-16
CERT for THE body	-23
CERT for THE role	-5
CERT for cert-in	9
CERT for it	-14
COMPANY for BARE 	6
COMPANY for BARE role	-5
COMPANY for HE 	-18
COMPANY for INDEFINITE 	8
COMPANY for INDEFINITE attacker	6
COMPANY for INDEFINITE document	-11
COMPANY for INDEFINITE office	34
COMPANY for INDEFINITE role	9
COMPANY for IT 	13
COMPANY for NAME 	-34
COMPANY for NAME role	17
COMPANY for NONE 	32
COMPANY for OWNED document	6
COMPANY for OWNED office	-6
COMPANY for POSSESSIVE role	18
COMPANY for SHE 	7
COMPANY for THE attacker	-30
COMPANY for THE body	-56
COMPANY for THE document	42
COMPANY for THE office	-16
COMPANY for THE role	16
COMPANY for agency	38
COMPANY for air	-34
COMPANY for airline	10
COMPANY for board	-10
COMPANY for carrier	29
COMPANY for company	-49
COMPANY for filing	30
COMPANY for firm	-19
COMPANY for he	-18
COMPANY for it	11
COMPANY for labs	-35
COMPANY for office	-15
COMPANY for officer	-19
COMPANY for one	-9
COMPANY for person	16
COMPANY for post	9
COMPANY for report	25
COMPANY for she	9
COMPANY for spokesman	10
COMPANY for spokesperson	20
COMPANY for sutlej	7
COMPANY for the	-5
COMPANY for vendor	-5
COURT for BARE 	-19
COURT for BARE office	-6
COURT for IT 	-14
COURT for NAME 	-6
COURT for POSSESSIVE role	-6
COURT for SHE 	-6
COURT for THE 	-28
COURT for THE body	-13
COURT for THE document	-6
COURT for counsel	-11
COURT for it	-13
COURT for she	-6
FRESH	-29
FRESH ASSERTS BARE	-18
FRESH ASSERTS HE	17
FRESH ASSERTS IT	-15
FRESH ASSERTS NAME	18
FRESH ASSERTS NONE	-6
FRESH ASSERTS OWNED	-9
FRESH ASSERTS POSSESSIVE	-10
FRESH ASSERTS SHE	-7
FRESH ASSERTS THE	-5
FRESH BARE 0	19
FRESH BARE 1	-5
FRESH BARE 2	-10
FRESH CONFIRMS BARE	23
FRESH CONFIRMS IT	34
FRESH CONFIRMS SHE	8
FRESH HE 1	-15
FRESH HE 2	24
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-21
FRESH IT 0	33
FRESH IT 1	-10
FRESH IT 2	-10
FRESH NAME 0	21
FRESH NAME 2	-18
FRESH NONE 0	-7
FRESH NONE 1	-6
FRESH NONE 2	-7
FRESH OWNED 1	-7
FRESH POSSESSIVE 1	-11
FRESH POSSESSIVE 2	-6
FRESH SHE 0	-8
FRESH SHE 1	61
FRESH SHE 2	-20
FRESH THE 0	-8
FRESH THE 1	-28
FRESH THE 2	10
FRESH cue according to	-18
FRESH cue add	-9
FRESH cue admit	-9
FRESH cue confirm	72
FRESH cue put	-8
FRESH cue report	-5
FRESH cue say	32
FRESH cue state	-6
FRESH cue tell	21
FRESH cue write	-6
FRESH det a HE	29
FRESH det a INDEFINITE	-10
FRESH det a IT	-7
FRESH det a NAME	-6
FRESH det a SHE	-8
FRESH det a THE	-10
FRESH det his NAME	20
FRESH det one SHE	34
FRESH det the BARE	-9
FRESH det the HE	-8
FRESH det the INDEFINITE	-13
FRESH det the IT	-7
FRESH det the NONE	-7
FRESH det the POSSESSIVE	-10
FRESH det the SHE	9
FRESH det the THE	-17
FRESH det two INDEFINITE	33
FRESH det two THE	36
FRESH in ADVISORY	-41
FRESH in NEWS	-30
FRESH in SOCIAL_POST	43
FRESH never spoke	-29
FRESH of according-to:after	-8
FRESH of according-to:before	-9
FRESH of clause:before	-7
FRESH of clause:interrupted	81
FRESH of counsel	-5
FRESH of he	10
FRESH of impersonal	-11
FRESH of it	14
FRESH of naming:put	-8
FRESH of no-comment	20
FRESH of officer	-7
FRESH of one	35
FRESH of quote:before	31
FRESH of quote:following	-6
FRESH of rebuff	-9
FRESH of report	-7
FRESH of she	36
FRESH of tagged:source	-8
FRESH of verb:clause	-40
FRESH of verb:object	-10
FRESH of verb:that	-8
FRESH opens BARE	-14
FRESH opens HE	28
FRESH opens INDEFINITE	26
FRESH opens IT	35
FRESH opens NAME	13
FRESH opens NONE	-5
FRESH opens POSSESSIVE	-6
FRESH opens SHE	44
FRESH opens THE	30
FRESH same head	-6
FRESH says I HE	32
FRESH says I INDEFINITE	-6
FRESH says we SHE	-7
FRESH says we THE	30
FRESH shares words	-8
GOVERNMENT for HE 	-6
GOVERNMENT for INDEFINITE 	-13
GOVERNMENT for IT 	-7
GOVERNMENT for NAME 	42
GOVERNMENT for NAME role	15
GOVERNMENT for NONE 	-22
GOVERNMENT for POSSESSIVE 	11
GOVERNMENT for SHE 	26
GOVERNMENT for THE body	16
GOVERNMENT for THE document	-6
GOVERNMENT for THE role	52
GOVERNMENT for council	8
GOVERNMENT for he	-6
GOVERNMENT for her	15
GOVERNMENT for it	-7
GOVERNMENT for minister	42
GOVERNMENT for she	11
HE |AGAIN spoke 0	14
HE |AGENCY	-11
HE |AGENCY far 1	16
HE |AGENCY far 2	20
HE |AGENCY far 3	-20
HE |AGENCY far 4	-10
HE |AGENCY far 5	-10
HE |AGENCY first of its kind	-37
HE |AGENCY governed 1	13
HE |AGENCY governed 2	-5
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	39
HE |AGENCY never spoke	-21
HE |AGENCY object 2	-17
HE |AGENCY opened 1	15
HE |AGENCY outside	-11
HE |AGENCY owner 1	-9
HE |AGENCY owner 2	9
HE |AGENCY rank 0	-21
HE |AGENCY rank 1	25
HE |AGENCY rank 2	-5
HE |AGENCY rank 3	-5
HE |AGENCY same paragraph	39
HE |AGENCY same side as last	-6
HE |AGENCY second of its kind	-13
HE |AGENCY spoke 0	5
HE |AGENCY spoke 1	35
HE |AGENCY spoke 2	-14
HE |AGENCY spoke 3	-15
HE |AGENCY subject 1	15
HE |AGENCY subject 2	-7
HE |AGENCY told of last	-10
HE |ATTACKER	26
HE |ATTACKER far 0	7
HE |ATTACKER far 1	17
HE |ATTACKER far 2	-8
HE |ATTACKER far 3	9
HE |ATTACKER far 4	-23
HE |ATTACKER far 5	25
HE |ATTACKER first of its kind	28
HE |ATTACKER governed 2	-9
HE |ATTACKER lesser of its kind	23
HE |ATTACKER never spoke	9
HE |ATTACKER outside	26
HE |ATTACKER rank 0	37
HE |ATTACKER rank 1	-6
HE |ATTACKER same paragraph	24
HE |ATTACKER second of its kind	-25
HE |ATTACKER spoke 1	-17
HE |ATTACKER spoke 2	31
HE |ATTACKER spoke 3	-6
HE |ATTACKER subject 2	19
HE |ATTACKER told of last	-34
HE |AUTHOR	-5
HE |FRESH	10
HE |FRESH never spoke	10
HE |MEDIA	-11
HE |MEDIA never spoke	-11
HE |PERSON	26
HE |PERSON far 0	-11
HE |PERSON far 1	9
HE |PERSON far 2	68
HE |PERSON far 3	-34
HE |PERSON far 4	21
HE |PERSON far 5	-18
HE |PERSON first of its kind	22
HE |PERSON in content	-22
HE |PERSON lesser of its kind	-9
HE |PERSON never spoke	-13
HE |PERSON object 1	-12
HE |PERSON object 2	44
HE |PERSON opened 1	10
HE |PERSON outside	26
HE |PERSON rank 0	-10
HE |PERSON rank 1	84
HE |PERSON rank 2	-21
HE |PERSON rank 3	-5
HE |PERSON rank 4	-8
HE |PERSON same paragraph	73
HE |PERSON second of its kind	13
HE |PERSON spoke 0	-8
HE |PERSON spoke 2	36
HE |PERSON spoke 3	17
HE |PERSON subject 1	18
HE |PERSON told of last	-28
HE |SYSTEM	-5
HE |SYSTEM never spoke	-5
HE |SYSTEM outside	-5
HE |SYSTEM rank 0	-5
HE |UNNAMED	-32
HE |UNNAMED never spoke	-32
HE |governed 0	-5
HE |governed 1	15
HE |governed 2	-19
HE |object 0	-11
HE |object 2	22
HE |order 0	63
HE |order 2	-9
HE |order 3	20
HE |order 4	-32
HE |owner 1	-9
HE |ruled	-10
HE |subject 0	8
HE |subject 1	34
HE |subject 2	12
HOSPITAL for INDEFINITE 	-30
HOSPITAL for INDEFINITE office	-12
HOSPITAL for INDEFINITE role	-8
HOSPITAL for SHE 	-5
HOSPITAL for THE body	7
HOSPITAL for hospital	7
HOSPITAL for she	-5
HOSPITAL for spokesperson	-12
HOSPITAL for trust	10
INDEFINITE attacker document|AGAIN	-5
INDEFINITE attacker document|AGENCY	-8
INDEFINITE attacker document|AGENCY described not	-9
INDEFINITE attacker document|AGENCY far 1	-13
INDEFINITE attacker document|AGENCY far 2	14
INDEFINITE attacker document|AGENCY far 3	-6
INDEFINITE attacker document|AGENCY governed 2	9
INDEFINITE attacker document|AGENCY in content	7
INDEFINITE attacker document|AGENCY lesser of its kind	-21
INDEFINITE attacker document|AGENCY never spoke	-12
INDEFINITE attacker document|AGENCY object 2	-5
INDEFINITE attacker document|AGENCY outside	-23
INDEFINITE attacker document|AGENCY rank 0	13
INDEFINITE attacker document|AGENCY rank 1	-8
INDEFINITE attacker document|AGENCY rank 3	-5
INDEFINITE attacker document|AGENCY second of its kind	12
INDEFINITE attacker document|AGENCY spoke 0	15
INDEFINITE attacker document|AGENCY spoke 2	-6
INDEFINITE attacker document|ATTACKER	34
INDEFINITE attacker document|ATTACKER described not	25
INDEFINITE attacker document|ATTACKER far 2	-7
INDEFINITE attacker document|ATTACKER first of its kind	37
INDEFINITE attacker document|ATTACKER never spoke	6
INDEFINITE attacker document|ATTACKER not before	9
INDEFINITE attacker document|ATTACKER object 2	20
INDEFINITE attacker document|ATTACKER outside	-5
INDEFINITE attacker document|ATTACKER rank 1	-10
INDEFINITE attacker document|ATTACKER second of its kind	-6
INDEFINITE attacker document|ATTACKER subject 2	21
INDEFINITE attacker document|MEDIA	16
INDEFINITE attacker document|MEDIA never spoke	16
INDEFINITE attacker document|PERSON	-11
INDEFINITE attacker document|PERSON described not	-11
INDEFINITE attacker document|PERSON lesser of its kind	-9
INDEFINITE attacker document|PERSON outside	-11
INDEFINITE attacker document|PERSON rank 0	-10
INDEFINITE attacker document|PERSON spoke 0	-9
INDEFINITE attacker document|SYSTEM	-5
INDEFINITE attacker document|SYSTEM never spoke	-5
INDEFINITE attacker document|governed 2	10
INDEFINITE attacker document|object 2	13
INDEFINITE attacker document|order 0	13
INDEFINITE attacker document|order 1	8
INDEFINITE attacker document|order 2	-21
INDEFINITE attacker document|order 3	-15
INDEFINITE attacker document|order 4	17
INDEFINITE attacker document|ruled	57
INDEFINITE attacker document|subject 1	-25
INDEFINITE attacker document|subject 2	21
INDEFINITE attacker|AGENCY described not	-7
INDEFINITE attacker|AGENCY first of its kind	-5
INDEFINITE attacker|AGENCY lesser of its kind	8
INDEFINITE attacker|AGENCY not before	10
INDEFINITE attacker|AGENCY outside	-7
INDEFINITE attacker|AGENCY subject 2	-5
INDEFINITE attacker|ATTACKER	6
INDEFINITE attacker|ATTACKER described not	-9
INDEFINITE attacker|ATTACKER inside behind	8
INDEFINITE attacker|ATTACKER never spoke	25
INDEFINITE attacker|ATTACKER not before	15
INDEFINITE attacker|ATTACKER object 2	11
INDEFINITE attacker|ATTACKER outside	-9
INDEFINITE attacker|ATTACKER rank 0	-8
INDEFINITE attacker|ATTACKER subject 2	-19
INDEFINITE attacker|MEDIA	-8
INDEFINITE attacker|MEDIA never spoke	-8
INDEFINITE attacker|UNNAMED	11
INDEFINITE attacker|UNNAMED never spoke	11
INDEFINITE attacker|object 2	7
INDEFINITE attacker|order 0	-10
INDEFINITE attacker|order 1	-5
INDEFINITE attacker|ruled	21
INDEFINITE attacker|subject 2	-25
INDEFINITE attacker|type fits	6
INDEFINITE body|AGENCY described not	-13
INDEFINITE body|AGENCY lesser of its kind	-9
INDEFINITE body|AGENCY never spoke	9
INDEFINITE body|AGENCY outside	7
INDEFINITE body|AGENCY rank 0	21
INDEFINITE body|AGENCY rank 1	-9
INDEFINITE body|AGENCY same paragraph	13
INDEFINITE body|AGENCY second of its kind	10
INDEFINITE body|ATTACKER	-13
INDEFINITE body|ATTACKER first of its kind	-13
INDEFINITE body|MEDIA	-5
INDEFINITE body|PERSON	-15
INDEFINITE body|PERSON described not	-7
INDEFINITE body|PERSON first of its kind	-5
INDEFINITE body|PERSON outside	-15
INDEFINITE body|PERSON rank 0	-9
INDEFINITE body|PERSON spoke 2	-5
INDEFINITE body|PERSON subject 2	-15
INDEFINITE body|UNNAMED	43
INDEFINITE body|UNNAMED never spoke	43
INDEFINITE body|company fits	-5
INDEFINITE body|order 0	13
INDEFINITE body|order 1	-13
INDEFINITE body|ruled	-13
INDEFINITE body|subject 2	-20
INDEFINITE body|type differs	-28
INDEFINITE document|AGENCY	14
INDEFINITE document|AGENCY far 2	-7
INDEFINITE document|AGENCY far 3	-13
INDEFINITE document|AGENCY far 4	-6
INDEFINITE document|AGENCY far 5	32
INDEFINITE document|AGENCY first of its kind	28
INDEFINITE document|AGENCY governed 2	-8
INDEFINITE document|AGENCY lesser of its kind	-11
INDEFINITE document|AGENCY not before	11
INDEFINITE document|AGENCY outside	-9
INDEFINITE document|AGENCY rank 0	8
INDEFINITE document|AGENCY rank 1	-20
INDEFINITE document|AGENCY rank 2	-9
INDEFINITE document|AGENCY same paragraph	-13
INDEFINITE document|AGENCY spoke 0	-7
INDEFINITE document|AGENCY spoke 1	-7
INDEFINITE document|AGENCY spoke 3	29
INDEFINITE document|AGENCY subject 1	-6
INDEFINITE document|AGENCY subject 2	17
INDEFINITE document|ATTACKER	9
INDEFINITE document|ATTACKER described not	7
INDEFINITE document|ATTACKER first of its kind	9
INDEFINITE document|ATTACKER never spoke	12
INDEFINITE document|ATTACKER outside	7
INDEFINITE document|ATTACKER rank 0	7
INDEFINITE document|ATTACKER same paragraph	10
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	9
INDEFINITE document|PERSON described not	9
INDEFINITE document|PERSON far 4	-5
INDEFINITE document|PERSON lesser of its kind	19
INDEFINITE document|PERSON outside	9
INDEFINITE document|PERSON rank 0	16
INDEFINITE document|PERSON second of its kind	-6
INDEFINITE document|PERSON spoke 0	24
INDEFINITE document|PERSON spoke 1	-7
INDEFINITE document|PERSON subject 2	22
INDEFINITE document|UNNAMED	-19
INDEFINITE document|UNNAMED never spoke	-19
INDEFINITE document|governed 2	-8
INDEFINITE document|object 2	-6
INDEFINITE document|order 0	20
INDEFINITE document|order 1	-12
INDEFINITE document|order 2	-20
INDEFINITE document|order 3	18
INDEFINITE document|order 4	13
INDEFINITE document|ruled	11
INDEFINITE document|subject 1	-10
INDEFINITE document|subject 2	38
INDEFINITE office|AGENCY	23
INDEFINITE office|AGENCY described not	6
INDEFINITE office|AGENCY described partly	6
INDEFINITE office|AGENCY far 0	-7
INDEFINITE office|AGENCY far 1	28
INDEFINITE office|AGENCY far 2	10
INDEFINITE office|AGENCY far 3	-18
INDEFINITE office|AGENCY far 4	20
INDEFINITE office|AGENCY far 5	-14
INDEFINITE office|AGENCY first of its kind	17
INDEFINITE office|AGENCY governed 2	-18
INDEFINITE office|AGENCY in content	18
INDEFINITE office|AGENCY inside behind for	28
INDEFINITE office|AGENCY lesser of its kind	-19
INDEFINITE office|AGENCY never spoke	23
INDEFINITE office|AGENCY object 2	12
INDEFINITE office|AGENCY opened 1	20
INDEFINITE office|AGENCY rank 0	27
INDEFINITE office|AGENCY rank 1	13
INDEFINITE office|AGENCY rank 2	-11
INDEFINITE office|AGENCY rank 4	-5
INDEFINITE office|AGENCY same paragraph	11
INDEFINITE office|AGENCY second of its kind	25
INDEFINITE office|AGENCY spoke 0	-20
INDEFINITE office|AGENCY spoke 2	43
INDEFINITE office|AGENCY spoke 3	-20
INDEFINITE office|AGENCY subject 2	10
INDEFINITE office|MEDIA	-7
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON never spoke	6
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-5
INDEFINITE office|governed 2	-19
INDEFINITE office|object 2	8
INDEFINITE office|order 0	32
INDEFINITE office|order 1	12
INDEFINITE office|order 2	-9
INDEFINITE office|order 3	-18
INDEFINITE office|order 4	-13
INDEFINITE office|ruled	29
INDEFINITE office|subject 1	-6
INDEFINITE role|AGAIN	-21
INDEFINITE role|AGAIN spoke 0	-10
INDEFINITE role|AGAIN spoke 3	-7
INDEFINITE role|AGENCY	11
INDEFINITE role|AGENCY described not	5
INDEFINITE role|AGENCY far 0	-15
INDEFINITE role|AGENCY far 1	-9
INDEFINITE role|AGENCY far 2	40
INDEFINITE role|AGENCY far 3	-18
INDEFINITE role|AGENCY far 4	-12
INDEFINITE role|AGENCY far 5	-26
INDEFINITE role|AGENCY first of its kind	-29
INDEFINITE role|AGENCY governed 2	-15
INDEFINITE role|AGENCY in content	-8
INDEFINITE role|AGENCY inside as owner	-9
INDEFINITE role|AGENCY inside behind at	42
INDEFINITE role|AGENCY lesser of its kind	25
INDEFINITE role|AGENCY never spoke	19
INDEFINITE role|AGENCY not before	51
INDEFINITE role|AGENCY object 1	-5
INDEFINITE role|AGENCY object 2	11
INDEFINITE role|AGENCY opened 1	11
INDEFINITE role|AGENCY outside	-75
INDEFINITE role|AGENCY owner 2	-8
INDEFINITE role|AGENCY rank 0	-26
INDEFINITE role|AGENCY rank 1	11
INDEFINITE role|AGENCY rank 2	-12
INDEFINITE role|AGENCY rank 3	-11
INDEFINITE role|AGENCY same paragraph	-12
INDEFINITE role|AGENCY second of its kind	15
INDEFINITE role|AGENCY spoke 0	-32
INDEFINITE role|AGENCY spoke 1	17
INDEFINITE role|AGENCY spoke 2	-5
INDEFINITE role|AGENCY spoke 3	12
INDEFINITE role|AGENCY subject 0	-13
INDEFINITE role|AGENCY told of last	-16
INDEFINITE role|ATTACKER	12
INDEFINITE role|ATTACKER far 0	-8
INDEFINITE role|ATTACKER far 1	32
INDEFINITE role|ATTACKER far 2	-10
INDEFINITE role|ATTACKER far 3	-5
INDEFINITE role|ATTACKER far 4	-5
INDEFINITE role|ATTACKER far 5	-8
INDEFINITE role|ATTACKER first of its kind	40
INDEFINITE role|ATTACKER governed 2	-6
INDEFINITE role|ATTACKER in content	-15
INDEFINITE role|ATTACKER inside behind	17
INDEFINITE role|ATTACKER lesser of its kind	-8
INDEFINITE role|ATTACKER never spoke	8
INDEFINITE role|ATTACKER not before	17
INDEFINITE role|ATTACKER object 1	7
INDEFINITE role|ATTACKER object 2	-12
INDEFINITE role|ATTACKER outside	-6
INDEFINITE role|ATTACKER rank 1	-15
INDEFINITE role|ATTACKER rank 2	11
INDEFINITE role|ATTACKER same paragraph	16
INDEFINITE role|ATTACKER second of its kind	-19
INDEFINITE role|ATTACKER spoke 0	-8
INDEFINITE role|ATTACKER spoke 3	-12
INDEFINITE role|ATTACKER subject 1	30
INDEFINITE role|ATTACKER subject 2	-10
INDEFINITE role|ATTACKER told of last	12
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	11
INDEFINITE role|FRESH never spoke	11
INDEFINITE role|MEDIA	-35
INDEFINITE role|MEDIA never spoke	-32
INDEFINITE role|PERSON	-16
INDEFINITE role|PERSON described not	-12
INDEFINITE role|PERSON far 1	-8
INDEFINITE role|PERSON far 2	-11
INDEFINITE role|PERSON far 3	24
INDEFINITE role|PERSON far 4	-8
INDEFINITE role|PERSON far 5	-11
INDEFINITE role|PERSON first of its kind	-48
INDEFINITE role|PERSON lesser of its kind	46
INDEFINITE role|PERSON never spoke	23
INDEFINITE role|PERSON object 2	-6
INDEFINITE role|PERSON outside	9
INDEFINITE role|PERSON rank 1	-12
INDEFINITE role|PERSON same paragraph	22
INDEFINITE role|PERSON second of its kind	-13
INDEFINITE role|PERSON spoke 0	-15
INDEFINITE role|PERSON spoke 1	-12
INDEFINITE role|PERSON spoke 2	-5
INDEFINITE role|PERSON spoke 3	-8
INDEFINITE role|SYSTEM	-5
INDEFINITE role|SYSTEM never spoke	-5
INDEFINITE role|SYSTEM outside	-5
INDEFINITE role|UNNAMED	50
INDEFINITE role|UNNAMED never spoke	50
INDEFINITE role|governed 1	-7
INDEFINITE role|governed 2	-22
INDEFINITE role|object 2	-8
INDEFINITE role|order 0	-30
INDEFINITE role|order 1	-8
INDEFINITE role|order 2	-5
INDEFINITE role|order 3	9
INDEFINITE role|order 4	-34
INDEFINITE role|owner 2	-10
INDEFINITE role|subject 0	-21
INDEFINITE role|subject 1	29
INDEFINITE role|subject 2	-11
INDEFINITE |AGAIN	-8
INDEFINITE |AGENCY	-14
INDEFINITE |AGENCY described not	-6
INDEFINITE |AGENCY far 1	11
INDEFINITE |AGENCY far 4	-12
INDEFINITE |AGENCY far 5	20
INDEFINITE |AGENCY governed 2	23
INDEFINITE |AGENCY in content	11
INDEFINITE |AGENCY lesser of its kind	-11
INDEFINITE |AGENCY never spoke	-26
INDEFINITE |AGENCY not before	-35
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	30
INDEFINITE |AGENCY outside	-8
INDEFINITE |AGENCY owner 1	-20
INDEFINITE |AGENCY owner 2	-16
INDEFINITE |AGENCY rank 0	26
INDEFINITE |AGENCY rank 1	9
INDEFINITE |AGENCY rank 2	-8
INDEFINITE |AGENCY rank 3	-5
INDEFINITE |AGENCY same paragraph	15
INDEFINITE |AGENCY second of its kind	-6
INDEFINITE |AGENCY spoke 0	46
INDEFINITE |AGENCY spoke 1	-12
INDEFINITE |AGENCY spoke 2	-8
INDEFINITE |AGENCY spoke 3	-14
INDEFINITE |AGENCY subject 0	-12
INDEFINITE |AGENCY subject 1	34
INDEFINITE |AGENCY subject 2	7
INDEFINITE |ATTACKER	-13
INDEFINITE |ATTACKER described not	-22
INDEFINITE |ATTACKER far 1	-13
INDEFINITE |ATTACKER inside behind	12
INDEFINITE |ATTACKER never spoke	-8
INDEFINITE |ATTACKER not before	12
INDEFINITE |ATTACKER outside	-15
INDEFINITE |ATTACKER rank 0	-22
INDEFINITE |ATTACKER same paragraph	-9
INDEFINITE |ATTACKER second of its kind	-10
INDEFINITE |ATTACKER subject 2	-6
INDEFINITE |ATTACKER told of last	-13
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-10
INDEFINITE |FRESH never spoke	-10
INDEFINITE |MEDIA	20
INDEFINITE |MEDIA never spoke	24
INDEFINITE |PERSON	-10
INDEFINITE |PERSON described not	-18
INDEFINITE |PERSON far 1	-9
INDEFINITE |PERSON opened 1	-9
INDEFINITE |PERSON outside	-13
INDEFINITE |PERSON rank 0	-9
INDEFINITE |PERSON same paragraph	-5
INDEFINITE |PERSON subject 1	-9
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-5
INDEFINITE |SYSTEM described not	-5
INDEFINITE |SYSTEM never spoke	-5
INDEFINITE |SYSTEM outside	-5
INDEFINITE |UNNAMED	46
INDEFINITE |UNNAMED never spoke	46
INDEFINITE |governed 2	20
INDEFINITE |object 0	-15
INDEFINITE |object 2	-9
INDEFINITE |order 1	-52
INDEFINITE |order 2	43
INDEFINITE |order 3	6
INDEFINITE |order 4	-18
INDEFINITE |owner 1	-20
INDEFINITE |owner 2	-19
INDEFINITE |subject 0	-12
INDEFINITE |subject 1	25
INDEFINITE |subject 2	-6
IT |AGAIN	21
IT |AGAIN spoke 1	55
IT |AGAIN spoke 2	-10
IT |AGAIN spoke 3	-21
IT |AGENCY	8
IT |AGENCY far 0	45
IT |AGENCY far 1	-32
IT |AGENCY far 2	27
IT |AGENCY far 3	20
IT |AGENCY far 5	-39
IT |AGENCY first of its kind	19
IT |AGENCY governed 1	-45
IT |AGENCY governed 2	27
IT |AGENCY in content	11
IT |AGENCY lesser of its kind	10
IT |AGENCY never spoke	-24
IT |AGENCY not before	-11
IT |AGENCY object 1	-9
IT |AGENCY object 2	12
IT |AGENCY opened 0	14
IT |AGENCY opened 1	21
IT |AGENCY outside	8
IT |AGENCY owner 2	-22
IT |AGENCY rank 0	8
IT |AGENCY rank 1	18
IT |AGENCY rank 2	11
IT |AGENCY rank 3	-11
IT |AGENCY rank 4	-6
IT |AGENCY same paragraph	29
IT |AGENCY same side as last	-6
IT |AGENCY second of its kind	-20
IT |AGENCY spoke 0	-13
IT |AGENCY spoke 1	77
IT |AGENCY spoke 2	-9
IT |AGENCY spoke 3	-22
IT |AGENCY subject 0	15
IT |AGENCY subject 1	29
IT |AGENCY subject 2	-10
IT |AGENCY told of last	-6
IT |ATTACKER	27
IT |ATTACKER far 1	-14
IT |ATTACKER far 2	26
IT |ATTACKER far 3	11
IT |ATTACKER far 4	16
IT |ATTACKER far 5	-8
IT |ATTACKER first of its kind	14
IT |ATTACKER governed 2	-20
IT |ATTACKER in content	-11
IT |ATTACKER lesser of its kind	-13
IT |ATTACKER never spoke	5
IT |ATTACKER object 1	24
IT |ATTACKER object 2	20
IT |ATTACKER opened 1	-15
IT |ATTACKER outside	27
IT |ATTACKER owner 2	14
IT |ATTACKER rank 0	-39
IT |ATTACKER rank 1	55
IT |ATTACKER rank 2	-7
IT |ATTACKER rank 3	23
IT |ATTACKER same paragraph	19
IT |ATTACKER second of its kind	27
IT |ATTACKER spoke 0	28
IT |ATTACKER spoke 1	-7
IT |ATTACKER spoke 2	-8
IT |ATTACKER spoke 3	10
IT |ATTACKER subject 1	-13
IT |ATTACKER subject 2	34
IT |AUTHOR	-11
IT |AUTHOR never spoke	-6
IT |FRESH	14
IT |FRESH never spoke	14
IT |MEDIA never spoke	7
IT |PERSON	-17
IT |PERSON far 1	13
IT |PERSON far 3	-18
IT |PERSON far 4	-6
IT |PERSON far 5	-6
IT |PERSON never spoke	-9
IT |PERSON not before	5
IT |PERSON opened 1	16
IT |PERSON outside	-33
IT |PERSON rank 1	-16
IT |PERSON same side as last	-17
IT |PERSON second of its kind	-13
IT |PERSON spoke 1	-10
IT |PERSON spoke 2	-5
IT |PERSON spoke 3	5
IT |PERSON subject 1	14
IT |PERSON subject 2	-13
IT |SYSTEM far 1	17
IT |SYSTEM first of its kind	-14
IT |SYSTEM lesser of its kind	23
IT |SYSTEM not before	-5
IT |SYSTEM object 1	23
IT |SYSTEM object 2	-7
IT |SYSTEM rank 0	14
IT |SYSTEM rank 1	-8
IT |SYSTEM same paragraph	17
IT |SYSTEM second of its kind	-11
IT |SYSTEM told of last	-12
IT |UNNAMED	-47
IT |UNNAMED never spoke	-47
IT |agent 2	-18
IT |governed 1	-49
IT |object 0	14
IT |object 1	37
IT |object 2	22
IT |order 0	36
IT |order 1	49
IT |order 2	11
IT |order 3	-34
IT |order 4	-23
IT |owner 1	-25
IT |owner 2	-9
IT |subject 0	14
IT |subject 1	30
IT |subject 2	9
MEDIA	-49
MEDIA ALLEGES THE	-6
MEDIA ASSERTS BARE	11
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	72
MEDIA ASSERTS IT	19
MEDIA ASSERTS NAME	-22
MEDIA ASSERTS NONE	7
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-10
MEDIA ASSERTS SHE	-5
MEDIA ASSERTS THE	-50
MEDIA CONFIRMS BARE	-7
MEDIA CONFIRMS IT	-9
MEDIA CONFIRMS THE	-5
MEDIA cue :	-6
MEDIA cue according to	-17
MEDIA cue acknowledge	-5
MEDIA cue add	-5
MEDIA cue allege	-7
MEDIA cue boast	-9
MEDIA cue claim	59
MEDIA cue concede	-7
MEDIA cue conclude	-7
MEDIA cue confirm	-13
MEDIA cue deny	-6
MEDIA cue describe	-8
MEDIA cue find	-6
MEDIA cue inform	-5
MEDIA cue maintain	-8
MEDIA cue put	-11
MEDIA cue read	-7
MEDIA cue report	76
MEDIA cue speak	-5
MEDIA cue state	24
MEDIA cue write	-5
MEDIA for HE 	-16
MEDIA for INDEFINITE office	-8
MEDIA for IT 	-31
MEDIA for he	-16
MEDIA for it	-31
MEDIA for spokesperson	-8
MEDIA in NEWS	-45
MEDIA in SOCIAL_POST	-12
MEDIA never spoke	-26
MEDIA of according-to:after	-9
MEDIA of according-to:before	-8
MEDIA of clause:before	-10
MEDIA of clause:interrupted	35
MEDIA of finding	-6
MEDIA of group	-9
MEDIA of he	-11
MEDIA of impersonal	27
MEDIA of it	5
MEDIA of manager	-9
MEDIA of naming:about	-8
MEDIA of naming:describe	-6
MEDIA of naming:put	-10
MEDIA of no-comment	-13
MEDIA of note	34
MEDIA of notice	-7
MEDIA of noun:claim	40
MEDIA of office	-5
MEDIA of one	-6
MEDIA of post	-7
MEDIA of quote:before	-18
MEDIA of quote:colon	-6
MEDIA of rebuff	-16
MEDIA of report	-6
MEDIA of she	-8
MEDIA of tagged:carried	-33
MEDIA of tagged:cue	-11
MEDIA of tagged:source	37
MEDIA of verb:clause	-15
MEDIA of verb:infinitive	-6
MEDIA of verb:object	-7
MEDIA of verb:quote	-8
MEDIA of verb:that	16
MEDIA says I INDEFINITE	-9
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-6
MEDIA says we NONE	-21
MEDIA spoke 0	-33
MEDIA spoke 1	29
MEDIA spoke 2	-12
MEDIA spoke 3	-23
MINISTRY for INDEFINITE role	-7
MINISTRY for IT 	7
MINISTRY for NAME 	45
MINISTRY for NAME body	-5
MINISTRY for NONE 	-12
MINISTRY for POSSESSIVE body	7
MINISTRY for THE body	10
MINISTRY for THE office	-6
MINISTRY for THE role	-21
MINISTRY for department	7
MINISTRY for it	7
MINISTRY for ministry	13
MINISTRY for office	-7
MINISTRY for official	-19
NAME body|AGENCY	8
NAME body|AGENCY far 1	-5
NAME body|AGENCY far 5	5
NAME body|AGENCY inside as head	21
NAME body|AGENCY lesser of its kind	14
NAME body|AGENCY never spoke	14
NAME body|AGENCY not before	9
NAME body|AGENCY opened 1	-5
NAME body|AGENCY outside	-13
NAME body|AGENCY rank 0	5
NAME body|AGENCY same paragraph	-5
NAME body|AGENCY spoke 0	-5
NAME body|AGENCY subject 1	-5
NAME body|PERSON outside	-6
NAME body|PERSON subject 2	-5
NAME body|order 0	5
NAME body|ruled	41
NAME body|subject 1	-5
NAME body|type fits	11
NAME office|AGENCY	-12
NAME office|AGENCY never spoke	-10
NAME office|ruled	-7
NAME role|AGAIN	-5
NAME role|AGENCY	19
NAME role|AGENCY far 5	-6
NAME role|AGENCY first of its kind	6
NAME role|AGENCY governed 2	-5
NAME role|AGENCY lesser of its kind	17
NAME role|AGENCY never spoke	34
NAME role|AGENCY not before	46
NAME role|AGENCY outside	-26
NAME role|AGENCY rank 0	-8
NAME role|AGENCY rank 1	-12
NAME role|AGENCY same paragraph	-17
NAME role|AGENCY spoke 0	-9
NAME role|AGENCY spoke 3	-5
NAME role|AGENCY subject 2	-8
NAME role|ATTACKER	-6
NAME role|ATTACKER outside	-6
NAME role|PERSON	-18
NAME role|PERSON first of its kind	-5
NAME role|PERSON outside	-18
NAME role|PERSON rank 0	-14
NAME role|PERSON subject 2	-6
NAME role|UNNAMED	17
NAME role|UNNAMED never spoke	17
NAME role|governed 2	-6
NAME role|object 2	-5
NAME role|order 0	-18
NAME role|order 1	-11
NAME role|order 2	-7
NAME role|order 3	-5
NAME role|order 4	-8
NAME role|ruled	16
NAME role|subject 1	-23
NAME role|subject 2	-17
NAME |AGAIN	5
NAME |AGAIN spoke 0	-9
NAME |AGAIN spoke 1	-7
NAME |AGAIN spoke 2	-10
NAME |AGAIN spoke 3	29
NAME |AGENCY far 0	-9
NAME |AGENCY far 1	-10
NAME |AGENCY far 3	19
NAME |AGENCY far 4	13
NAME |AGENCY far 5	-23
NAME |AGENCY first of its kind	21
NAME |AGENCY governed 0	-9
NAME |AGENCY inside as head	61
NAME |AGENCY inside before the head	5
NAME |AGENCY inside behind at	-38
NAME |AGENCY inside behind of	13
NAME |AGENCY lesser of its kind	-12
NAME |AGENCY never spoke	10
NAME |AGENCY not before	8
NAME |AGENCY object 1	-6
NAME |AGENCY object 2	-9
NAME |AGENCY opened 1	-8
NAME |AGENCY outside	-39
NAME |AGENCY owner 1	-17
NAME |AGENCY owner 2	14
NAME |AGENCY rank 0	22
NAME |AGENCY rank 2	-15
NAME |AGENCY rank 3	-8
NAME |AGENCY same paragraph	-41
NAME |AGENCY same side as last	-8
NAME |AGENCY spoke 0	-11
NAME |AGENCY spoke 2	-5
NAME |AGENCY spoke 3	10
NAME |AGENCY subject 1	9
NAME |AGENCY subject 2	5
NAME |AGENCY told of last	11
NAME |ATTACKER	6
NAME |ATTACKER far 1	-7
NAME |ATTACKER far 3	33
NAME |ATTACKER far 4	-22
NAME |ATTACKER first of its kind	-7
NAME |ATTACKER governed 2	6
NAME |ATTACKER in content	-5
NAME |ATTACKER inside as head	31
NAME |ATTACKER never spoke	9
NAME |ATTACKER not before	6
NAME |ATTACKER rank 0	6
NAME |ATTACKER rank 1	-5
NAME |ATTACKER same paragraph	-13
NAME |ATTACKER second of its kind	16
NAME |ATTACKER spoke 0	-7
NAME |ATTACKER spoke 2	9
NAME |AUTHOR	-14
NAME |FRESH	12
NAME |FRESH never spoke	12
NAME |MEDIA	5
NAME |MEDIA never spoke	9
NAME |PERSON	26
NAME |PERSON far 1	-82
NAME |PERSON far 2	-13
NAME |PERSON far 3	-5
NAME |PERSON far 4	26
NAME |PERSON far 5	16
NAME |PERSON first of its kind	28
NAME |PERSON inside as head	67
NAME |PERSON lesser of its kind	-44
NAME |PERSON never spoke	33
NAME |PERSON not before	78
NAME |PERSON object 2	7
NAME |PERSON opened 1	12
NAME |PERSON outside	-78
NAME |PERSON rank 0	-32
NAME |PERSON rank 1	-29
NAME |PERSON rank 2	-10
NAME |PERSON same paragraph	-97
NAME |PERSON same side as last	-18
NAME |PERSON second of its kind	20
NAME |PERSON spoke 3	15
NAME |PERSON subject 1	-51
NAME |PERSON subject 2	11
NAME |PERSON told of last	35
NAME |SYSTEM	24
NAME |SYSTEM far 2	12
NAME |SYSTEM far 5	8
NAME |SYSTEM first of its kind	22
NAME |SYSTEM governed 2	25
NAME |SYSTEM in content	-6
NAME |SYSTEM inside as head	64
NAME |SYSTEM lesser of its kind	11
NAME |SYSTEM never spoke	24
NAME |SYSTEM not before	20
NAME |SYSTEM object 2	-8
NAME |SYSTEM outside	-34
NAME |SYSTEM rank 0	18
NAME |SYSTEM rank 1	-7
NAME |SYSTEM same paragraph	12
NAME |SYSTEM second of its kind	-7
NAME |SYSTEM subject 2	-8
NAME |SYSTEM told of last	-5
NAME |UNNAMED	-23
NAME |UNNAMED never spoke	-23
NAME |agent 1	-27
NAME |governed 0	-10
NAME |governed 2	28
NAME |object 1	-13
NAME |object 2	-9
NAME |order 0	29
NAME |order 1	18
NAME |order 2	-41
NAME |order 3	-23
NAME |order 4	-62
NAME |owner 1	-17
NAME |owner 2	11
NAME |ruled	76
NAME |subject 1	-49
NAME |subject 2	24
NAME |type conflicts	44
NAME |type differs	-6
NAME |type fits	-90
NONE |AGAIN	-23
NONE |AGAIN spoke 0	-10
NONE |AGAIN spoke 1	-5
NONE |AGAIN spoke 2	-6
NONE |AGENCY far 0	7
NONE |AGENCY far 2	-21
NONE |AGENCY far 3	-6
NONE |AGENCY first of its kind	43
NONE |AGENCY governed 2	-19
NONE |AGENCY in content	-25
NONE |AGENCY lesser of its kind	-22
NONE |AGENCY never spoke	12
NONE |AGENCY not before	18
NONE |AGENCY object 2	16
NONE |AGENCY opened 1	7
NONE |AGENCY owner 2	17
NONE |AGENCY rank 0	10
NONE |AGENCY rank 2	-21
NONE |AGENCY same paragraph	-6
NONE |AGENCY second of its kind	-18
NONE |AGENCY spoke 0	8
NONE |AGENCY spoke 1	-18
NONE |AGENCY spoke 2	5
NONE |AGENCY subject 1	-15
NONE |AGENCY subject 2	-33
NONE |AGENCY told of last	35
NONE |ATTACKER far 0	24
NONE |ATTACKER far 2	11
NONE |ATTACKER far 3	-17
NONE |ATTACKER far 5	-13
NONE |ATTACKER first of its kind	-11
NONE |ATTACKER governed 2	-8
NONE |ATTACKER never spoke	14
NONE |ATTACKER object 2	-14
NONE |ATTACKER rank 1	5
NONE |ATTACKER same paragraph	36
NONE |ATTACKER second of its kind	-9
NONE |ATTACKER spoke 3	-6
NONE |AUTHOR never spoke	21
NONE |AUTHOR spoke 0	-12
NONE |AUTHOR spoke 3	-8
NONE |FRESH	-20
NONE |FRESH never spoke	-20
NONE |MEDIA	53
NONE |MEDIA never spoke	85
NONE |PERSON	-10
NONE |PERSON far 1	11
NONE |PERSON far 2	-5
NONE |PERSON far 4	-13
NONE |PERSON far 5	15
NONE |PERSON first of its kind	23
NONE |PERSON lesser of its kind	6
NONE |PERSON never spoke	8
NONE |PERSON object 2	-7
NONE |PERSON opened 1	15
NONE |PERSON outside	-10
NONE |PERSON rank 1	-5
NONE |PERSON same side as last	17
NONE |PERSON second of its kind	-39
NONE |PERSON spoke 0	-30
NONE |PERSON spoke 2	-11
NONE |PERSON spoke 3	25
NONE |PERSON subject 1	11
NONE |PERSON subject 2	5
NONE |SYSTEM far 1	-8
NONE |SYSTEM far 5	20
NONE |SYSTEM first of its kind	-12
NONE |SYSTEM governed 1	-7
NONE |SYSTEM governed 2	25
NONE |SYSTEM lesser of its kind	-6
NONE |SYSTEM object 2	-6
NONE |SYSTEM rank 0	-17
NONE |SYSTEM rank 1	-13
NONE |SYSTEM rank 2	33
NONE |SYSTEM same paragraph	-5
NONE |SYSTEM second of its kind	20
NONE |SYSTEM told of last	-12
NONE |agent 2	-8
NONE |governed 1	-7
NONE |object 0	19
NONE |object 1	-17
NONE |object 2	-12
NONE |order 0	-26
NONE |order 1	46
NONE |order 2	-8
NONE |order 3	9
NONE |order 4	-45
NONE |owner 2	15
NONE |ruled	-8
NONE |subject 1	-6
NONE |subject 2	-32
OTHER for BARE 	-16
OTHER for BARE role	-5
OTHER for HE 	13
OTHER for INDEFINITE 	53
OTHER for INDEFINITE attacker document	12
OTHER for INDEFINITE body	-27
OTHER for INDEFINITE document	10
OTHER for INDEFINITE office	11
OTHER for INDEFINITE role	-17
OTHER for IT 	34
OTHER for NAME 	-14
OTHER for NAME body	5
OTHER for NAME office	-10
OTHER for NONE 	-17
OTHER for OWNED 	9
OTHER for OWNED office	-24
OTHER for POSSESSIVE 	-20
OTHER for POSSESSIVE office	15
OTHER for POSSESSIVE role	-17
OTHER for SHE 	-9
OTHER for THE 	-30
OTHER for THE attacker	22
OTHER for THE attacker document	8
OTHER for THE body	19
OTHER for THE document	-35
OTHER for THE office	22
OTHER for THE part	8
OTHER for THE role	-44
OTHER for agency	-14
OTHER for agent	-5
OTHER for association	10
OTHER for board	40
OTHER for centre	15
OTHER for chairman	8
OTHER for channel	26
OTHER for commission	-20
OTHER for company	17
OTHER for counsel	-17
OTHER for executive	-5
OTHER for firm	22
OTHER for group	7
OTHER for he	14
OTHER for her	-6
OTHER for insurer	9
OTHER for it	39
OTHER for its	-6
OTHER for man	9
OTHER for manager	-9
OTHER for member	-5
OTHER for members	8
OTHER for note	-5
OTHER for notice	33
OTHER for office	-21
OTHER for officer	-20
OTHER for official	-14
OTHER for one	-6
OTHER for operator	-29
OTHER for organisation	5
OTHER for person	-8
OTHER for pirnovar	5
OTHER for police	-7
OTHER for post	12
OTHER for report	-9
OTHER for service	-8
OTHER for spokesman	23
OTHER for spokesperson	11
OTHER for statement	-14
OTHER for superintendent	6
OTHER for team	-42
OTHER for that	-15
OTHER for the	-9
OTHER for union	29
OTHER for vendor	-13
OWNED body|AGENCY	15
OWNED body|AGENCY far 1	-10
OWNED body|AGENCY first of its kind	10
OWNED body|AGENCY inside as head	18
OWNED body|AGENCY never spoke	23
OWNED body|AGENCY not before	18
OWNED body|PERSON	-10
OWNED body|PERSON described not	-10
OWNED body|PERSON far 3	-5
OWNED body|PERSON outside	-10
OWNED body|PERSON rank 0	-9
OWNED body|PERSON same paragraph	-6
OWNED body|PERSON second of its kind	-5
OWNED body|PERSON spoke 0	-9
OWNED body|object 2	-6
OWNED body|order 1	-5
OWNED body|ruled	10
OWNED body|subject 1	-7
OWNED body|subject 2	-6
OWNED document|AGENCY	5
OWNED document|AGENCY described not	14
OWNED document|AGENCY described partly	16
OWNED document|AGENCY far 3	31
OWNED document|AGENCY first of its kind	6
OWNED document|AGENCY inside as owner	-9
OWNED document|AGENCY lesser of its kind	8
OWNED document|AGENCY never spoke	-8
OWNED document|AGENCY object 2	-9
OWNED document|AGENCY outside	14
OWNED document|AGENCY rank 0	9
OWNED document|AGENCY rank 1	28
OWNED document|AGENCY second of its kind	-9
OWNED document|AGENCY subject 2	37
OWNED document|PERSON	10
OWNED document|PERSON described not	10
OWNED document|PERSON never spoke	19
OWNED document|PERSON outside	10
OWNED document|PERSON rank 0	-12
OWNED document|PERSON rank 1	21
OWNED document|PERSON second of its kind	-11
OWNED document|PERSON spoke 0	-11
OWNED document|PERSON subject 2	22
OWNED document|UNNAMED	-6
OWNED document|UNNAMED never spoke	-6
OWNED document|object 2	-9
OWNED document|order 0	6
OWNED document|order 1	-10
OWNED document|order 2	28
OWNED document|order 3	20
OWNED document|ruled	-18
OWNED document|subject 1	-11
OWNED document|subject 2	58
OWNED office|AGAIN	-14
OWNED office|AGAIN spoke 0	-5
OWNED office|AGAIN spoke 3	-7
OWNED office|AGENCY	13
OWNED office|AGENCY agent 2	-10
OWNED office|AGENCY described not	-17
OWNED office|AGENCY described partly	8
OWNED office|AGENCY far 1	-8
OWNED office|AGENCY far 2	-15
OWNED office|AGENCY far 3	-5
OWNED office|AGENCY far 5	25
OWNED office|AGENCY governed 1	-6
OWNED office|AGENCY governed 2	-7
OWNED office|AGENCY inside as head	5
OWNED office|AGENCY inside as owner	27
OWNED office|AGENCY lesser of its kind	68
OWNED office|AGENCY not before	29
OWNED office|AGENCY outside	-19
OWNED office|AGENCY rank 0	-23
OWNED office|AGENCY rank 1	24
OWNED office|AGENCY rank 2	-6
OWNED office|AGENCY rank 3	-5
OWNED office|AGENCY rank 4	-5
OWNED office|AGENCY same paragraph	-25
OWNED office|AGENCY second of its kind	-51
OWNED office|AGENCY spoke 1	32
OWNED office|AGENCY spoke 3	-12
OWNED office|AGENCY subject 2	26
OWNED office|AGENCY told of last	8
OWNED office|ATTACKER	-8
OWNED office|ATTACKER described not	-8
OWNED office|ATTACKER first of its kind	-7
OWNED office|ATTACKER never spoke	-5
OWNED office|ATTACKER outside	-8
OWNED office|ATTACKER rank 0	-8
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-8
OWNED office|MEDIA never spoke	-5
OWNED office|PERSON	-9
OWNED office|PERSON described not	-18
OWNED office|PERSON far 1	-5
OWNED office|PERSON far 5	-7
OWNED office|PERSON inside behind a comma	8
OWNED office|PERSON not before	8
OWNED office|PERSON outside	-18
OWNED office|PERSON rank 0	-8
OWNED office|PERSON rank 1	-5
OWNED office|PERSON same paragraph	-6
OWNED office|PERSON subject 2	-8
OWNED office|UNNAMED	35
OWNED office|UNNAMED never spoke	35
OWNED office|agent 2	-10
OWNED office|governed 1	-7
OWNED office|governed 2	-9
OWNED office|object 2	-7
OWNED office|order 0	-8
OWNED office|order 1	-29
OWNED office|order 2	-14
OWNED office|order 3	-12
OWNED office|order 4	21
OWNED office|ruled	5
OWNED office|subject 2	14
OWNED role|AGENCY	-18
OWNED role|AGENCY described partly	-5
OWNED role|AGENCY first of its kind	-16
OWNED role|AGENCY inside as owner	-14
OWNED role|AGENCY never spoke	-13
OWNED role|AGENCY rank 0	-6
OWNED role|PERSON	17
OWNED role|PERSON described not	10
OWNED role|PERSON inside behind a comma	8
OWNED role|PERSON never spoke	5
OWNED role|PERSON not before	8
OWNED role|PERSON outside	10
OWNED role|PERSON rank 0	12
OWNED role|PERSON second of its kind	19
OWNED role|PERSON spoke 0	17
OWNED role|PERSON subject 2	-5
OWNED role|UNNAMED	8
OWNED role|UNNAMED never spoke	8
OWNED role|order 0	9
OWNED role|ruled	10
OWNED role|subject 2	-7
OWNED |AGAIN	37
OWNED |AGAIN spoke 3	39
OWNED |AGENCY	-20
OWNED |AGENCY described not	-15
OWNED |AGENCY described partly	11
OWNED |AGENCY far 1	-11
OWNED |AGENCY far 4	7
OWNED |AGENCY far 5	5
OWNED |AGENCY inside as head	14
OWNED |AGENCY inside as owner	-17
OWNED |AGENCY lesser of its kind	-17
OWNED |AGENCY never spoke	-9
OWNED |AGENCY not before	-16
OWNED |AGENCY outside	-15
OWNED |AGENCY rank 1	-6
OWNED |AGENCY same paragraph	-12
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY spoke 1	-5
OWNED |AGENCY told of last	-8
OWNED |PERSON	-5
OWNED |PERSON described not	-14
OWNED |PERSON far 1	-8
OWNED |PERSON inside behind a comma	7
OWNED |PERSON never spoke	6
OWNED |PERSON not before	9
OWNED |PERSON outside	-14
OWNED |PERSON rank 0	-10
OWNED |PERSON same paragraph	-12
OWNED |PERSON spoke 0	-9
OWNED |PERSON subject 1	-8
OWNED |PERSON subject 2	-6
OWNED |object 1	-8
OWNED |order 1	-7
OWNED |order 2	-7
OWNED |ruled	32
OWNED |same role	-5
OWNED |subject 1	-11
OWNED |subject 2	-10
PERSON	53
PERSON ALLEGES INDEFINITE	-8
PERSON ALLEGES THE	-16
PERSON ASSERTS BARE	32
PERSON ASSERTS HE	24
PERSON ASSERTS INDEFINITE	-41
PERSON ASSERTS NONE	-22
PERSON ASSERTS POSSESSIVE	14
PERSON ASSERTS SHE	26
PERSON ASSERTS THE	20
PERSON CONFIRMS BARE	-13
PERSON CONFIRMS HE	-6
PERSON CONFIRMS INDEFINITE	-7
PERSON CONFIRMS NAME	14
PERSON CONFIRMS THE	31
PERSON DENIES HE	6
PERSON DENIES NAME	12
PERSON DENIES THE	7
PERSON agent 1	-8
PERSON agent 2	-36
PERSON cue :	13
PERSON cue accept	25
PERSON cue according to	22
PERSON cue accuse	-10
PERSON cue add	30
PERSON cue argue	-5
PERSON cue assert	-7
PERSON cue assure	38
PERSON cue blame	-16
PERSON cue boast	-7
PERSON cue call	5
PERSON cue claim	-32
PERSON cue concede	12
PERSON cue confirm	-26
PERSON cue contend	24
PERSON cue decline to be	-13
PERSON cue decline to comment	-10
PERSON cue decline to name	16
PERSON cue denied it	-33
PERSON cue deny	5
PERSON cue dismiss	5
PERSON cue find	-6
PERSON cue go on	14
PERSON cue inform	-27
PERSON cue insist	-5
PERSON cue maintain	12
PERSON cue not reply	-23
PERSON cue not respond	-6
PERSON cue not return	-21
PERSON cue not want	-13
PERSON cue note	-11
PERSON cue offer	-6
PERSON cue put	-18
PERSON cue remark	-22
PERSON cue reply	7
PERSON cue show	27
PERSON cue speak	-20
PERSON cue state	11
PERSON cue submit	17
PERSON cue suspect	13
PERSON cue tell	-37
PERSON cue would have none of it	25
PERSON cue write	12
PERSON described not	-94
PERSON described partly	-16
PERSON described wholly	58
PERSON far 0	12
PERSON far 2	49
PERSON far 4	-85
PERSON far 5	-62
PERSON first here INDEFINITE	-14
PERSON first here NAME	68
PERSON first here OWNED	25
PERSON first here POSSESSIVE	40
PERSON first here THE	27
PERSON first of its kind	43
PERSON governed 1	-9
PERSON governed 2	-39
PERSON has head	57
PERSON in ADVISORY	28
PERSON in NEWS	57
PERSON in SOCIAL_POST	-34
PERSON in content	-33
PERSON inside as head	71
PERSON inside behind a comma	97
PERSON inside behind of	6
PERSON lesser of its kind	48
PERSON never spoke	64
PERSON not before	114
PERSON object 0	9
PERSON object 1	7
PERSON of according-to:after	12
PERSON of according-to:before	27
PERSON of agency	15
PERSON of agent	-5
PERSON of authority	-5
PERSON of clause:before	23
PERSON of clause:interrupted	-52
PERSON of commission	-10
PERSON of commissioner	-5
PERSON of company	17
PERSON of counsel	26
PERSON of director	26
PERSON of executive	38
PERSON of finding	13
PERSON of he	26
PERSON of head	11
PERSON of her	-7
PERSON of it	-30
PERSON of its	13
PERSON of judge	17
PERSON of letter	9
PERSON of man	-21
PERSON of mother	5
PERSON of naming:about	-21
PERSON of naming:call	5
PERSON of naming:put	-21
PERSON of no-comment	-32
PERSON of note	8
PERSON of notice	-9
PERSON of noun:claim	-6
PERSON of office	-8
PERSON of officer	33
PERSON of official	-7
PERSON of one	-11
PERSON of operator	-5
PERSON of person	-7
PERSON of police	-14
PERSON of quote:before	47
PERSON of quote:colon	13
PERSON of quote:following	34
PERSON of rebuff	31
PERSON of report	-35
PERSON of researcher	8
PERSON of secretary	-9
PERSON of service	-13
PERSON of she	34
PERSON of someone	-8
PERSON of statement	31
PERSON of tagged:carried	28
PERSON of tagged:cue	-8
PERSON of that	-5
PERSON of they	5
PERSON of union	-7
PERSON of verb:clause	30
PERSON of verb:infinitive	-5
PERSON of verb:object	-17
PERSON of verb:that	-13
PERSON often 0 BARE	6
PERSON often 0 HE	-26
PERSON often 0 INDEFINITE	-32
PERSON often 0 IT	-33
PERSON often 0 NAME	-11
PERSON often 0 NONE	-26
PERSON often 0 POSSESSIVE	27
PERSON often 0 SHE	9
PERSON often 0 THE	16
PERSON often 1 BARE	6
PERSON often 1 HE	58
PERSON often 1 INDEFINITE	-14
PERSON often 1 IT	10
PERSON often 1 NONE	8
PERSON often 1 POSSESSIVE	14
PERSON often 1 SHE	43
PERSON often 2 BARE	-6
PERSON often 2 HE	8
PERSON often 2 INDEFINITE	-12
PERSON often 2 IT	7
PERSON often 2 NAME	31
PERSON often 2 NONE	7
PERSON often 2 POSSESSIVE	-17
PERSON often 2 SHE	-27
PERSON often 2 THE	36
PERSON opened 0	11
PERSON opened 1	-22
PERSON outside	-45
PERSON owner 1	-14
PERSON rank 0	-20
PERSON rank 1	10
PERSON rank 2	-35
PERSON rank 3	-39
PERSON rank 4	29
PERSON same paragraph	114
PERSON same side as last	25
PERSON says I INDEFINITE	-37
PERSON says I SHE	-22
PERSON says we HE	30
PERSON says we IT	10
PERSON says we NAME	10
PERSON says we POSSESSIVE	18
PERSON says we SHE	15
PERSON says we THE	-9
PERSON second of its kind	16
PERSON spoke 0	6
PERSON spoke 1	-7
PERSON spoke 2	33
PERSON spoke 3	5
PERSON spoke last 0 HE  true	-10
PERSON spoke last 0 NAME  true	-15
PERSON spoke last 0 POSSESSIVE role true	-12
PERSON spoke last 0 SHE  true	8
PERSON spoke last 0 THE body true	17
PERSON spoke last 1 BARE office true	14
PERSON spoke last 1 IT  true	16
PERSON spoke last 1 NAME  false	5
PERSON spoke last 1 NAME  true	17
PERSON spoke last 1 NONE  true	-22
PERSON spoke last 1 OWNED  true	-8
PERSON spoke last 1 OWNED body true	-6
PERSON spoke last 1 POSSESSIVE office false	-6
PERSON spoke last 1 POSSESSIVE office true	-5
PERSON spoke last 1 SHE  false	10
PERSON spoke last 1 SHE  true	-19
PERSON spoke last 1 THE  false	-15
PERSON spoke last 1 THE  true	15
PERSON spoke last 1 THE body false	-9
PERSON spoke last 1 THE body true	-29
PERSON spoke last 1 THE role false	-15
PERSON spoke last 2 HE  true	10
PERSON spoke last 2 SHE  false	-10
PERSON spoke last 2 SHE  true	-5
PERSON spoke last 2 THE  false	11
PERSON spoke last 3 IT  false	-5
PERSON spoke last 3 SHE  false	18
PERSON spoke last 3 THE  false	-9
PERSON spoke last here BARE	19
PERSON spoke last here IT	11
PERSON spoke last here NONE	-16
PERSON spoke last here OWNED	-23
PERSON spoke last here POSSESSIVE	-33
PERSON spoke last here SHE	-11
PERSON spoke last here THE	42
PERSON subject 1	19
PERSON subject 2	-22
PERSON told of last	37
POLICE for BARE 	33
POLICE for HE 	12
POLICE for INDEFINITE 	-41
POLICE for INDEFINITE attacker document	-5
POLICE for INDEFINITE office	10
POLICE for INDEFINITE role	25
POLICE for IT 	-32
POLICE for NAME 	-9
POLICE for NAME body	13
POLICE for OWNED office	6
POLICE for POSSESSIVE 	-18
POLICE for POSSESSIVE office	-9
POLICE for POSSESSIVE role	5
POLICE for THE 	38
POLICE for THE document	18
POLICE for THE office	-19
POLICE for THE role	-13
POLICE for THEY 	6
POLICE for board	-14
POLICE for fbi	6
POLICE for he	12
POLICE for it	-32
POLICE for office	10
POLICE for officer	33
POLICE for police	37
POLICE for report	-17
POLICE for she	-15
POLICE for spokesman	33
POLICE for spokesperson	-25
POLICE for they	6
POSSESSIVE body|AGENCY	18
POSSESSIVE body|AGENCY described not	10
POSSESSIVE body|AGENCY far 1	12
POSSESSIVE body|AGENCY first of its kind	13
POSSESSIVE body|AGENCY never spoke	13
POSSESSIVE body|AGENCY outside	10
POSSESSIVE body|AGENCY rank 0	12
POSSESSIVE body|AGENCY same paragraph	12
POSSESSIVE body|PERSON	-8
POSSESSIVE body|PERSON described not	-8
POSSESSIVE body|PERSON outside	-8
POSSESSIVE body|PERSON second of its kind	-6
POSSESSIVE body|UNNAMED	-6
POSSESSIVE body|UNNAMED never spoke	-6
POSSESSIVE body|order 1	12
POSSESSIVE body|ruled	22
POSSESSIVE document|AGENCY	8
POSSESSIVE document|AGENCY described not	8
POSSESSIVE document|AGENCY far 1	17
POSSESSIVE document|AGENCY far 5	-10
POSSESSIVE document|AGENCY lesser of its kind	-5
POSSESSIVE document|AGENCY never spoke	9
POSSESSIVE document|AGENCY opened 1	5
POSSESSIVE document|AGENCY outside	17
POSSESSIVE document|AGENCY rank 1	10
POSSESSIVE document|AGENCY same paragraph	21
POSSESSIVE document|AGENCY second of its kind	12
POSSESSIVE document|PERSON lesser of its kind	9
POSSESSIVE document|PERSON never spoke	14
POSSESSIVE document|PERSON rank 0	-9
POSSESSIVE document|PERSON rank 1	19
POSSESSIVE document|PERSON same paragraph	11
POSSESSIVE document|PERSON spoke 0	-7
POSSESSIVE document|UNNAMED	-8
POSSESSIVE document|UNNAMED never spoke	-8
POSSESSIVE document|order 2	19
POSSESSIVE document|order 3	-5
POSSESSIVE document|ruled	15
POSSESSIVE document|subject 2	-14
POSSESSIVE office|AGAIN	-6
POSSESSIVE office|AGENCY	18
POSSESSIVE office|AGENCY described not	26
POSSESSIVE office|AGENCY far 0	14
POSSESSIVE office|AGENCY far 1	8
POSSESSIVE office|AGENCY far 3	-5
POSSESSIVE office|AGENCY far 4	-15
POSSESSIVE office|AGENCY far 5	18
POSSESSIVE office|AGENCY first of its kind	-15
POSSESSIVE office|AGENCY governed 2	-6
POSSESSIVE office|AGENCY in content	14
POSSESSIVE office|AGENCY lesser of its kind	5
POSSESSIVE office|AGENCY never spoke	18
POSSESSIVE office|AGENCY opened 0	14
POSSESSIVE office|AGENCY outside	18
POSSESSIVE office|AGENCY rank 2	23
POSSESSIVE office|AGENCY rank 3	-5
POSSESSIVE office|AGENCY same paragraph	22
POSSESSIVE office|AGENCY second of its kind	28
POSSESSIVE office|AGENCY spoke 1	-5
POSSESSIVE office|AGENCY spoke 2	-7
POSSESSIVE office|AGENCY spoke 3	13
POSSESSIVE office|AGENCY subject 0	21
POSSESSIVE office|AGENCY subject 1	8
POSSESSIVE office|AGENCY subject 2	7
POSSESSIVE office|ATTACKER	-20
POSSESSIVE office|ATTACKER described not	-20
POSSESSIVE office|ATTACKER first of its kind	-20
POSSESSIVE office|ATTACKER outside	-20
POSSESSIVE office|ATTACKER rank 0	-20
POSSESSIVE office|MEDIA	-5
POSSESSIVE office|MEDIA never spoke	-5
POSSESSIVE office|PERSON	-7
POSSESSIVE office|PERSON described not	-20
POSSESSIVE office|PERSON far 3	-11
POSSESSIVE office|PERSON inside behind a comma	15
POSSESSIVE office|PERSON never spoke	14
POSSESSIVE office|PERSON not before	15
POSSESSIVE office|PERSON object 2	-16
POSSESSIVE office|PERSON outside	-21
POSSESSIVE office|PERSON rank 0	-16
POSSESSIVE office|PERSON spoke 0	-11
POSSESSIVE office|PERSON spoke 2	-7
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	26
POSSESSIVE office|UNNAMED never spoke	26
POSSESSIVE office|governed 2	-6
POSSESSIVE office|object 2	-19
POSSESSIVE office|order 0	-26
POSSESSIVE office|order 1	7
POSSESSIVE office|order 2	-13
POSSESSIVE office|order 3	-8
POSSESSIVE office|order 4	18
POSSESSIVE office|ruled	28
POSSESSIVE office|subject 0	6
POSSESSIVE office|subject 1	8
POSSESSIVE role|AGAIN	-7
POSSESSIVE role|AGENCY	-5
POSSESSIVE role|AGENCY far 1	-14
POSSESSIVE role|AGENCY far 2	19
POSSESSIVE role|AGENCY first of its kind	5
POSSESSIVE role|AGENCY governed 2	-9
POSSESSIVE role|AGENCY lesser of its kind	-14
POSSESSIVE role|AGENCY never spoke	-11
POSSESSIVE role|AGENCY opened 0	-6
POSSESSIVE role|AGENCY outside	-9
POSSESSIVE role|AGENCY owner 2	34
POSSESSIVE role|AGENCY rank 0	-17
POSSESSIVE role|AGENCY rank 1	21
POSSESSIVE role|AGENCY same paragraph	5
POSSESSIVE role|AGENCY second of its kind	5
POSSESSIVE role|AGENCY spoke 0	9
POSSESSIVE role|AGENCY spoke 1	-11
POSSESSIVE role|AGENCY spoke 3	12
POSSESSIVE role|AGENCY subject 0	-8
POSSESSIVE role|AGENCY subject 2	-9
POSSESSIVE role|AGENCY told of last	-17
POSSESSIVE role|FRESH	-6
POSSESSIVE role|FRESH never spoke	-6
POSSESSIVE role|PERSON	13
POSSESSIVE role|PERSON described not	8
POSSESSIVE role|PERSON far 2	-5
POSSESSIVE role|PERSON far 3	14
POSSESSIVE role|PERSON far 4	-7
POSSESSIVE role|PERSON far 5	-5
POSSESSIVE role|PERSON first of its kind	5
POSSESSIVE role|PERSON lesser of its kind	9
POSSESSIVE role|PERSON never spoke	48
POSSESSIVE role|PERSON object 2	-10
POSSESSIVE role|PERSON outside	8
POSSESSIVE role|PERSON rank 0	24
POSSESSIVE role|PERSON rank 1	-12
POSSESSIVE role|PERSON spoke 0	-21
POSSESSIVE role|PERSON spoke 2	-6
POSSESSIVE role|PERSON spoke 3	-6
POSSESSIVE role|PERSON subject 2	7
POSSESSIVE role|UNNAMED	19
POSSESSIVE role|UNNAMED never spoke	19
POSSESSIVE role|governed 2	-10
POSSESSIVE role|object 2	-13
POSSESSIVE role|order 0	-23
POSSESSIVE role|order 1	13
POSSESSIVE role|order 2	11
POSSESSIVE role|order 3	8
POSSESSIVE role|order 4	-8
POSSESSIVE role|owner 2	34
POSSESSIVE role|ruled	-5
POSSESSIVE role|subject 1	14
POSSESSIVE |AGAIN	-9
POSSESSIVE |AGAIN spoke 3	-5
POSSESSIVE |AGENCY	-16
POSSESSIVE |AGENCY far 1	15
POSSESSIVE |AGENCY far 2	-8
POSSESSIVE |AGENCY far 3	-7
POSSESSIVE |AGENCY first of its kind	-9
POSSESSIVE |AGENCY governed 2	-7
POSSESSIVE |AGENCY lesser of its kind	14
POSSESSIVE |AGENCY never spoke	-38
POSSESSIVE |AGENCY opened 1	-17
POSSESSIVE |AGENCY outside	8
POSSESSIVE |AGENCY rank 1	5
POSSESSIVE |AGENCY same paragraph	17
POSSESSIVE |AGENCY second of its kind	-22
POSSESSIVE |AGENCY spoke 0	25
POSSESSIVE |AGENCY subject 1	16
POSSESSIVE |AGENCY subject 2	-10
POSSESSIVE |ATTACKER	7
POSSESSIVE |ATTACKER described not	7
POSSESSIVE |ATTACKER first of its kind	7
POSSESSIVE |ATTACKER never spoke	7
POSSESSIVE |ATTACKER outside	7
POSSESSIVE |ATTACKER rank 0	7
POSSESSIVE |ATTACKER same paragraph	8
POSSESSIVE |FRESH	-7
POSSESSIVE |FRESH never spoke	-7
POSSESSIVE |MEDIA	-8
POSSESSIVE |MEDIA never spoke	-6
POSSESSIVE |PERSON	22
POSSESSIVE |PERSON far 1	5
POSSESSIVE |PERSON far 3	9
POSSESSIVE |PERSON far 5	-7
POSSESSIVE |PERSON first of its kind	6
POSSESSIVE |PERSON inside as head	9
POSSESSIVE |PERSON inside behind a comma	13
POSSESSIVE |PERSON lesser of its kind	11
POSSESSIVE |PERSON never spoke	19
POSSESSIVE |PERSON not before	22
POSSESSIVE |PERSON rank 0	9
POSSESSIVE |PERSON spoke 0	12
POSSESSIVE |governed 2	-8
POSSESSIVE |order 0	23
POSSESSIVE |order 4	-11
POSSESSIVE |ruled	-37
POSSESSIVE |same role	-21
POSSESSIVE |subject 1	19
POSSESSIVE |subject 2	-13
REGULATOR for HE 	15
REGULATOR for INDEFINITE 	21
REGULATOR for INDEFINITE document	-6
REGULATOR for INDEFINITE office	7
REGULATOR for INDEFINITE role	21
REGULATOR for IT 	5
REGULATOR for NAME 	-11
REGULATOR for NAME body	-5
REGULATOR for OWNED 	6
REGULATOR for OWNED office	46
REGULATOR for POSSESSIVE office	20
REGULATOR for SHE 	-8
REGULATOR for THE body	7
REGULATOR for THE document	9
REGULATOR for THE office	59
REGULATOR for THE role	25
REGULATOR for agency	-5
REGULATOR for authority	-37
REGULATOR for commission	24
REGULATOR for commissioner	13
REGULATOR for company	38
REGULATOR for he	15
REGULATOR for insurer	-17
REGULATOR for it	6
REGULATOR for notice	11
REGULATOR for office	57
REGULATOR for officer	-9
REGULATOR for police	-5
REGULATOR for regulator	-10
REGULATOR for she	-7
REGULATOR for spokesperson	16
REGULATOR for union	-7
SHE |AGAIN spoke 0	9
SHE |AGAIN spoke 3	-6
SHE |AGENCY far 1	-5
SHE |AGENCY far 2	44
SHE |AGENCY far 3	-9
SHE |AGENCY far 4	-14
SHE |AGENCY far 5	-9
SHE |AGENCY first of its kind	-13
SHE |AGENCY governed 2	5
SHE |AGENCY lesser of its kind	5
SHE |AGENCY never spoke	-17
SHE |AGENCY not before	-8
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-14
SHE |AGENCY opened 1	13
SHE |AGENCY owner 1	-9
SHE |AGENCY owner 2	-8
SHE |AGENCY rank 0	14
SHE |AGENCY same paragraph	50
SHE |AGENCY second of its kind	6
SHE |AGENCY spoke 0	51
SHE |AGENCY spoke 1	-9
SHE |AGENCY spoke 2	-11
SHE |AGENCY spoke 3	-15
SHE |AGENCY subject 1	15
SHE |AGENCY subject 2	29
SHE |AGENCY told of last	-10
SHE |ATTACKER	-5
SHE |ATTACKER far 1	15
SHE |ATTACKER far 3	-6
SHE |ATTACKER far 5	-5
SHE |ATTACKER first of its kind	13
SHE |ATTACKER lesser of its kind	-11
SHE |ATTACKER never spoke	-5
SHE |ATTACKER object 1	-9
SHE |ATTACKER outside	-5
SHE |ATTACKER rank 0	-17
SHE |ATTACKER rank 1	20
SHE |ATTACKER rank 3	-5
SHE |ATTACKER same paragraph	5
SHE |ATTACKER second of its kind	-6
SHE |ATTACKER spoke 1	-6
SHE |ATTACKER subject 2	-5
SHE |FRESH	33
SHE |FRESH never spoke	33
SHE |MEDIA	-9
SHE |MEDIA never spoke	-8
SHE |PERSON	27
SHE |PERSON far 1	20
SHE |PERSON far 2	44
SHE |PERSON far 3	16
SHE |PERSON far 4	-53
SHE |PERSON far 5	6
SHE |PERSON first of its kind	-16
SHE |PERSON governed 1	-8
SHE |PERSON governed 2	-10
SHE |PERSON never spoke	-27
SHE |PERSON object 1	25
SHE |PERSON object 2	6
SHE |PERSON opened 1	-35
SHE |PERSON outside	27
SHE |PERSON rank 0	-25
SHE |PERSON rank 1	20
SHE |PERSON rank 2	30
SHE |PERSON rank 3	-9
SHE |PERSON same paragraph	39
SHE |PERSON same side as last	19
SHE |PERSON second of its kind	46
SHE |PERSON spoke 1	26
SHE |PERSON spoke 2	34
SHE |PERSON spoke 3	-8
SHE |PERSON told of last	-14
SHE |SYSTEM	-5
SHE |SYSTEM never spoke	-5
SHE |SYSTEM outside	-5
SHE |UNNAMED	-33
SHE |UNNAMED never spoke	-33
SHE |governed 1	-8
SHE |governed 2	-10
SHE |object 1	10
SHE |object 2	-15
SHE |order 0	37
SHE |order 1	-9
SHE |order 2	8
SHE |order 3	29
SHE |order 4	-34
SHE |owner 1	15
SHE |owner 2	14
SHE |subject 1	19
SHE |subject 2	21
SYSTEM	-24
SYSTEM ALLEGES NAME	-5
SYSTEM ASSERTS BARE	-10
SYSTEM ASSERTS INDEFINITE	-15
SYSTEM ASSERTS IT	6
SYSTEM ASSERTS NAME	41
SYSTEM ASSERTS THE	11
SYSTEM cue :	16
SYSTEM cue according to	-8
SYSTEM cue claim	19
SYSTEM cue confirm	-7
SYSTEM cue maintain	-5
SYSTEM cue reckon	17
SYSTEM cue report	21
SYSTEM cue say	-16
SYSTEM cue state	-8
SYSTEM cue tell	-10
SYSTEM described not	-36
SYSTEM far 0	15
SYSTEM far 1	-7
SYSTEM far 2	-5
SYSTEM far 3	-22
SYSTEM far 4	-24
SYSTEM far 5	15
SYSTEM first of its kind	-17
SYSTEM generic	-64
SYSTEM governed 0	-8
SYSTEM governed 1	-14
SYSTEM governed 2	12
SYSTEM in ADVISORY	-10
SYSTEM in NEWS	-44
SYSTEM in SOCIAL_POST	34
SYSTEM in content	-33
SYSTEM in quote	-12
SYSTEM inside as head	62
SYSTEM never spoke	-24
SYSTEM object 1	15
SYSTEM object 2	-9
SYSTEM of he	-5
SYSTEM of impersonal	-10
SYSTEM of no-comment	-6
SYSTEM of noun:claim	-7
SYSTEM of quote:before	-5
SYSTEM of quote:colon	16
SYSTEM of rebuff	-10
SYSTEM of she	-5
SYSTEM of tagged:carried	20
SYSTEM of verb:that	32
SYSTEM often 0 BARE	-13
SYSTEM often 0 INDEFINITE	-11
SYSTEM often 0 IT	-12
SYSTEM often 0 NAME	8
SYSTEM often 0 NONE	20
SYSTEM often 0 THE	-21
SYSTEM often 1 IT	21
SYSTEM often 1 NAME	-10
SYSTEM often 1 NONE	-8
SYSTEM often 1 THE	20
SYSTEM often 2 BARE	23
SYSTEM often 2 IT	-7
SYSTEM often 2 NAME	13
SYSTEM often 2 NONE	-10
SYSTEM often 2 THE	-10
SYSTEM often 3 NAME	15
SYSTEM opened 0	24
SYSTEM outside	-51
SYSTEM rank 0	-33
SYSTEM rank 1	10
SYSTEM rank 2	14
SYSTEM rank 3	-7
SYSTEM same paragraph	26
SYSTEM says we NAME	17
SYSTEM says we NONE	24
SYSTEM second of its kind	-7
SYSTEM subject 1	-7
SYSTEM subject 2	-32
SYSTEM told of last	-19
THE attacker document|AGENCY	6
THE attacker document|AGENCY described not	-12
THE attacker document|AGENCY far 1	18
THE attacker document|AGENCY first of its kind	-18
THE attacker document|AGENCY never spoke	22
THE attacker document|AGENCY outside	6
THE attacker document|AGENCY rank 1	16
THE attacker document|AGENCY same paragraph	16
THE attacker document|AGENCY spoke 2	-9
THE attacker document|AGENCY told of last	13
THE attacker document|ATTACKER described not	-10
THE attacker document|ATTACKER far 1	-16
THE attacker document|ATTACKER never spoke	-7
THE attacker document|ATTACKER outside	-10
THE attacker document|ATTACKER rank 0	-9
THE attacker document|ATTACKER same paragraph	-12
THE attacker document|ATTACKER spoke 0	8
THE attacker document|ATTACKER subject 2	7
THE attacker document|ATTACKER told of last	-9
THE attacker document|PERSON	11
THE attacker document|PERSON described not	11
THE attacker document|PERSON first of its kind	-11
THE attacker document|PERSON lesser of its kind	23
THE attacker document|PERSON outside	11
THE attacker document|PERSON rank 0	19
THE attacker document|PERSON rank 1	-7
THE attacker document|PERSON subject 2	-7
THE attacker document|UNNAMED	-11
THE attacker document|UNNAMED never spoke	-11
THE attacker document|object 2	-9
THE attacker document|order 1	-6
THE attacker document|order 2	21
THE attacker document|order 4	-8
THE attacker document|subject 1	17
THE attacker|AGAIN	25
THE attacker|AGAIN spoke 0	30
THE attacker|AGENCY	-13
THE attacker|AGENCY described not	-6
THE attacker|AGENCY described wholly	-6
THE attacker|AGENCY far 2	-27
THE attacker|AGENCY far 3	23
THE attacker|AGENCY far 5	-8
THE attacker|AGENCY first of its kind	-8
THE attacker|AGENCY has head	-6
THE attacker|AGENCY in content	-13
THE attacker|AGENCY inside as head	-18
THE attacker|AGENCY lesser of its kind	-6
THE attacker|AGENCY never spoke	19
THE attacker|AGENCY outside	13
THE attacker|AGENCY rank 0	17
THE attacker|AGENCY rank 1	-13
THE attacker|AGENCY same paragraph	-8
THE attacker|AGENCY spoke 0	-7
THE attacker|AGENCY spoke 1	-24
THE attacker|AGENCY subject 2	-6
THE attacker|AGENCY told of last	-8
THE attacker|ATTACKER	36
THE attacker|ATTACKER described not	47
THE attacker|ATTACKER described wholly	-24
THE attacker|ATTACKER far 2	17
THE attacker|ATTACKER far 4	14
THE attacker|ATTACKER far 5	-9
THE attacker|ATTACKER first of its kind	6
THE attacker|ATTACKER has head	-24
THE attacker|ATTACKER inside as head	-20
THE attacker|ATTACKER never spoke	15
THE attacker|ATTACKER not before	13
THE attacker|ATTACKER object 2	19
THE attacker|ATTACKER outside	45
THE attacker|ATTACKER rank 0	-6
THE attacker|ATTACKER rank 1	-5
THE attacker|ATTACKER same paragraph	13
THE attacker|ATTACKER second of its kind	37
THE attacker|ATTACKER subject 2	-13
THE attacker|ATTACKER told of last	-21
THE attacker|MEDIA	-8
THE attacker|MEDIA never spoke	-6
THE attacker|PERSON	-9
THE attacker|PERSON described not	-9
THE attacker|PERSON first of its kind	-5
THE attacker|PERSON outside	-9
THE attacker|PERSON rank 0	-7
THE attacker|UNNAMED	-23
THE attacker|UNNAMED never spoke	-23
THE attacker|governed 2	12
THE attacker|object 2	16
THE attacker|order 1	5
THE attacker|order 2	8
THE attacker|order 3	-13
THE attacker|order 4	14
THE attacker|subject 2	-23
THE attacker|type differs	18
THE attacker|type fits	-30
THE body|AGAIN	-25
THE body|AGAIN spoke 0	-7
THE body|AGAIN spoke 1	-5
THE body|AGAIN spoke 2	-5
THE body|AGAIN spoke 3	-7
THE body|AGENCY	24
THE body|AGENCY described not	-15
THE body|AGENCY described partly	-15
THE body|AGENCY described wholly	20
THE body|AGENCY far 0	-33
THE body|AGENCY far 2	-19
THE body|AGENCY far 3	62
THE body|AGENCY far 4	-10
THE body|AGENCY far 5	9
THE body|AGENCY governed 1	14
THE body|AGENCY has head	12
THE body|AGENCY in content	12
THE body|AGENCY inside as head	-16
THE body|AGENCY inside behind	8
THE body|AGENCY inside behind of	11
THE body|AGENCY lesser of its kind	-10
THE body|AGENCY never spoke	-12
THE body|AGENCY not before	14
THE body|AGENCY object 1	-10
THE body|AGENCY object 2	-18
THE body|AGENCY opened 0	-21
THE body|AGENCY opened 1	11
THE body|AGENCY outside	34
THE body|AGENCY owner 0	-38
THE body|AGENCY owner 2	13
THE body|AGENCY rank 0	-46
THE body|AGENCY rank 1	-32
THE body|AGENCY rank 2	32
THE body|AGENCY rank 4	59
THE body|AGENCY same paragraph	67
THE body|AGENCY same side as last	-10
THE body|AGENCY second of its kind	33
THE body|AGENCY spoke 0	-29
THE body|AGENCY spoke 1	46
THE body|AGENCY spoke 2	30
THE body|AGENCY spoke 3	-11
THE body|AGENCY subject 0	7
THE body|AGENCY subject 2	41
THE body|AGENCY told of last	5
THE body|AGENCY was called so	53
THE body|ATTACKER	-25
THE body|ATTACKER described not	-25
THE body|ATTACKER far 1	-6
THE body|ATTACKER far 2	-5
THE body|ATTACKER far 3	-6
THE body|ATTACKER first of its kind	-18
THE body|ATTACKER never spoke	-19
THE body|ATTACKER outside	-25
THE body|ATTACKER rank 0	-19
THE body|ATTACKER same paragraph	-12
THE body|ATTACKER second of its kind	-5
THE body|ATTACKER subject 2	-12
THE body|AUTHOR	-12
THE body|FRESH	-11
THE body|FRESH never spoke	-11
THE body|MEDIA	-24
THE body|MEDIA never spoke	-22
THE body|PERSON	-6
THE body|PERSON agent 2	-8
THE body|PERSON described not	24
THE body|PERSON described wholly	-31
THE body|PERSON far 0	34
THE body|PERSON far 1	-18
THE body|PERSON far 2	-22
THE body|PERSON far 3	6
THE body|PERSON far 4	20
THE body|PERSON far 5	-26
THE body|PERSON first of its kind	33
THE body|PERSON has head	-31
THE body|PERSON lesser of its kind	-8
THE body|PERSON never spoke	-23
THE body|PERSON object 2	-12
THE body|PERSON outside	-6
THE body|PERSON owner 2	-6
THE body|PERSON rank 0	-6
THE body|PERSON rank 1	16
THE body|PERSON rank 2	-11
THE body|PERSON rank 3	-5
THE body|PERSON same paragraph	-11
THE body|PERSON same side as last	38
THE body|PERSON second of its kind	-31
THE body|PERSON spoke 0	-25
THE body|PERSON spoke 1	-5
THE body|PERSON spoke 2	60
THE body|PERSON spoke 3	-14
THE body|PERSON subject 0	34
THE body|PERSON subject 1	-17
THE body|PERSON subject 2	5
THE body|SYSTEM	-7
THE body|SYSTEM described not	-6
THE body|SYSTEM never spoke	-7
THE body|SYSTEM outside	-7
THE body|UNNAMED	40
THE body|UNNAMED never spoke	40
THE body|company fits	23
THE body|governed 1	13
THE body|object 1	-14
THE body|object 2	-34
THE body|order 0	-58
THE body|order 1	42
THE body|order 3	-36
THE body|order 4	24
THE body|owner 0	-38
THE body|owner 2	6
THE body|ruled	-5
THE body|subject 0	41
THE body|subject 1	-20
THE body|subject 2	32
THE body|type conflicts	-16
THE body|type differs	-33
THE body|type fits	46
THE document|AGAIN	20
THE document|AGAIN spoke 0	-13
THE document|AGAIN spoke 1	-7
THE document|AGAIN spoke 2	44
THE document|AGENCY	21
THE document|AGENCY described not	29
THE document|AGENCY far 1	-30
THE document|AGENCY far 2	34
THE document|AGENCY far 3	23
THE document|AGENCY far 4	52
THE document|AGENCY far 5	-48
THE document|AGENCY first of its kind	-10
THE document|AGENCY governed 1	-10
THE document|AGENCY governed 2	44
THE document|AGENCY in content	-36
THE document|AGENCY lesser of its kind	-17
THE document|AGENCY never spoke	-52
THE document|AGENCY object 1	-6
THE document|AGENCY object 2	12
THE document|AGENCY opened 1	9
THE document|AGENCY outside	29
THE document|AGENCY owner 1	6
THE document|AGENCY owner 2	17
THE document|AGENCY rank 0	-19
THE document|AGENCY rank 2	29
THE document|AGENCY rank 3	25
THE document|AGENCY same paragraph	43
THE document|AGENCY second of its kind	49
THE document|AGENCY spoke 0	15
THE document|AGENCY spoke 1	-16
THE document|AGENCY spoke 3	77
THE document|AGENCY subject 1	-21
THE document|AGENCY subject 2	-12
THE document|ATTACKER never spoke	-6
THE document|ATTACKER same paragraph	6
THE document|FRESH	-14
THE document|FRESH never spoke	-14
THE document|MEDIA	-12
THE document|MEDIA never spoke	-9
THE document|PERSON described not	-5
THE document|PERSON far 1	11
THE document|PERSON far 3	-5
THE document|PERSON far 4	-7
THE document|PERSON first of its kind	-12
THE document|PERSON never spoke	16
THE document|PERSON object 2	-6
THE document|PERSON outside	-5
THE document|PERSON rank 1	-7
THE document|PERSON same paragraph	11
THE document|PERSON second of its kind	7
THE document|PERSON spoke 0	12
THE document|PERSON spoke 2	-17
THE document|PERSON spoke 3	-13
THE document|PERSON subject 2	-8
THE document|SYSTEM	-5
THE document|SYSTEM described not	-5
THE document|SYSTEM never spoke	-5
THE document|SYSTEM outside	-5
THE document|governed 1	-10
THE document|governed 2	40
THE document|object 1	15
THE document|order 0	-19
THE document|order 1	-19
THE document|order 2	9
THE document|order 3	33
THE document|order 4	15
THE document|owner 1	6
THE document|owner 2	15
THE document|subject 1	-19
THE document|subject 2	-22
THE office|AGAIN	-7
THE office|AGENCY	33
THE office|AGENCY described not	41
THE office|AGENCY described partly	7
THE office|AGENCY described wholly	-28
THE office|AGENCY far 3	-32
THE office|AGENCY far 5	81
THE office|AGENCY first of its kind	17
THE office|AGENCY governed 2	5
THE office|AGENCY has head	-28
THE office|AGENCY in content	-21
THE office|AGENCY inside as head	7
THE office|AGENCY lesser of its kind	-6
THE office|AGENCY never spoke	21
THE office|AGENCY not before	-9
THE office|AGENCY object 2	17
THE office|AGENCY outside	15
THE office|AGENCY owner 2	9
THE office|AGENCY rank 0	-26
THE office|AGENCY rank 1	-11
THE office|AGENCY rank 2	25
THE office|AGENCY rank 3	62
THE office|AGENCY same paragraph	-23
THE office|AGENCY second of its kind	21
THE office|AGENCY spoke 0	-24
THE office|AGENCY spoke 1	-10
THE office|AGENCY spoke 2	29
THE office|AGENCY spoke 3	17
THE office|AGENCY subject 2	18
THE office|AGENCY was called so	-10
THE office|ATTACKER	-6
THE office|ATTACKER described not	-6
THE office|ATTACKER first of its kind	-5
THE office|ATTACKER never spoke	-5
THE office|ATTACKER outside	-6
THE office|ATTACKER rank 0	-5
THE office|MEDIA	-5
THE office|PERSON described not	-12
THE office|PERSON far 1	-9
THE office|PERSON lesser of its kind	7
THE office|PERSON never spoke	8
THE office|PERSON outside	-12
THE office|PERSON rank 0	-9
THE office|PERSON same paragraph	-9
THE office|PERSON second of its kind	-9
THE office|PERSON spoke 0	-9
THE office|PERSON subject 1	-9
THE office|UNNAMED	-5
THE office|UNNAMED never spoke	-5
THE office|object 2	15
THE office|order 0	-15
THE office|order 2	-9
THE office|order 3	-37
THE office|order 4	86
THE office|owner 2	9
THE office|ruled	31
THE office|subject 1	-12
THE office|subject 2	14
THE part|AGENCY	9
THE part|AGENCY never spoke	9
THE part|AGENCY not before	9
THE part|ruled	8
THE role|AGAIN	-7
THE role|AGAIN same head	30
THE role|AGAIN shares words	17
THE role|AGAIN spoke 0	7
THE role|AGAIN spoke 3	-9
THE role|AGENCY described not	-42
THE role|AGENCY described wholly	14
THE role|AGENCY far 1	34
THE role|AGENCY far 2	-18
THE role|AGENCY far 3	-20
THE role|AGENCY far 4	9
THE role|AGENCY far 5	8
THE role|AGENCY governed 1	27
THE role|AGENCY governed 2	-19
THE role|AGENCY has head	14
THE role|AGENCY in content	-16
THE role|AGENCY inside as head	19
THE role|AGENCY never spoke	28
THE role|AGENCY not before	-5
THE role|AGENCY object 1	6
THE role|AGENCY object 2	20
THE role|AGENCY opened 1	-28
THE role|AGENCY outside	12
THE role|AGENCY owner 2	-15
THE role|AGENCY rank 0	7
THE role|AGENCY rank 2	-15
THE role|AGENCY rank 3	-11
THE role|AGENCY rank 4	23
THE role|AGENCY same paragraph	9
THE role|AGENCY same side as last	-5
THE role|AGENCY spoke 0	-24
THE role|AGENCY spoke 1	-13
THE role|AGENCY spoke 2	-7
THE role|AGENCY spoke 3	16
THE role|AGENCY subject 1	7
THE role|AGENCY subject 2	-6
THE role|AGENCY told of last	-29
THE role|ATTACKER	7
THE role|ATTACKER described not	-5
THE role|ATTACKER far 1	-6
THE role|ATTACKER far 2	16
THE role|ATTACKER first of its kind	-14
THE role|ATTACKER governed 2	22
THE role|ATTACKER lesser of its kind	-7
THE role|ATTACKER object 2	-6
THE role|ATTACKER outside	-5
THE role|ATTACKER rank 0	15
THE role|ATTACKER same paragraph	9
THE role|ATTACKER second of its kind	27
THE role|ATTACKER spoke 3	6
THE role|ATTACKER told of last	-6
THE role|AUTHOR	-6
THE role|FRESH	-8
THE role|FRESH never spoke	-8
THE role|MEDIA	-18
THE role|MEDIA never spoke	-18
THE role|PERSON	32
THE role|PERSON described not	-12
THE role|PERSON described wholly	45
THE role|PERSON far 1	16
THE role|PERSON far 3	-17
THE role|PERSON far 4	12
THE role|PERSON far 5	14
THE role|PERSON first of its kind	5
THE role|PERSON governed 2	-6
THE role|PERSON has head	45
THE role|PERSON inside behind a comma	5
THE role|PERSON lesser of its kind	-9
THE role|PERSON never spoke	-24
THE role|PERSON not before	12
THE role|PERSON object 2	-9
THE role|PERSON opened 1	-9
THE role|PERSON outside	27
THE role|PERSON rank 0	6
THE role|PERSON rank 1	23
THE role|PERSON rank 2	-8
THE role|PERSON same side as last	10
THE role|PERSON second of its kind	36
THE role|PERSON spoke 0	42
THE role|PERSON spoke 1	26
THE role|PERSON spoke 3	-10
THE role|PERSON subject 1	10
THE role|PERSON subject 2	22
THE role|PERSON told of last	10
THE role|SYSTEM	-5
THE role|SYSTEM described not	-5
THE role|SYSTEM never spoke	-5
THE role|SYSTEM outside	-5
THE role|UNNAMED	6
THE role|UNNAMED never spoke	6
THE role|company fits	14
THE role|governed 1	27
THE role|object 1	23
THE role|order 0	-6
THE role|order 1	-28
THE role|order 2	26
THE role|order 3	31
THE role|owner 1	-20
THE role|owner 2	-15
THE role|ruled	25
THE role|same role	81
THE role|subject 0	-11
THE role|subject 1	13
THE role|subject 2	10
THE |AGAIN	-27
THE |AGAIN spoke 0	-7
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 2	-6
THE |AGAIN spoke 3	-7
THE |AGENCY described not	-5
THE |AGENCY described wholly	23
THE |AGENCY far 0	7
THE |AGENCY far 1	15
THE |AGENCY far 2	-22
THE |AGENCY far 3	28
THE |AGENCY far 4	-20
THE |AGENCY far 5	-7
THE |AGENCY first of its kind	13
THE |AGENCY governed 1	-7
THE |AGENCY governed 2	12
THE |AGENCY has head	38
THE |AGENCY in content	-33
THE |AGENCY inside as head	7
THE |AGENCY inside before the head	-14
THE |AGENCY inside behind of	11
THE |AGENCY never spoke	-13
THE |AGENCY object 2	-13
THE |AGENCY opened 1	13
THE |AGENCY outside	-22
THE |AGENCY owner 1	-7
THE |AGENCY owner 2	-14
THE |AGENCY rank 2	26
THE |AGENCY rank 3	-13
THE |AGENCY rank 4	-10
THE |AGENCY same paragraph	-9
THE |AGENCY same side as last	5
THE |AGENCY second of its kind	-18
THE |AGENCY spoke 0	33
THE |AGENCY spoke 1	-16
THE |AGENCY spoke 2	-7
THE |AGENCY subject 1	9
THE |AGENCY told of last	-6
THE |AGENCY was called so	31
THE |ATTACKER	7
THE |ATTACKER far 1	26
THE |ATTACKER far 2	-14
THE |ATTACKER far 3	11
THE |ATTACKER far 5	-7
THE |ATTACKER first of its kind	-6
THE |ATTACKER governed 1	45
THE |ATTACKER governed 2	17
THE |ATTACKER in content	-13
THE |ATTACKER inside as head	20
THE |ATTACKER never spoke	20
THE |ATTACKER not before	-19
THE |ATTACKER object 1	-10
THE |ATTACKER object 2	-14
THE |ATTACKER outside	-13
THE |ATTACKER rank 0	32
THE |ATTACKER same paragraph	44
THE |ATTACKER second of its kind	17
THE |ATTACKER spoke 0	-7
THE |ATTACKER subject 2	-8
THE |ATTACKER told of last	-13
THE |AUTHOR	-14
THE |AUTHOR never spoke	-6
THE |FRESH	15
THE |FRESH never spoke	15
THE |MEDIA	-30
THE |MEDIA never spoke	-25
THE |PERSON	27
THE |PERSON described not	-30
THE |PERSON described wholly	41
THE |PERSON far 1	9
THE |PERSON far 2	6
THE |PERSON far 4	-22
THE |PERSON far 5	40
THE |PERSON first of its kind	14
THE |PERSON governed 2	-8
THE |PERSON has head	41
THE |PERSON in content	19
THE |PERSON inside behind a comma	5
THE |PERSON lesser of its kind	-25
THE |PERSON never spoke	-18
THE |PERSON not before	10
THE |PERSON object 1	-21
THE |PERSON object 2	17
THE |PERSON outside	17
THE |PERSON rank 0	-12
THE |PERSON rank 1	-12
THE |PERSON rank 2	16
THE |PERSON rank 4	23
THE |PERSON same paragraph	46
THE |PERSON same side as last	-22
THE |PERSON second of its kind	38
THE |PERSON spoke 0	23
THE |PERSON spoke 1	-21
THE |PERSON spoke 2	-9
THE |PERSON spoke 3	51
THE |PERSON subject 1	5
THE |PERSON subject 2	28
THE |SYSTEM	10
THE |SYSTEM described not	12
THE |SYSTEM far 5	24
THE |SYSTEM first of its kind	22
THE |SYSTEM governed 2	-9
THE |SYSTEM lesser of its kind	-5
THE |SYSTEM never spoke	10
THE |SYSTEM object 2	29
THE |SYSTEM outside	11
THE |SYSTEM rank 0	-13
THE |SYSTEM rank 1	29
THE |SYSTEM second of its kind	-7
THE |SYSTEM subject 2	-5
THE |UNNAMED	-15
THE |UNNAMED never spoke	-15
THE |agent 1	39
THE |agent 2	-13
THE |governed 1	37
THE |governed 2	11
THE |object 0	7
THE |object 1	-30
THE |object 2	18
THE |order 0	14
THE |order 1	-16
THE |order 2	16
THE |order 3	8
THE |order 4	34
THE |owner 1	-7
THE |owner 2	-18
THE |ruled	27
THE |same role	22
THE |subject 0	-9
THE |subject 1	12
THE |subject 2	11
THE |type conflicts	-5
THE |type fits	26
THEY |AGAIN	26
THEY |AGENCY far 3	-8
THEY |AGENCY never spoke	-13
THEY |AGENCY rank 0	7
THEY |AGENCY spoke 0	9
THEY |ATTACKER	-5
THEY |ATTACKER first of its kind	-5
THEY |ATTACKER outside	-5
THEY |PERSON first of its kind	5
THEY |PERSON rank 0	5
THEY |UNNAMED	-12
THEY |UNNAMED never spoke	-12
THEY |governed 2	-6
THEY |order 0	18
THEY |order 1	-7
THEY |order 2	-7
THEY |order 4	-5
THEY |ruled	5
UNIVERSITY for IT 	47
UNIVERSITY for NAME 	29
UNIVERSITY for NONE 	38
UNIVERSITY for THE 	35
UNIVERSITY for THE body	52
UNIVERSITY for it	47
UNIVERSITY for police	-6
UNIVERSITY for university	9
UNNAMED	17
UNNAMED ALLEGES BARE	8
UNNAMED ALLEGES INDEFINITE	41
UNNAMED ALLEGES NAME	31
UNNAMED ALLEGES OWNED	20
UNNAMED ALLEGES POSSESSIVE	-9
UNNAMED ALLEGES THE	34
UNNAMED ASSERTS BARE	-35
UNNAMED ASSERTS HE	-22
UNNAMED ASSERTS INDEFINITE	-13
UNNAMED ASSERTS IT	-32
UNNAMED ASSERTS NAME	27
UNNAMED ASSERTS OWNED	13
UNNAMED ASSERTS POSSESSIVE	35
UNNAMED ASSERTS SHE	-19
UNNAMED ASSERTS THE	-20
UNNAMED CONFIRMS BARE	23
UNNAMED CONFIRMS INDEFINITE	53
UNNAMED CONFIRMS IT	-8
UNNAMED CONFIRMS NAME	-30
UNNAMED CONFIRMS OWNED	-7
UNNAMED CONFIRMS POSSESSIVE	22
UNNAMED CONFIRMS THE	-37
UNNAMED DENIES INDEFINITE	21
UNNAMED DENIES NAME	-6
UNNAMED DENIES THE	-12
UNNAMED cue :	-30
UNNAMED cue accept	-20
UNNAMED cue according to	22
UNNAMED cue accuse	10
UNNAMED cue acknowledge	23
UNNAMED cue add	-34
UNNAMED cue admit	6
UNNAMED cue agree	12
UNNAMED cue allege	32
UNNAMED cue announce	17
UNNAMED cue argue	-14
UNNAMED cue as per	-8
UNNAMED cue assert	-10
UNNAMED cue assure	-37
UNNAMED cue attribute	-12
UNNAMED cue believe	-19
UNNAMED cue blame	50
UNNAMED cue boast	42
UNNAMED cue call	-17
UNNAMED cue claim	-48
UNNAMED cue concede	-27
UNNAMED cue conclude	9
UNNAMED cue confirm	23
UNNAMED cue contend	-11
UNNAMED cue decline to comment	-6
UNNAMED cue decline to name	-11
UNNAMED cue decline to say	-8
UNNAMED cue denied it	28
UNNAMED cue deny	7
UNNAMED cue describe	14
UNNAMED cue dismiss	-7
UNNAMED cue dispute	-7
UNNAMED cue find	55
UNNAMED cue found no	22
UNNAMED cue go on	-12
UNNAMED cue indicate	-28
UNNAMED cue inform	5
UNNAMED cue insist	6
UNNAMED cue not reply	45
UNNAMED cue not respond	12
UNNAMED cue not return	-7
UNNAMED cue not say	-10
UNNAMED cue not want	-7
UNNAMED cue note	23
UNNAMED cue offer	-7
UNNAMED cue pleaded not guilty	-18
UNNAMED cue put	13
UNNAMED cue read	12
UNNAMED cue record	-29
UNNAMED cue reiterate	-5
UNNAMED cue reject	-5
UNNAMED cue remark	45
UNNAMED cue report	-61
UNNAMED cue say	36
UNNAMED cue show	-32
UNNAMED cue speak	18
UNNAMED cue state	-53
UNNAMED cue submit	-29
UNNAMED cue suggest	12
UNNAMED cue suspect	6
UNNAMED cue tell	22
UNNAMED cue would have none of it	-18
UNNAMED cue write	-18
UNNAMED in ADVISORY	5
UNNAMED in NEWS	15
UNNAMED never spoke	17
UNNAMED of according-to:after	-19
UNNAMED of according-to:before	30
UNNAMED of according-to:inside	-5
UNNAMED of account	-9
UNNAMED of agency	-14
UNNAMED of agent	-9
UNNAMED of association	-5
UNNAMED of authority	28
UNNAMED of board	-9
UNNAMED of carrier	-13
UNNAMED of centre	-9
UNNAMED of clause:before	-26
UNNAMED of clause:interrupted	-41
UNNAMED of commission	15
UNNAMED of company	-11
UNNAMED of contractor	-13
UNNAMED of counsel	8
UNNAMED of director	-11
UNNAMED of engineer	-5
UNNAMED of executive	-25
UNNAMED of filing	-14
UNNAMED of finding	27
UNNAMED of firm	10
UNNAMED of gang	12
UNNAMED of government	30
UNNAMED of group	-29
UNNAMED of he	-32
UNNAMED of head	-14
UNNAMED of her	-5
UNNAMED of hospital	-21
UNNAMED of it	-46
UNNAMED of judge	-10
UNNAMED of lawyer	31
UNNAMED of letter	-7
UNNAMED of man	-5
UNNAMED of management	-5
UNNAMED of member	-19
UNNAMED of minister	-17
UNNAMED of ministry	-7
UNNAMED of naming:about	23
UNNAMED of naming:attribute	-12
UNNAMED of naming:blame	14
UNNAMED of naming:call	-17
UNNAMED of naming:describe	24
UNNAMED of naming:dismiss	-6
UNNAMED of naming:put	21
UNNAMED of no-comment	17
UNNAMED of note	-12
UNNAMED of notice	-33
UNNAMED of noun:claim	-36
UNNAMED of offer:goods	-7
UNNAMED of office	12
UNNAMED of officer	-19
UNNAMED of one	30
UNNAMED of operator	54
UNNAMED of people	17
UNNAMED of person	-18
UNNAMED of police	12
UNNAMED of post	-16
UNNAMED of quote:before	7
UNNAMED of quote:colon	-30
UNNAMED of quote:following	-13
UNNAMED of rebuff	22
UNNAMED of regulator	32
UNNAMED of report	40
UNNAMED of researcher	-10
UNNAMED of review	-9
UNNAMED of secretary	20
UNNAMED of service	30
UNNAMED of she	-28
UNNAMED of source	11
UNNAMED of sources	8
UNNAMED of spokesman	-18
UNNAMED of spokesperson	5
UNNAMED of statement	-26
UNNAMED of tagged:source	-65
UNNAMED of team	-15
UNNAMED of that	-27
UNNAMED of the	36
UNNAMED of they	-10
UNNAMED of user	-7
UNNAMED of vendor	-16
UNNAMED of verb:clause	57
UNNAMED of verb:infinitive	-10
UNNAMED of verb:object	30
UNNAMED of verb:quote	13
UNNAMED of verb:that	34
UNNAMED says I HE	-10
UNNAMED says I INDEFINITE	69
UNNAMED says I THE	-7
UNNAMED says we INDEFINITE	9
UNNAMED says we IT	-5
UNNAMED says we NAME	-21
UNNAMED says we POSSESSIVE	-5
UNNAMED says we SHE	-7
UNNAMED says we THE	-43
agent 0	25
agent 1	-26
agent 2	-62
company fits	38
gender ? for SHE	-11
gender HE for HE	72
gender HE for SHE	-69
gender HE? for HE	101
gender HE? for SHE	-62
gender SHE for HE	-90
gender SHE for SHE	108
gender SHE? for HE	-46
gender SHE? for SHE	54
gender does not fit	-11
gender fits	57
governed 0	-10
governed 1	-24
governed 2	-46
object 0	9
object 1	20
object 2	-27
order 0	35
order 1	8
order 2	-30
order 3	-54
order 4	-67
owner 0	-8
owner 1	-5
owner 2	-5
ruled	70
ruled AGAIN	30
ruled AGAIN HE 	17
ruled AGAIN SHE 	13
ruled AGENCY	63
ruled AGENCY BARE office	-7
ruled AGENCY INDEFINITE 	-5
ruled AGENCY INDEFINITE attacker document	15
ruled AGENCY INDEFINITE body	-21
ruled AGENCY INDEFINITE document	23
ruled AGENCY INDEFINITE office	22
ruled AGENCY IT 	-29
ruled AGENCY NAME 	54
ruled AGENCY NAME body	26
ruled AGENCY NONE 	18
ruled AGENCY OWNED body	16
ruled AGENCY OWNED document	-9
ruled AGENCY POSSESSIVE body	22
ruled AGENCY POSSESSIVE document	15
ruled AGENCY POSSESSIVE office	28
ruled AGENCY POSSESSIVE role	-11
ruled AGENCY THE 	18
ruled AGENCY THE body	-22
ruled AGENCY THE office	7
ruled AGENCY THE part	8
ruled AGENCY THEY 	9
ruled ATTACKER	102
ruled ATTACKER HE 	15
ruled ATTACKER INDEFINITE attacker	7
ruled ATTACKER INDEFINITE attacker document	39
ruled ATTACKER IT 	9
ruled ATTACKER NAME 	8
ruled ATTACKER THE 	18
ruled PERSON	40
ruled PERSON HE 	-25
ruled PERSON INDEFINITE office	7
ruled PERSON INDEFINITE role	-26
ruled PERSON NAME 	69
ruled PERSON NONE 	-17
ruled PERSON OWNED 	9
ruled PERSON OWNED office	8
ruled PERSON OWNED role	8
ruled PERSON POSSESSIVE 	22
ruled PERSON SHE 	-16
ruled PERSON THE 	-26
ruled UNNAMED	42
ruled UNNAMED BARE role	42
ruled UNNAMED HE 	-11
ruled UNNAMED INDEFINITE document	-14
ruled UNNAMED INDEFINITE role	24
ruled UNNAMED NAME 	-12
ruled UNNAMED NAME role	17
ruled UNNAMED POSSESSIVE 	-36
ruled UNNAMED SHE 	-10
ruled UNNAMED THE 	16
ruled UNNAMED THE body	25
ruled UNNAMED THE role	15
same role	63
spoke last 0 HE	-5
spoke last 0 INDEFINITE	-28
spoke last 0 IT	50
spoke last 0 NAME	-10
spoke last 0 NONE	-10
spoke last 0 POSSESSIVE	32
spoke last 0 SHE	8
spoke last 0 THE	21
spoke last 1 BARE	-9
spoke last 1 HE	45
spoke last 1 INDEFINITE	-42
spoke last 1 IT	48
spoke last 1 NAME	-36
spoke last 1 NONE	-46
spoke last 1 OWNED	-38
spoke last 1 POSSESSIVE	7
spoke last 1 SHE	51
spoke last 1 THE	-54
spoke last 1 THEY	41
spoke last 2 HE	-7
spoke last 2 INDEFINITE	28
spoke last 2 IT	-58
spoke last 2 NAME	-9
spoke last 2 SHE	5
spoke last 2 THE	57
spoke last 3 BARE	9
spoke last 3 HE	-20
spoke last 3 INDEFINITE	-10
spoke last 3 IT	-20
spoke last 3 NAME	-10
spoke last 3 NONE	-15
spoke last 3 SHE	6
spoke last ALLEGES 0	5
spoke last ALLEGES 1	10
spoke last ALLEGES 3	-14
spoke last ASSERTS 0	29
spoke last ASSERTS 1	61
spoke last ASSERTS 2	68
spoke last ASSERTS 3	-10
spoke last CONFIRMS 1	-7
spoke last CONFIRMS 2	-22
spoke last CONFIRMS 3	-9
spoke last DENIES 0	8
spoke last DENIES 1	-33
spoke last according-to:after	30
spoke last according-to:inside	7
spoke last clause:before	92
spoke last clause:interrupted	-28
spoke last finding	-38
spoke last naming:about	-6
spoke last naming:blame	7
spoke last naming:describe	-6
spoke last naming:dismiss	-28
spoke last naming:put	28
spoke last no-comment	45
spoke last noun:claim	-33
spoke last quote:before	67
spoke last quote:colon	-9
spoke last quote:following	5
spoke last rebuff	-52
spoke last tagged:carried	12
spoke last tagged:source	-7
spoke last verb:clause	5
spoke last verb:infinitive	21
spoke last verb:quote	37
spoke last verb:that	-41
subject 0	63
subject 1	14
subject 2	-40
type differs	-40
type fits	36
unnamed gender ? BARE	-27
unnamed gender ? HE	-24
unnamed gender ? INDEFINITE	-47
unnamed gender ? IT	39
unnamed gender ? NONE	-41
unnamed gender ? SHE	5
unnamed gender ? THE	-37
unnamed gender ? THEY	24
unnamed gender HE HE	36
unnamed gender HE INDEFINITE	-6
unnamed gender HE NAME	-5
unnamed gender HE SHE	-7
unnamed gender HE THE	-6
unnamed gender SHE INDEFINITE	-5
unnamed gender SHE SHE	34
unnamed gender SHE THE	-9`;
