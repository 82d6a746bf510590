/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1796 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-56
AGAIN ALLEGES THE	-5
AGAIN ASSERTS BARE	-19
AGAIN ASSERTS HE	17
AGAIN ASSERTS INDEFINITE	-40
AGAIN ASSERTS IT	13
AGAIN ASSERTS NAME	10
AGAIN ASSERTS NONE	-9
AGAIN ASSERTS OWNED	20
AGAIN ASSERTS POSSESSIVE	-25
AGAIN ASSERTS SHE	25
AGAIN CONFIRMS NAME	-5
AGAIN CONFIRMS POSSESSIVE	-6
AGAIN cue according to	8
AGAIN cue acknowledge	-6
AGAIN cue add	17
AGAIN cue allege	-6
AGAIN cue assert	-5
AGAIN cue attribute	5
AGAIN cue call	-5
AGAIN cue claim	-9
AGAIN cue confirm	-9
AGAIN cue decline to say	35
AGAIN cue deny	-5
AGAIN cue find	17
AGAIN cue not reply	-6
AGAIN cue put	-7
AGAIN cue read	-9
AGAIN cue reply	-5
AGAIN cue say	13
AGAIN cue speak	-13
AGAIN cue state	-6
AGAIN cue tell	10
AGAIN cue write	-12
AGAIN in ADVISORY	12
AGAIN in NEWS	-55
AGAIN in SOCIAL_POST	-21
AGAIN of according-to:after	17
AGAIN of according-to:before	-8
AGAIN of clause:before	-9
AGAIN of clause:interrupted	10
AGAIN of group	25
AGAIN of he	10
AGAIN of her	-10
AGAIN of naming:about	-17
AGAIN of naming:attribute	5
AGAIN of naming:call	-5
AGAIN of naming:put	-7
AGAIN of no-comment	6
AGAIN of notice	-7
AGAIN of office	-11
AGAIN of officer	22
AGAIN of official	-7
AGAIN of operator	-5
AGAIN of person	-5
AGAIN of quote:before	12
AGAIN of quote:following	-6
AGAIN of rebuff	-17
AGAIN of report	25
AGAIN of she	18
AGAIN of statement	-13
AGAIN of tagged:source	-11
AGAIN of they	29
AGAIN of verb:clause	34
AGAIN of verb:object	-8
AGAIN of verb:quote	-10
AGAIN of verb:that	-10
AGAIN same head	18
AGAIN says I HE	-7
AGAIN says I INDEFINITE	-5
AGAIN says I SHE	45
AGAIN says I THE	28
AGAIN says we HE	-7
AGAIN says we IT	-8
AGAIN says we NAME	-7
AGAIN says we SHE	-5
AGAIN says we THE	12
AGAIN spoke 0	36
AGAIN spoke 2	-40
AGAIN spoke 3	-64
AGAIN spoke last 1 HE  true	40
AGAIN spoke last 1 SHE  true	42
AGAIN spoke last 1 THE document false	-11
AGAIN spoke last 2 HE  true	-9
AGAIN spoke last 2 NAME  true	-6
AGAIN spoke last 2 THE role true	11
AGAIN spoke last here BARE	-9
AGAIN spoke last here HE	29
AGAIN spoke last here INDEFINITE	-12
AGAIN spoke last here IT	-5
AGAIN spoke last here NAME	-11
AGAIN spoke last here POSSESSIVE	70
AGAIN spoke last here SHE	38
AGAIN spoke last here THE	-12
AGENCY	51
AGENCY ALLEGES BARE	-7
AGENCY ALLEGES INDEFINITE	-15
AGENCY ALLEGES IT	14
AGENCY ALLEGES NAME	5
AGENCY ALLEGES OWNED	-8
AGENCY ALLEGES POSSESSIVE	14
AGENCY ALLEGES THE	-23
AGENCY ASSERTS HE	-22
AGENCY ASSERTS INDEFINITE	53
AGENCY ASSERTS IT	-9
AGENCY ASSERTS NAME	19
AGENCY ASSERTS NONE	37
AGENCY ASSERTS OWNED	-26
AGENCY ASSERTS POSSESSIVE	25
AGENCY ASSERTS THE	50
AGENCY CONFIRMS BARE	-19
AGENCY CONFIRMS INDEFINITE	-34
AGENCY CONFIRMS IT	-10
AGENCY CONFIRMS NAME	21
AGENCY CONFIRMS OWNED	9
AGENCY CONFIRMS POSSESSIVE	-9
AGENCY CONFIRMS THE	17
AGENCY DENIES INDEFINITE	-7
AGENCY DENIES IT	11
AGENCY DENIES NAME	-6
AGENCY DENIES THE	-26
AGENCY agent 0	15
AGENCY agent 2	-14
AGENCY cue :	26
AGENCY cue according to	33
AGENCY cue accuse	7
AGENCY cue acknowledge	-5
AGENCY cue add	8
AGENCY cue admit	-18
AGENCY cue agree	-5
AGENCY cue allege	-39
AGENCY cue argue	24
AGENCY cue as per	15
AGENCY cue assert	14
AGENCY cue assure	10
AGENCY cue attribute	23
AGENCY cue believe	15
AGENCY cue blame	10
AGENCY cue boast	-34
AGENCY cue call	38
AGENCY cue claim	-56
AGENCY cue complain	16
AGENCY cue concede	23
AGENCY cue confirm	-33
AGENCY cue contend	6
AGENCY cue could not be reached	5
AGENCY cue decline to be	-11
AGENCY cue decline to comment	21
AGENCY cue decline to discuss	8
AGENCY cue decline to say	-29
AGENCY cue deny	-8
AGENCY cue disclose	19
AGENCY cue dismiss	6
AGENCY cue dispute	13
AGENCY cue find	-12
AGENCY cue found no	-16
AGENCY cue indicate	23
AGENCY cue inform	25
AGENCY cue insist	41
AGENCY cue maintain	-7
AGENCY cue not answer	7
AGENCY cue not reply	-33
AGENCY cue not return	30
AGENCY cue not say	22
AGENCY cue not want	27
AGENCY cue offer	-16
AGENCY cue post	-13
AGENCY cue put	33
AGENCY cue read	-18
AGENCY cue reckon	-6
AGENCY cue record	15
AGENCY cue reject	7
AGENCY cue remark	-26
AGENCY cue report	-5
AGENCY cue rule out	-14
AGENCY cue show	14
AGENCY cue speak	31
AGENCY cue state	40
AGENCY cue stress	7
AGENCY cue submit	29
AGENCY cue suggest	-8
AGENCY cue suspect	-6
AGENCY cue tell	-11
AGENCY cue threaten	13
AGENCY cue warn	5
AGENCY described not	-89
AGENCY described partly	89
AGENCY described wholly	14
AGENCY far 0	15
AGENCY far 1	-27
AGENCY far 2	34
AGENCY far 3	-19
AGENCY far 4	-21
AGENCY first here INDEFINITE	36
AGENCY first here NAME	47
AGENCY first here OWNED	23
AGENCY first here OWNED generic	-10
AGENCY first here THE	67
AGENCY first of its kind	46
AGENCY generic	-59
AGENCY governed 0	-8
AGENCY governed 1	-36
AGENCY has head	37
AGENCY in ADVISORY	37
AGENCY in NEWS	43
AGENCY in content	-55
AGENCY in quote	-53
AGENCY inside as head	80
AGENCY inside as owner	18
AGENCY inside before the head	-22
AGENCY inside behind	10
AGENCY inside behind a comma	23
AGENCY inside behind at	31
AGENCY inside behind by	11
AGENCY inside behind for	60
AGENCY inside behind in	-42
AGENCY inside behind of	38
AGENCY inside in a clause	19
AGENCY lesser of its kind	5
AGENCY never spoke	35
AGENCY not before	89
AGENCY object 0	-6
AGENCY object 2	13
AGENCY of according-to:after	7
AGENCY of according-to:before	29
AGENCY of according-to:inside	9
AGENCY of agent	22
AGENCY of airline	7
AGENCY of association	8
AGENCY of authority	-14
AGENCY of board	26
AGENCY of carrier	15
AGENCY of centre	18
AGENCY of chairman	8
AGENCY of clause:before	40
AGENCY of commissioner	9
AGENCY of contractor	19
AGENCY of council	8
AGENCY of counsel	-17
AGENCY of director	-15
AGENCY of employees	-6
AGENCY of engineer	7
AGENCY of executive	-12
AGENCY of filing	21
AGENCY of finding	10
AGENCY of firm	8
AGENCY of government	-23
AGENCY of group	-17
AGENCY of he	-8
AGENCY of her	20
AGENCY of hospital	23
AGENCY of impersonal	-19
AGENCY of insurer	5
AGENCY of it	7
AGENCY of its	-11
AGENCY of judge	-5
AGENCY of lawyer	-5
AGENCY of letter	9
AGENCY of man	-16
AGENCY of management	20
AGENCY of manager	25
AGENCY of member	37
AGENCY of minister	23
AGENCY of ministry	13
AGENCY of mother	6
AGENCY of naming:about	26
AGENCY of naming:attribute	23
AGENCY of naming:blame	-11
AGENCY of naming:call	36
AGENCY of naming:describe	-18
AGENCY of naming:dismiss	7
AGENCY of naming:put	22
AGENCY of no-comment	18
AGENCY of note	-19
AGENCY of notice	73
AGENCY of noun:claim	14
AGENCY of offer:shown	-15
AGENCY of officer	-15
AGENCY of official	31
AGENCY of one	-25
AGENCY of operator	-40
AGENCY of organisation	5
AGENCY of people	-6
AGENCY of person	5
AGENCY of post	21
AGENCY of quote:before	-28
AGENCY of quote:colon	26
AGENCY of quote:continued	9
AGENCY of rebuff	-5
AGENCY of regulator	-25
AGENCY of report	15
AGENCY of service	-5
AGENCY of she	-19
AGENCY of source	28
AGENCY of sources	17
AGENCY of spokesman	41
AGENCY of spokesperson	13
AGENCY of spokeswoman	7
AGENCY of statement	16
AGENCY of tagged:carried	-5
AGENCY of tagged:cue	8
AGENCY of tagged:source	-9
AGENCY of the	-32
AGENCY of they	-11
AGENCY of trust	6
AGENCY of union	11
AGENCY of university	7
AGENCY of user	-8
AGENCY of vendor	-12
AGENCY of verb:infinitive	6
AGENCY of verb:object	-65
AGENCY of verb:quote	27
AGENCY of verb:that	-18
AGENCY often 0 BARE	-7
AGENCY often 0 HE	34
AGENCY often 0 INDEFINITE	-15
AGENCY often 0 IT	-18
AGENCY often 0 NAME	16
AGENCY often 0 OWNED	7
AGENCY often 0 POSSESSIVE	5
AGENCY often 0 THE	10
AGENCY often 0 THEY	-7
AGENCY often 1 BARE	18
AGENCY often 1 HE	-8
AGENCY often 1 NAME	-15
AGENCY often 1 NONE	-43
AGENCY often 1 OWNED	-39
AGENCY often 1 POSSESSIVE	40
AGENCY often 1 SHE	47
AGENCY often 1 THE	19
AGENCY often 2 HE	-5
AGENCY often 2 INDEFINITE	27
AGENCY often 2 IT	54
AGENCY often 2 NAME	-67
AGENCY often 2 NONE	-38
AGENCY often 2 OWNED	16
AGENCY often 2 SHE	-24
AGENCY often 2 THE	-6
AGENCY often 2 THEY	-5
AGENCY often 3 BARE	-29
AGENCY often 3 HE	-19
AGENCY often 3 IT	-35
AGENCY often 3 NAME	45
AGENCY often 3 NONE	47
AGENCY often 3 OWNED	-20
AGENCY often 3 POSSESSIVE	-18
AGENCY often 3 SHE	-5
AGENCY often 3 THE	12
AGENCY often 4 BARE	10
AGENCY often 4 HE	-9
AGENCY often 4 INDEFINITE	6
AGENCY often 4 IT	10
AGENCY often 4 NAME	37
AGENCY often 4 NONE	32
AGENCY often 4 OWNED	24
AGENCY often 4 POSSESSIVE	-8
AGENCY often 4 SHE	-13
AGENCY often 4 THE	10
AGENCY opened 1	78
AGENCY outside	-106
AGENCY owner 0	-22
AGENCY owner 1	-5
AGENCY owner 2	-16
AGENCY rank 0	-20
AGENCY rank 1	-5
AGENCY rank 4	21
AGENCY same paragraph	90
AGENCY same side as last	-33
AGENCY says I HE	-5
AGENCY says I INDEFINITE	-13
AGENCY says I SHE	-17
AGENCY says I THE	-7
AGENCY says we IT	-29
AGENCY says we POSSESSIVE	-8
AGENCY says we SHE	13
AGENCY says we THE	40
AGENCY second of its kind	37
AGENCY spoke 0	14
AGENCY spoke 1	10
AGENCY spoke 3	27
AGENCY spoke last 0 INDEFINITE role true	-8
AGENCY spoke last 0 IT  true	53
AGENCY spoke last 1 INDEFINITE  false	20
AGENCY spoke last 1 INDEFINITE  true	-12
AGENCY spoke last 1 INDEFINITE attacker false	-5
AGENCY spoke last 1 INDEFINITE office true	-15
AGENCY spoke last 1 INDEFINITE role true	-8
AGENCY spoke last 1 IT  false	18
AGENCY spoke last 1 IT  true	13
AGENCY spoke last 1 NAME  false	24
AGENCY spoke last 1 NAME  true	-36
AGENCY spoke last 1 NAME body true	-6
AGENCY spoke last 1 NONE  true	42
AGENCY spoke last 1 POSSESSIVE  true	13
AGENCY spoke last 1 POSSESSIVE role true	7
AGENCY spoke last 1 SHE  true	9
AGENCY spoke last 1 THE  true	7
AGENCY spoke last 1 THE body false	-7
AGENCY spoke last 1 THE body true	-5
AGENCY spoke last 1 THE document true	13
AGENCY spoke last 1 THE role true	-17
AGENCY spoke last 2 HE  false	-5
AGENCY spoke last 2 INDEFINITE office true	17
AGENCY spoke last 2 INDEFINITE role false	-7
AGENCY spoke last 2 IT  true	-32
AGENCY spoke last 2 SHE  false	-6
AGENCY spoke last 2 THE body true	-5
AGENCY spoke last 3 HE  false	-9
AGENCY spoke last 3 IT  false	-15
AGENCY spoke last 3 SHE  false	-5
AGENCY spoke last 3 THE body false	-19
AGENCY spoke last here INDEFINITE	-28
AGENCY spoke last here IT	34
AGENCY spoke last here NAME	-47
AGENCY spoke last here NONE	24
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	52
AGENCY spoke last here SHE	11
AGENCY spoke last here THE	-28
AGENCY subject 0	34
AGENCY subject 1	13
AGENCY subject 2	18
AGENCY told of last	-30
AGENCY was called so	29
ATTACKER	43
ATTACKER ALLEGES BARE	29
ATTACKER ALLEGES IT	-10
ATTACKER ALLEGES THE	-8
ATTACKER ASSERTS HE	16
ATTACKER ASSERTS IT	24
ATTACKER ASSERTS NAME	-12
ATTACKER ASSERTS NONE	12
ATTACKER ASSERTS OWNED	-10
ATTACKER ASSERTS POSSESSIVE	-14
ATTACKER ASSERTS SHE	12
ATTACKER ASSERTS THE	14
ATTACKER CONFIRMS BARE	-10
ATTACKER CONFIRMS IT	-6
ATTACKER CONFIRMS THE	-5
ATTACKER DENIES THE	13
ATTACKER agent 1	-10
ATTACKER agent 2	-18
ATTACKER cue :	8
ATTACKER cue accept	-7
ATTACKER cue according to	-24
ATTACKER cue allege	23
ATTACKER cue assess	-19
ATTACKER cue attribute	-5
ATTACKER cue believe	-5
ATTACKER cue boast	19
ATTACKER cue claim	75
ATTACKER cue confirm	-15
ATTACKER cue decline to comment	-6
ATTACKER cue deny	14
ATTACKER cue describe	-6
ATTACKER cue disclose	-7
ATTACKER cue find	-8
ATTACKER cue insist	-18
ATTACKER cue not reply	26
ATTACKER cue not say	-8
ATTACKER cue note	-9
ATTACKER cue offer	32
ATTACKER cue pleaded not guilty	22
ATTACKER cue read	30
ATTACKER cue report	-13
ATTACKER cue say	23
ATTACKER cue show	-10
ATTACKER cue threaten	-29
ATTACKER cue write	37
ATTACKER described not	-51
ATTACKER described wholly	9
ATTACKER far 0	26
ATTACKER far 1	44
ATTACKER far 2	-9
ATTACKER far 3	28
ATTACKER far 4	-37
ATTACKER far 5	-30
ATTACKER first here INDEFINITE	31
ATTACKER first here NAME	7
ATTACKER first here THE	12
ATTACKER first of its kind	47
ATTACKER generic	-32
ATTACKER governed 0	-15
ATTACKER governed 1	47
ATTACKER governed 2	-5
ATTACKER has head	9
ATTACKER in ADVISORY	-35
ATTACKER in NEWS	59
ATTACKER in SOCIAL_POST	21
ATTACKER in content	-75
ATTACKER in quote	-14
ATTACKER inside as head	50
ATTACKER inside behind	55
ATTACKER inside behind a comma	-11
ATTACKER inside behind of	-13
ATTACKER lesser of its kind	-30
ATTACKER never spoke	22
ATTACKER not before	21
ATTACKER object 1	-5
ATTACKER object 2	-13
ATTACKER of according-to:after	-13
ATTACKER of according-to:before	-11
ATTACKER of account	25
ATTACKER of channel	16
ATTACKER of clause:before	-46
ATTACKER of clause:interrupted	-33
ATTACKER of finding	-15
ATTACKER of group	29
ATTACKER of he	19
ATTACKER of it	25
ATTACKER of lawyer	-20
ATTACKER of naming:about	12
ATTACKER of naming:attribute	-5
ATTACKER of naming:put	6
ATTACKER of noun:claim	13
ATTACKER of offer:goods	15
ATTACKER of offer:shown	30
ATTACKER of office	-6
ATTACKER of officer	-10
ATTACKER of one	-15
ATTACKER of people	-5
ATTACKER of person	34
ATTACKER of post	7
ATTACKER of quote:before	-16
ATTACKER of quote:colon	8
ATTACKER of report	-15
ATTACKER of seller	24
ATTACKER of source	-6
ATTACKER of spokesman	-5
ATTACKER of statement	12
ATTACKER of tagged:source	43
ATTACKER of that	9
ATTACKER of they	-8
ATTACKER of user	8
ATTACKER of verb:infinitive	-7
ATTACKER of verb:object	29
ATTACKER of verb:quote	18
ATTACKER often 0 BARE	27
ATTACKER often 0 HE	-16
ATTACKER often 0 IT	-33
ATTACKER often 0 NAME	-6
ATTACKER often 0 NONE	13
ATTACKER often 0 OWNED	-8
ATTACKER often 0 POSSESSIVE	-33
ATTACKER often 0 SHE	-14
ATTACKER often 0 THE	9
ATTACKER often 1 BARE	-13
ATTACKER often 1 HE	-8
ATTACKER often 1 INDEFINITE	8
ATTACKER often 1 IT	28
ATTACKER often 1 NAME	9
ATTACKER often 1 NONE	-6
ATTACKER often 1 POSSESSIVE	14
ATTACKER often 1 SHE	16
ATTACKER often 1 THE	23
ATTACKER often 2 BARE	14
ATTACKER often 2 HE	8
ATTACKER often 2 INDEFINITE	-7
ATTACKER often 2 IT	22
ATTACKER often 2 NAME	-23
ATTACKER often 2 THE	-32
ATTACKER often 3 INDEFINITE	18
ATTACKER often 3 IT	11
ATTACKER often 3 THE	7
ATTACKER opened 0	38
ATTACKER outside	-75
ATTACKER rank 0	-60
ATTACKER rank 2	39
ATTACKER rank 3	45
ATTACKER same paragraph	123
ATTACKER says I SHE	22
ATTACKER says we HE	-16
ATTACKER says we IT	42
ATTACKER says we SHE	-11
ATTACKER second of its kind	28
ATTACKER spoke 0	43
ATTACKER spoke 1	-5
ATTACKER spoke 2	-23
ATTACKER spoke last 1 IT  true	9
ATTACKER spoke last here INDEFINITE	-13
ATTACKER spoke last here IT	8
ATTACKER spoke last here NAME	-8
ATTACKER spoke last here THE	11
ATTACKER subject 0	25
ATTACKER subject 1	-7
ATTACKER subject 2	-10
ATTACKER told of last	-39
ATTACKER was called so	8
AUTHOR	-103
AUTHOR ASSERTS BARE	-5
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-8
AUTHOR ASSERTS NAME	-6
AUTHOR ASSERTS NONE	-6
AUTHOR ASSERTS POSSESSIVE	-6
AUTHOR ASSERTS THE	-25
AUTHOR cue according to	-10
AUTHOR cue claim	-7
AUTHOR cue say	-27
AUTHOR cue tell	-12
AUTHOR in ADVISORY	-20
AUTHOR in NEWS	-90
AUTHOR in SOCIAL_POST	-15
AUTHOR never spoke	-46
AUTHOR of according-to:after	-5
AUTHOR of according-to:before	-5
AUTHOR of he	-5
AUTHOR of impersonal	18
AUTHOR of it	-12
AUTHOR of naming:about	-5
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-9
AUTHOR of quote:before	-7
AUTHOR of rebuff	-8
AUTHOR of tagged:source	-7
AUTHOR of verb:clause	-17
AUTHOR of verb:that	-43
AUTHOR spoke 0	-38
AUTHOR spoke 1	-15
AUTHOR spoke 2	-15
AUTHOR spoke 3	-30
BANK for INDEFINITE role	13
BANK for NONE 	-13
BANK for bank	5
BARE office|AGENCY	-9
BARE office|AGENCY described not	-9
BARE office|AGENCY far 1	-6
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY never spoke	-5
BARE office|AGENCY outside	-9
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-8
BARE office|PERSON	22
BARE office|PERSON described not	21
BARE office|PERSON lesser of its kind	16
BARE office|PERSON outside	22
BARE office|PERSON rank 0	38
BARE office|PERSON rank 1	-13
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	7
BARE office|PERSON spoke 0	15
BARE office|PERSON subject 2	-7
BARE office|object 2	20
BARE office|order 0	-6
BARE office|order 1	30
BARE office|order 2	-12
BARE office|ruled	-6
BARE office|subject 2	-8
BARE role|AGAIN	-7
BARE role|AGENCY far 0	-16
BARE role|AGENCY far 1	-8
BARE role|AGENCY far 3	-6
BARE role|AGENCY far 5	31
BARE role|AGENCY first of its kind	-16
BARE role|AGENCY governed 2	32
BARE role|AGENCY lesser of its kind	-7
BARE role|AGENCY never spoke	-28
BARE role|AGENCY opened 1	-7
BARE role|AGENCY outside	5
BARE role|AGENCY rank 0	-27
BARE role|AGENCY rank 1	-6
BARE role|AGENCY rank 2	32
BARE role|AGENCY same paragraph	-24
BARE role|AGENCY second of its kind	19
BARE role|AGENCY spoke 0	-5
BARE role|AGENCY spoke 3	36
BARE role|AGENCY subject 1	-7
BARE role|AGENCY subject 2	-8
BARE role|ATTACKER	-9
BARE role|ATTACKER described not	-8
BARE role|ATTACKER never spoke	-9
BARE role|ATTACKER object 2	-5
BARE role|ATTACKER outside	-9
BARE role|ATTACKER rank 0	-6
BARE role|ATTACKER same paragraph	-6
BARE role|MEDIA	-8
BARE role|MEDIA never spoke	-7
BARE role|PERSON described not	8
BARE role|PERSON far 0	25
BARE role|PERSON far 3	-6
BARE role|PERSON first of its kind	11
BARE role|PERSON lesser of its kind	-12
BARE role|PERSON never spoke	13
BARE role|PERSON rank 0	7
BARE role|PERSON rank 1	-5
BARE role|PERSON same paragraph	15
BARE role|PERSON subject 0	25
BARE role|PERSON subject 2	-12
BARE role|UNNAMED	37
BARE role|UNNAMED never spoke	37
BARE role|governed 2	29
BARE role|object 2	-8
BARE role|order 0	-5
BARE role|order 1	-6
BARE role|order 2	-17
BARE role|order 3	-11
BARE role|order 4	23
BARE role|ruled	38
BARE role|subject 0	11
BARE role|subject 1	-8
BARE role|subject 2	-23
BARE |AGAIN	-20
BARE |AGAIN spoke 0	-12
BARE |AGENCY	-22
BARE |AGENCY described not	-13
BARE |AGENCY far 0	20
BARE |AGENCY far 2	-13
BARE |AGENCY far 3	-11
BARE |AGENCY far 4	-5
BARE |AGENCY far 5	-7
BARE |AGENCY first of its kind	6
BARE |AGENCY in content	-9
BARE |AGENCY lesser of its kind	-11
BARE |AGENCY never spoke	-23
BARE |AGENCY object 2	-8
BARE |AGENCY outside	-21
BARE |AGENCY rank 1	-9
BARE |AGENCY second of its kind	-16
BARE |AGENCY spoke 0	10
BARE |AGENCY spoke 3	-5
BARE |AGENCY subject 0	10
BARE |AGENCY subject 2	-22
BARE |ATTACKER	16
BARE |ATTACKER described not	11
BARE |ATTACKER far 0	5
BARE |ATTACKER far 3	18
BARE |ATTACKER far 5	-9
BARE |ATTACKER outside	10
BARE |ATTACKER rank 0	21
BARE |ATTACKER rank 1	-7
BARE |ATTACKER same paragraph	5
BARE |ATTACKER second of its kind	12
BARE |ATTACKER subject 2	11
BARE |AUTHOR	-7
BARE |FRESH	16
BARE |FRESH never spoke	16
BARE |MEDIA	16
BARE |MEDIA never spoke	18
BARE |PERSON	10
BARE |PERSON far 3	25
BARE |PERSON far 4	-16
BARE |PERSON far 5	-15
BARE |PERSON first of its kind	9
BARE |PERSON lesser of its kind	9
BARE |PERSON object 2	7
BARE |PERSON outside	10
BARE |PERSON rank 1	-9
BARE |PERSON second of its kind	-8
BARE |PERSON spoke 0	20
BARE |PERSON spoke 2	-6
BARE |PERSON spoke 3	-5
BARE |PERSON subject 2	-12
BARE |SYSTEM	-9
BARE |SYSTEM lesser of its kind	-5
BARE |SYSTEM never spoke	-9
BARE |SYSTEM outside	-7
BARE |governed 0	-5
BARE |governed 2	-11
BARE |object 2	-6
BARE |order 0	23
BARE |order 1	-25
BARE |order 2	19
BARE |order 3	-26
BARE |order 4	-13
BARE |ruled	5
BARE |subject 0	15
BARE |subject 2	-25
BESIDE	84
BESIDE cue say	9
BESIDE in NEWS	84
BESIDE never spoke	84
BESIDE of verb:that	37
CERT for IT 	-10
CERT for NAME 	-10
CERT for OWNED 	-30
CERT for THE 	-9
CERT for THE body	-13
CERT for it	-10
COMPANY for BARE role	-6
COMPANY for HE 	-17
COMPANY for INDEFINITE 	10
COMPANY for INDEFINITE attacker	31
COMPANY for INDEFINITE body	16
COMPANY for INDEFINITE document	-13
COMPANY for INDEFINITE office	28
COMPANY for INDEFINITE role	8
COMPANY for IT 	6
COMPANY for NAME 	-33
COMPANY for NAME role	10
COMPANY for NONE 	32
COMPANY for POSSESSIVE 	32
COMPANY for POSSESSIVE office	-5
COMPANY for POSSESSIVE role	5
COMPANY for SHE 	8
COMPANY for THE 	-11
COMPANY for THE attacker	-14
COMPANY for THE body	-65
COMPANY for THE document	53
COMPANY for THE role	12
COMPANY for agency	48
COMPANY for agent	30
COMPANY for air	-37
COMPANY for airline	7
COMPANY for carrier	25
COMPANY for company	-57
COMPANY for filing	27
COMPANY for firm	-16
COMPANY for gang	-11
COMPANY for group	5
COMPANY for he	-17
COMPANY for notice	9
COMPANY for office	-12
COMPANY for officer	-10
COMPANY for one	-8
COMPANY for person	17
COMPANY for post	9
COMPANY for report	31
COMPANY for sabelline	5
COMPANY for she	8
COMPANY for spokesman	14
COMPANY for spokesperson	7
COMPANY for sutlej	5
COURT for BARE office	-5
COURT for INDEFINITE 	-23
COURT for IT 	-9
COURT for NAME 	-13
COURT for POSSESSIVE office	-5
COURT for SHE 	-7
COURT for THE 	-26
COURT for THE body	-21
COURT for THE document	-16
COURT for counsel	-11
COURT for it	-9
COURT for she	-7
FRESH	-31
FRESH ASSERTS BARE	-18
FRESH ASSERTS HE	16
FRESH ASSERTS IT	-16
FRESH ASSERTS NAME	17
FRESH ASSERTS NONE	-9
FRESH ASSERTS OWNED	-10
FRESH ASSERTS POSSESSIVE	-13
FRESH ASSERTS SHE	-8
FRESH BARE 0	19
FRESH BARE 2	-10
FRESH CONFIRMS BARE	25
FRESH CONFIRMS IT	36
FRESH HE 1	-12
FRESH HE 2	23
FRESH INDEFINITE 1	13
FRESH INDEFINITE 2	-21
FRESH IT 0	36
FRESH IT 2	-17
FRESH NAME 0	22
FRESH NAME 2	-17
FRESH NONE 0	-8
FRESH NONE 1	-5
FRESH NONE 2	-7
FRESH OWNED 1	-8
FRESH OWNED 2	-6
FRESH POSSESSIVE 1	-13
FRESH POSSESSIVE 2	-10
FRESH SHE 0	-8
FRESH SHE 1	57
FRESH SHE 2	-18
FRESH THE 0	-13
FRESH THE 1	-14
FRESH cue according to	-18
FRESH cue add	-13
FRESH cue allege	-5
FRESH cue claim	-6
FRESH cue confirm	72
FRESH cue describe	-5
FRESH cue find	-11
FRESH cue go on	-5
FRESH cue insist	-7
FRESH cue put	-9
FRESH cue report	-8
FRESH cue say	18
FRESH cue state	-7
FRESH cue tell	50
FRESH cue write	14
FRESH det a HE	28
FRESH det a INDEFINITE	-9
FRESH det a IT	-5
FRESH det a SHE	-14
FRESH det a THE	-18
FRESH det his NAME	18
FRESH det its THE	-5
FRESH det one SHE	31
FRESH det one THE	-5
FRESH det staff THE	-7
FRESH det the BARE	-8
FRESH det the HE	-7
FRESH det the INDEFINITE	-11
FRESH det the IT	-7
FRESH det the NAME	5
FRESH det the NONE	-6
FRESH det the POSSESSIVE	-13
FRESH det the SHE	14
FRESH det the THE	23
FRESH det two INDEFINITE	33
FRESH det two THE	30
FRESH in ADVISORY	-46
FRESH in NEWS	-24
FRESH in SOCIAL_POST	38
FRESH never spoke	-31
FRESH of according-to:after	-10
FRESH of according-to:before	-9
FRESH of clause:interrupted	83
FRESH of counsel	-6
FRESH of he	10
FRESH of impersonal	-8
FRESH of it	16
FRESH of naming:describe	-5
FRESH of naming:put	-9
FRESH of no-comment	16
FRESH of noun:claim	-5
FRESH of officer	-9
FRESH of one	35
FRESH of quote:before	18
FRESH of quote:following	-6
FRESH of rebuff	-9
FRESH of report	-5
FRESH of she	34
FRESH of tagged:source	-9
FRESH of verb:clause	-43
FRESH of verb:object	-11
FRESH of verb:quote	-5
FRESH opens BARE	-12
FRESH opens HE	31
FRESH opens INDEFINITE	26
FRESH opens IT	44
FRESH opens NAME	13
FRESH opens NONE	-6
FRESH opens POSSESSIVE	-9
FRESH opens SHE	45
FRESH opens THE	73
FRESH same head	-8
FRESH says I HE	31
FRESH says I INDEFINITE	-7
FRESH says we NAME	-6
FRESH says we SHE	-9
FRESH says we THE	22
FRESH shares words	-10
GOVERNMENT for HE 	12
GOVERNMENT for INDEFINITE 	-10
GOVERNMENT for INDEFINITE role	7
GOVERNMENT for NAME 	40
GOVERNMENT for NAME role	14
GOVERNMENT for NONE 	-23
GOVERNMENT for POSSESSIVE 	17
GOVERNMENT for SHE 	43
GOVERNMENT for THE 	8
GOVERNMENT for THE body	9
GOVERNMENT for THE document	-7
GOVERNMENT for THE role	50
GOVERNMENT for council	10
GOVERNMENT for he	12
GOVERNMENT for her	16
GOVERNMENT for minister	41
GOVERNMENT for she	26
GOVERNMENT for spokesperson	5
HE |AGAIN	10
HE |AGAIN spoke 0	29
HE |AGAIN spoke 1	-7
HE |AGAIN spoke 2	-7
HE |AGAIN spoke 3	-6
HE |AGENCY	-9
HE |AGENCY far 1	19
HE |AGENCY far 2	18
HE |AGENCY far 3	-13
HE |AGENCY far 4	-12
HE |AGENCY far 5	-12
HE |AGENCY first of its kind	-44
HE |AGENCY governed 1	32
HE |AGENCY governed 2	-7
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	55
HE |AGENCY never spoke	-5
HE |AGENCY object 1	-6
HE |AGENCY object 2	-11
HE |AGENCY outside	-9
HE |AGENCY owner 1	-11
HE |AGENCY rank 0	-10
HE |AGENCY rank 1	20
HE |AGENCY rank 2	-8
HE |AGENCY same paragraph	41
HE |AGENCY second of its kind	-20
HE |AGENCY spoke 0	-15
HE |AGENCY spoke 1	29
HE |AGENCY spoke 2	-9
HE |AGENCY spoke 3	-9
HE |AGENCY subject 2	-7
HE |AGENCY told of last	-11
HE |ATTACKER	19
HE |ATTACKER far 0	8
HE |ATTACKER far 1	23
HE |ATTACKER far 2	-9
HE |ATTACKER far 3	5
HE |ATTACKER far 4	-33
HE |ATTACKER far 5	25
HE |ATTACKER first of its kind	30
HE |ATTACKER governed 2	-16
HE |ATTACKER lesser of its kind	17
HE |ATTACKER never spoke	29
HE |ATTACKER object 2	-13
HE |ATTACKER outside	19
HE |ATTACKER rank 0	28
HE |ATTACKER rank 1	-12
HE |ATTACKER rank 2	6
HE |ATTACKER same paragraph	18
HE |ATTACKER second of its kind	-29
HE |ATTACKER spoke 1	-15
HE |ATTACKER spoke 2	9
HE |ATTACKER subject 2	22
HE |ATTACKER told of last	-6
HE |AUTHOR	-5
HE |FRESH	10
HE |FRESH never spoke	10
HE |MEDIA	-11
HE |MEDIA never spoke	-10
HE |PERSON	23
HE |PERSON far 1	5
HE |PERSON far 2	58
HE |PERSON far 3	-37
HE |PERSON far 4	14
HE |PERSON far 5	-12
HE |PERSON first of its kind	35
HE |PERSON lesser of its kind	-7
HE |PERSON never spoke	-14
HE |PERSON object 1	-15
HE |PERSON object 2	44
HE |PERSON opened 1	6
HE |PERSON outside	23
HE |PERSON rank 0	-15
HE |PERSON rank 1	80
HE |PERSON rank 2	-16
HE |PERSON rank 3	-6
HE |PERSON same paragraph	65
HE |PERSON same side as last	12
HE |PERSON second of its kind	-7
HE |PERSON spoke 1	13
HE |PERSON spoke 2	41
HE |PERSON spoke 3	-9
HE |PERSON subject 1	13
HE |PERSON subject 2	-17
HE |PERSON told of last	-10
HE |SYSTEM	-5
HE |SYSTEM first of its kind	-5
HE |SYSTEM never spoke	-5
HE |SYSTEM outside	-5
HE |SYSTEM rank 0	-5
HE |UNNAMED	-31
HE |UNNAMED never spoke	-31
HE |governed 1	34
HE |governed 2	-26
HE |object 2	19
HE |order 0	74
HE |order 1	-17
HE |order 2	-21
HE |order 3	17
HE |order 4	-20
HE |owner 1	-11
HE |subject 0	7
HE |subject 1	14
HOSPITAL for INDEFINITE 	-31
HOSPITAL for INDEFINITE office	-18
HOSPITAL for INDEFINITE role	-6
HOSPITAL for NAME 	21
HOSPITAL for SHE 	-5
HOSPITAL for THE body	-5
HOSPITAL for she	-5
HOSPITAL for spokesperson	-18
HOSPITAL for trust	7
INDEFINITE attacker document|AGAIN	-5
INDEFINITE attacker document|AGENCY	-11
INDEFINITE attacker document|AGENCY described not	-13
INDEFINITE attacker document|AGENCY far 1	-15
INDEFINITE attacker document|AGENCY far 2	16
INDEFINITE attacker document|AGENCY far 5	-8
INDEFINITE attacker document|AGENCY first of its kind	-8
INDEFINITE attacker document|AGENCY governed 2	14
INDEFINITE attacker document|AGENCY lesser of its kind	-11
INDEFINITE attacker document|AGENCY never spoke	-14
INDEFINITE attacker document|AGENCY outside	-16
INDEFINITE attacker document|AGENCY rank 1	-6
INDEFINITE attacker document|AGENCY second of its kind	8
INDEFINITE attacker document|AGENCY spoke 0	15
INDEFINITE attacker document|AGENCY spoke 2	-10
INDEFINITE attacker document|AGENCY subject 2	-8
INDEFINITE attacker document|ATTACKER	30
INDEFINITE attacker document|ATTACKER described not	21
INDEFINITE attacker document|ATTACKER far 2	-6
INDEFINITE attacker document|ATTACKER far 3	23
INDEFINITE attacker document|ATTACKER far 4	16
INDEFINITE attacker document|ATTACKER far 5	8
INDEFINITE attacker document|ATTACKER first of its kind	6
INDEFINITE attacker document|ATTACKER inside behind	13
INDEFINITE attacker document|ATTACKER lesser of its kind	-5
INDEFINITE attacker document|ATTACKER never spoke	16
INDEFINITE attacker document|ATTACKER not before	9
INDEFINITE attacker document|ATTACKER object 2	13
INDEFINITE attacker document|ATTACKER outside	-8
INDEFINITE attacker document|ATTACKER rank 0	5
INDEFINITE attacker document|ATTACKER rank 1	-7
INDEFINITE attacker document|ATTACKER rank 2	26
INDEFINITE attacker document|ATTACKER second of its kind	28
INDEFINITE attacker document|ATTACKER subject 2	28
INDEFINITE attacker document|ATTACKER told of last	17
INDEFINITE attacker document|MEDIA	14
INDEFINITE attacker document|MEDIA never spoke	14
INDEFINITE attacker document|PERSON	-12
INDEFINITE attacker document|PERSON described not	-12
INDEFINITE attacker document|PERSON first of its kind	-6
INDEFINITE attacker document|PERSON lesser of its kind	-5
INDEFINITE attacker document|PERSON outside	-12
INDEFINITE attacker document|PERSON rank 0	-10
INDEFINITE attacker document|PERSON spoke 0	-8
INDEFINITE attacker document|PERSON subject 2	-5
INDEFINITE attacker document|SYSTEM	13
INDEFINITE attacker document|SYSTEM described not	18
INDEFINITE attacker document|SYSTEM first of its kind	19
INDEFINITE attacker document|SYSTEM never spoke	13
INDEFINITE attacker document|SYSTEM not before	-7
INDEFINITE attacker document|SYSTEM outside	18
INDEFINITE attacker document|SYSTEM rank 0	22
INDEFINITE attacker document|SYSTEM same paragraph	25
INDEFINITE attacker document|SYSTEM subject 2	26
INDEFINITE attacker document|UNNAMED	-5
INDEFINITE attacker document|UNNAMED never spoke	-5
INDEFINITE attacker document|governed 2	10
INDEFINITE attacker document|object 2	8
INDEFINITE attacker document|order 1	34
INDEFINITE attacker document|order 2	-25
INDEFINITE attacker document|order 3	-12
INDEFINITE attacker document|order 4	15
INDEFINITE attacker document|ruled	44
INDEFINITE attacker document|subject 1	-35
INDEFINITE attacker document|subject 2	41
INDEFINITE attacker|AGENCY	11
INDEFINITE attacker|AGENCY described not	-13
INDEFINITE attacker|AGENCY far 1	8
INDEFINITE attacker|AGENCY far 2	-5
INDEFINITE attacker|AGENCY far 3	-8
INDEFINITE attacker|AGENCY far 5	-6
INDEFINITE attacker|AGENCY first of its kind	6
INDEFINITE attacker|AGENCY lesser of its kind	15
INDEFINITE attacker|AGENCY never spoke	29
INDEFINITE attacker|AGENCY not before	22
INDEFINITE attacker|AGENCY object 2	-8
INDEFINITE attacker|AGENCY outside	-13
INDEFINITE attacker|AGENCY rank 1	-10
INDEFINITE attacker|AGENCY rank 2	-5
INDEFINITE attacker|AGENCY same paragraph	12
INDEFINITE attacker|AGENCY second of its kind	-10
INDEFINITE attacker|AGENCY spoke 0	-8
INDEFINITE attacker|AGENCY spoke 2	-5
INDEFINITE attacker|AGENCY subject 1	-8
INDEFINITE attacker|AGENCY subject 2	-12
INDEFINITE attacker|AGENCY told of last	16
INDEFINITE attacker|ATTACKER described not	-5
INDEFINITE attacker|ATTACKER far 4	-6
INDEFINITE attacker|ATTACKER first of its kind	13
INDEFINITE attacker|ATTACKER inside behind	15
INDEFINITE attacker|ATTACKER never spoke	17
INDEFINITE attacker|ATTACKER object 2	12
INDEFINITE attacker|ATTACKER outside	-5
INDEFINITE attacker|ATTACKER second of its kind	-21
INDEFINITE attacker|MEDIA	-13
INDEFINITE attacker|MEDIA never spoke	-13
INDEFINITE attacker|UNNAMED	14
INDEFINITE attacker|UNNAMED never spoke	14
INDEFINITE attacker|order 1	9
INDEFINITE attacker|order 2	-19
INDEFINITE attacker|order 3	-7
INDEFINITE attacker|subject 1	-8
INDEFINITE attacker|subject 2	-26
INDEFINITE attacker|type differs	-11
INDEFINITE attacker|type fits	33
INDEFINITE body|AGENCY	9
INDEFINITE body|AGENCY described not	-6
INDEFINITE body|AGENCY far 4	-5
INDEFINITE body|AGENCY first of its kind	-7
INDEFINITE body|AGENCY lesser of its kind	9
INDEFINITE body|AGENCY never spoke	16
INDEFINITE body|AGENCY outside	5
INDEFINITE body|AGENCY rank 0	14
INDEFINITE body|AGENCY rank 2	-5
INDEFINITE body|AGENCY same paragraph	14
INDEFINITE body|AGENCY second of its kind	6
INDEFINITE body|AGENCY spoke 3	-5
INDEFINITE body|AGENCY subject 2	-6
INDEFINITE body|ATTACKER	-8
INDEFINITE body|ATTACKER first of its kind	-8
INDEFINITE body|PERSON	-13
INDEFINITE body|PERSON described not	-7
INDEFINITE body|PERSON first of its kind	-6
INDEFINITE body|PERSON outside	-13
INDEFINITE body|PERSON rank 0	-6
INDEFINITE body|PERSON spoke 2	-6
INDEFINITE body|PERSON subject 2	-12
INDEFINITE body|UNNAMED	20
INDEFINITE body|UNNAMED never spoke	20
INDEFINITE body|company fits	9
INDEFINITE body|order 0	9
INDEFINITE body|order 1	-7
INDEFINITE body|order 4	-5
INDEFINITE body|ruled	16
INDEFINITE body|subject 2	-19
INDEFINITE body|type differs	-8
INDEFINITE body|type fits	10
INDEFINITE document|AGAIN	-5
INDEFINITE document|AGENCY	7
INDEFINITE document|AGENCY far 2	-8
INDEFINITE document|AGENCY far 3	-11
INDEFINITE document|AGENCY far 4	-6
INDEFINITE document|AGENCY far 5	31
INDEFINITE document|AGENCY first of its kind	34
INDEFINITE document|AGENCY governed 2	-6
INDEFINITE document|AGENCY lesser of its kind	-18
INDEFINITE document|AGENCY not before	5
INDEFINITE document|AGENCY opened 1	5
INDEFINITE document|AGENCY outside	-13
INDEFINITE document|AGENCY rank 0	8
INDEFINITE document|AGENCY rank 1	-16
INDEFINITE document|AGENCY rank 2	-15
INDEFINITE document|AGENCY rank 3	24
INDEFINITE document|AGENCY same paragraph	-14
INDEFINITE document|AGENCY second of its kind	-9
INDEFINITE document|AGENCY spoke 0	-13
INDEFINITE document|AGENCY spoke 1	-6
INDEFINITE document|AGENCY spoke 3	30
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	13
INDEFINITE document|ATTACKER	12
INDEFINITE document|ATTACKER described not	11
INDEFINITE document|ATTACKER first of its kind	12
INDEFINITE document|ATTACKER never spoke	13
INDEFINITE document|ATTACKER outside	11
INDEFINITE document|ATTACKER rank 0	11
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	8
INDEFINITE document|PERSON described not	8
INDEFINITE document|PERSON far 4	-6
INDEFINITE document|PERSON first of its kind	-6
INDEFINITE document|PERSON lesser of its kind	18
INDEFINITE document|PERSON outside	8
INDEFINITE document|PERSON rank 0	17
INDEFINITE document|PERSON rank 1	-6
INDEFINITE document|PERSON spoke 0	20
INDEFINITE document|PERSON subject 2	21
INDEFINITE document|UNNAMED	-11
INDEFINITE document|UNNAMED never spoke	-11
INDEFINITE document|governed 2	-6
INDEFINITE document|order 0	27
INDEFINITE document|order 1	-16
INDEFINITE document|order 2	-16
INDEFINITE document|order 3	16
INDEFINITE document|order 4	9
INDEFINITE document|ruled	13
INDEFINITE document|subject 0	-5
INDEFINITE document|subject 1	-5
INDEFINITE document|subject 2	33
INDEFINITE office|AGENCY	28
INDEFINITE office|AGENCY described not	9
INDEFINITE office|AGENCY described partly	7
INDEFINITE office|AGENCY far 0	-27
INDEFINITE office|AGENCY far 1	39
INDEFINITE office|AGENCY far 2	29
INDEFINITE office|AGENCY far 3	-17
INDEFINITE office|AGENCY far 4	16
INDEFINITE office|AGENCY far 5	-14
INDEFINITE office|AGENCY first of its kind	23
INDEFINITE office|AGENCY governed 2	-14
INDEFINITE office|AGENCY inside behind for	36
INDEFINITE office|AGENCY lesser of its kind	-24
INDEFINITE office|AGENCY never spoke	8
INDEFINITE office|AGENCY object 1	8
INDEFINITE office|AGENCY object 2	11
INDEFINITE office|AGENCY opened 1	22
INDEFINITE office|AGENCY rank 0	24
INDEFINITE office|AGENCY rank 1	21
INDEFINITE office|AGENCY rank 2	-11
INDEFINITE office|AGENCY rank 3	-6
INDEFINITE office|AGENCY same paragraph	19
INDEFINITE office|AGENCY second of its kind	30
INDEFINITE office|AGENCY spoke 2	45
INDEFINITE office|AGENCY spoke 3	-24
INDEFINITE office|AGENCY subject 2	21
INDEFINITE office|MEDIA	-8
INDEFINITE office|MEDIA never spoke	-8
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-5
INDEFINITE office|UNNAMED	-5
INDEFINITE office|UNNAMED never spoke	-5
INDEFINITE office|governed 2	-15
INDEFINITE office|object 1	8
INDEFINITE office|object 2	6
INDEFINITE office|order 0	36
INDEFINITE office|order 1	6
INDEFINITE office|order 3	-12
INDEFINITE office|order 4	-20
INDEFINITE office|ruled	-5
INDEFINITE office|subject 0	-10
INDEFINITE office|subject 2	14
INDEFINITE role|AGAIN	-25
INDEFINITE role|AGAIN spoke 0	-11
INDEFINITE role|AGAIN spoke 3	-9
INDEFINITE role|AGENCY	11
INDEFINITE role|AGENCY described not	-8
INDEFINITE role|AGENCY far 0	-22
INDEFINITE role|AGENCY far 1	10
INDEFINITE role|AGENCY far 2	34
INDEFINITE role|AGENCY far 3	-20
INDEFINITE role|AGENCY far 4	-12
INDEFINITE role|AGENCY far 5	-11
INDEFINITE role|AGENCY first of its kind	-26
INDEFINITE role|AGENCY governed 1	-5
INDEFINITE role|AGENCY governed 2	-15
INDEFINITE role|AGENCY in content	-12
INDEFINITE role|AGENCY inside as owner	-10
INDEFINITE role|AGENCY inside behind at	34
INDEFINITE role|AGENCY inside behind of	72
INDEFINITE role|AGENCY lesser of its kind	20
INDEFINITE role|AGENCY never spoke	32
INDEFINITE role|AGENCY not before	32
INDEFINITE role|AGENCY object 1	22
INDEFINITE role|AGENCY object 2	7
INDEFINITE role|AGENCY opened 0	-7
INDEFINITE role|AGENCY opened 1	7
INDEFINITE role|AGENCY outside	-64
INDEFINITE role|AGENCY owner 2	-7
INDEFINITE role|AGENCY rank 0	-11
INDEFINITE role|AGENCY rank 1	-14
INDEFINITE role|AGENCY rank 2	14
INDEFINITE role|AGENCY rank 3	-9
INDEFINITE role|AGENCY second of its kind	17
INDEFINITE role|AGENCY spoke 0	-28
INDEFINITE role|AGENCY spoke 1	14
INDEFINITE role|AGENCY spoke 2	-9
INDEFINITE role|AGENCY subject 0	-16
INDEFINITE role|AGENCY subject 2	7
INDEFINITE role|AGENCY told of last	14
INDEFINITE role|ATTACKER	11
INDEFINITE role|ATTACKER described not	-12
INDEFINITE role|ATTACKER far 1	24
INDEFINITE role|ATTACKER far 2	-15
INDEFINITE role|ATTACKER far 4	-7
INDEFINITE role|ATTACKER far 5	-7
INDEFINITE role|ATTACKER first of its kind	12
INDEFINITE role|ATTACKER in content	-11
INDEFINITE role|ATTACKER lesser of its kind	-11
INDEFINITE role|ATTACKER never spoke	19
INDEFINITE role|ATTACKER not before	19
INDEFINITE role|ATTACKER object 2	-15
INDEFINITE role|ATTACKER outside	-8
INDEFINITE role|ATTACKER rank 0	-6
INDEFINITE role|ATTACKER rank 1	-13
INDEFINITE role|ATTACKER rank 2	11
INDEFINITE role|ATTACKER same paragraph	10
INDEFINITE role|ATTACKER second of its kind	10
INDEFINITE role|ATTACKER spoke 1	15
INDEFINITE role|ATTACKER spoke 3	-17
INDEFINITE role|ATTACKER subject 1	23
INDEFINITE role|ATTACKER subject 2	-9
INDEFINITE role|ATTACKER told of last	12
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	13
INDEFINITE role|FRESH never spoke	13
INDEFINITE role|MEDIA	-33
INDEFINITE role|MEDIA never spoke	-30
INDEFINITE role|PERSON described not	-15
INDEFINITE role|PERSON far 1	-8
INDEFINITE role|PERSON far 2	-7
INDEFINITE role|PERSON far 3	21
INDEFINITE role|PERSON far 4	-6
INDEFINITE role|PERSON far 5	-16
INDEFINITE role|PERSON first of its kind	-22
INDEFINITE role|PERSON lesser of its kind	37
INDEFINITE role|PERSON never spoke	42
INDEFINITE role|PERSON not before	21
INDEFINITE role|PERSON object 2	-5
INDEFINITE role|PERSON rank 1	-14
INDEFINITE role|PERSON same paragraph	22
INDEFINITE role|PERSON second of its kind	-14
INDEFINITE role|PERSON spoke 0	-15
INDEFINITE role|PERSON spoke 1	-11
INDEFINITE role|PERSON spoke 2	-6
INDEFINITE role|PERSON spoke 3	-10
INDEFINITE role|SYSTEM	-7
INDEFINITE role|SYSTEM described not	-5
INDEFINITE role|SYSTEM never spoke	-7
INDEFINITE role|SYSTEM outside	-7
INDEFINITE role|SYSTEM rank 0	-5
INDEFINITE role|UNNAMED	35
INDEFINITE role|UNNAMED never spoke	35
INDEFINITE role|governed 1	-8
INDEFINITE role|governed 2	-19
INDEFINITE role|object 1	22
INDEFINITE role|object 2	-14
INDEFINITE role|order 1	-21
INDEFINITE role|order 2	-33
INDEFINITE role|order 3	32
INDEFINITE role|order 4	-34
INDEFINITE role|owner 2	-11
INDEFINITE role|ruled	44
INDEFINITE role|subject 0	-21
INDEFINITE role|subject 1	18
INDEFINITE role|subject 2	-6
INDEFINITE |AGAIN	-11
INDEFINITE |AGAIN spoke 3	-5
INDEFINITE |AGENCY	-18
INDEFINITE |AGENCY far 1	9
INDEFINITE |AGENCY far 2	8
INDEFINITE |AGENCY far 4	-16
INDEFINITE |AGENCY far 5	20
INDEFINITE |AGENCY first of its kind	-5
INDEFINITE |AGENCY governed 2	15
INDEFINITE |AGENCY in content	13
INDEFINITE |AGENCY never spoke	-26
INDEFINITE |AGENCY not before	-41
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	29
INDEFINITE |AGENCY outside	-6
INDEFINITE |AGENCY owner 1	-17
INDEFINITE |AGENCY owner 2	-12
INDEFINITE |AGENCY rank 0	25
INDEFINITE |AGENCY rank 1	14
INDEFINITE |AGENCY rank 2	-9
INDEFINITE |AGENCY rank 3	-7
INDEFINITE |AGENCY same paragraph	14
INDEFINITE |AGENCY second of its kind	-12
INDEFINITE |AGENCY spoke 0	36
INDEFINITE |AGENCY spoke 1	-10
INDEFINITE |AGENCY spoke 2	-6
INDEFINITE |AGENCY spoke 3	-12
INDEFINITE |AGENCY subject 0	-8
INDEFINITE |AGENCY subject 1	34
INDEFINITE |AGENCY subject 2	14
INDEFINITE |AGENCY told of last	14
INDEFINITE |ATTACKER	-10
INDEFINITE |ATTACKER described not	-17
INDEFINITE |ATTACKER far 1	-6
INDEFINITE |ATTACKER far 2	-7
INDEFINITE |ATTACKER first of its kind	-8
INDEFINITE |ATTACKER inside behind	9
INDEFINITE |ATTACKER never spoke	-6
INDEFINITE |ATTACKER not before	9
INDEFINITE |ATTACKER object 1	-5
INDEFINITE |ATTACKER outside	-20
INDEFINITE |ATTACKER rank 0	-19
INDEFINITE |ATTACKER same paragraph	-13
INDEFINITE |ATTACKER subject 2	-6
INDEFINITE |ATTACKER told of last	-5
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-11
INDEFINITE |FRESH never spoke	-11
INDEFINITE |MEDIA	23
INDEFINITE |MEDIA never spoke	26
INDEFINITE |PERSON	-15
INDEFINITE |PERSON described not	-24
INDEFINITE |PERSON far 1	-15
INDEFINITE |PERSON first of its kind	-8
INDEFINITE |PERSON lesser of its kind	-5
INDEFINITE |PERSON never spoke	-6
INDEFINITE |PERSON opened 1	-7
INDEFINITE |PERSON outside	-9
INDEFINITE |PERSON rank 0	-12
INDEFINITE |PERSON subject 1	-7
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-6
INDEFINITE |SYSTEM described not	-6
INDEFINITE |SYSTEM never spoke	-6
INDEFINITE |SYSTEM outside	-6
INDEFINITE |UNNAMED	54
INDEFINITE |UNNAMED never spoke	54
INDEFINITE |governed 2	12
INDEFINITE |object 0	-15
INDEFINITE |object 1	-10
INDEFINITE |object 2	-9
INDEFINITE |order 0	7
INDEFINITE |order 1	-56
INDEFINITE |order 2	43
INDEFINITE |order 4	-16
INDEFINITE |owner 1	-17
INDEFINITE |owner 2	-17
INDEFINITE |subject 0	-9
INDEFINITE |subject 1	27
IT |AGAIN	5
IT |AGAIN spoke 0	-8
IT |AGAIN spoke 1	35
IT |AGAIN spoke 2	-12
IT |AGAIN spoke 3	-12
IT |AGENCY	14
IT |AGENCY far 0	41
IT |AGENCY far 1	-21
IT |AGENCY far 2	31
IT |AGENCY far 3	14
IT |AGENCY far 4	-10
IT |AGENCY far 5	-28
IT |AGENCY first of its kind	43
IT |AGENCY governed 1	-50
IT |AGENCY governed 2	24
IT |AGENCY in content	-14
IT |AGENCY lesser of its kind	7
IT |AGENCY never spoke	-46
IT |AGENCY not before	-13
IT |AGENCY object 2	6
IT |AGENCY opened 0	13
IT |AGENCY opened 1	20
IT |AGENCY outside	14
IT |AGENCY owner 2	-5
IT |AGENCY rank 1	36
IT |AGENCY rank 3	-10
IT |AGENCY same paragraph	28
IT |AGENCY same side as last	-5
IT |AGENCY second of its kind	-35
IT |AGENCY spoke 0	8
IT |AGENCY spoke 1	66
IT |AGENCY spoke 3	-18
IT |AGENCY subject 0	17
IT |AGENCY subject 1	32
IT |AGENCY subject 2	-16
IT |AGENCY told of last	-27
IT |ATTACKER	27
IT |ATTACKER far 1	-11
IT |ATTACKER far 2	21
IT |ATTACKER far 3	19
IT |ATTACKER far 4	6
IT |ATTACKER first of its kind	25
IT |ATTACKER governed 2	-10
IT |ATTACKER in content	-13
IT |ATTACKER lesser of its kind	-8
IT |ATTACKER not before	-12
IT |ATTACKER object 1	19
IT |ATTACKER object 2	29
IT |ATTACKER outside	27
IT |ATTACKER owner 2	13
IT |ATTACKER rank 0	-12
IT |ATTACKER rank 1	25
IT |ATTACKER rank 3	29
IT |ATTACKER same paragraph	29
IT |ATTACKER second of its kind	10
IT |ATTACKER spoke 0	21
IT |ATTACKER spoke 2	-10
IT |ATTACKER spoke 3	17
IT |ATTACKER subject 1	-26
IT |ATTACKER subject 2	16
IT |ATTACKER told of last	-11
IT |AUTHOR	-10
IT |AUTHOR never spoke	-6
IT |FRESH	16
IT |FRESH never spoke	16
IT |MEDIA	8
IT |MEDIA never spoke	10
IT |PERSON	-12
IT |PERSON far 1	17
IT |PERSON far 3	-36
IT |PERSON far 4	18
IT |PERSON far 5	-7
IT |PERSON first of its kind	-13
IT |PERSON lesser of its kind	-15
IT |PERSON object 2	-18
IT |PERSON opened 1	18
IT |PERSON outside	-28
IT |PERSON rank 0	-14
IT |PERSON rank 1	6
IT |PERSON same side as last	-16
IT |PERSON second of its kind	16
IT |PERSON spoke 1	-15
IT |PERSON spoke 2	-6
IT |PERSON subject 1	17
IT |SYSTEM	6
IT |SYSTEM far 1	32
IT |SYSTEM far 2	-9
IT |SYSTEM far 3	-5
IT |SYSTEM governed 1	-8
IT |SYSTEM governed 2	-9
IT |SYSTEM lesser of its kind	14
IT |SYSTEM never spoke	6
IT |SYSTEM object 1	13
IT |SYSTEM object 2	-6
IT |SYSTEM outside	6
IT |SYSTEM rank 0	18
IT |SYSTEM rank 1	-8
IT |SYSTEM same paragraph	23
IT |SYSTEM second of its kind	-8
IT |SYSTEM subject 1	26
IT |SYSTEM subject 2	-6
IT |SYSTEM told of last	-11
IT |UNNAMED	-54
IT |UNNAMED never spoke	-54
IT |agent 2	-15
IT |governed 1	-57
IT |object 0	8
IT |object 1	30
IT |object 2	13
IT |order 0	46
IT |order 1	44
IT |order 2	36
IT |order 3	-52
IT |order 4	-8
IT |owner 2	9
IT |ruled	-11
IT |subject 0	16
IT |subject 1	52
MEDIA	-54
MEDIA ALLEGES BARE	-5
MEDIA ALLEGES THE	-5
MEDIA ASSERTS BARE	17
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	74
MEDIA ASSERTS IT	18
MEDIA ASSERTS NAME	-22
MEDIA ASSERTS OWNED	-8
MEDIA ASSERTS POSSESSIVE	-12
MEDIA ASSERTS SHE	-6
MEDIA ASSERTS THE	-59
MEDIA CONFIRMS BARE	-6
MEDIA CONFIRMS INDEFINITE	-5
MEDIA CONFIRMS IT	-6
MEDIA CONFIRMS NAME	-5
MEDIA CONFIRMS THE	-6
MEDIA cue :	-5
MEDIA cue according to	-19
MEDIA cue acknowledge	-6
MEDIA cue add	-7
MEDIA cue allege	-10
MEDIA cue assert	-6
MEDIA cue boast	-8
MEDIA cue claim	58
MEDIA cue concede	-5
MEDIA cue conclude	-6
MEDIA cue confirm	-13
MEDIA cue deny	-5
MEDIA cue describe	-6
MEDIA cue find	-9
MEDIA cue inform	-5
MEDIA cue maintain	-5
MEDIA cue put	-11
MEDIA cue read	-8
MEDIA cue report	76
MEDIA cue show	-7
MEDIA cue speak	-8
MEDIA cue state	27
MEDIA cue tell	-12
MEDIA for HE 	-13
MEDIA for IT 	-32
MEDIA for he	-13
MEDIA for it	-32
MEDIA in NEWS	-59
MEDIA in SOCIAL_POST	-5
MEDIA never spoke	-23
MEDIA of according-to:after	-10
MEDIA of according-to:before	-9
MEDIA of clause:before	-10
MEDIA of clause:interrupted	33
MEDIA of finding	-5
MEDIA of gang	-5
MEDIA of group	-15
MEDIA of he	-11
MEDIA of impersonal	27
MEDIA of manager	-6
MEDIA of naming:about	-12
MEDIA of naming:describe	-5
MEDIA of naming:put	-10
MEDIA of no-comment	-15
MEDIA of note	31
MEDIA of notice	-8
MEDIA of noun:claim	38
MEDIA of office	-6
MEDIA of one	-5
MEDIA of post	-7
MEDIA of quote:before	-20
MEDIA of quote:colon	-5
MEDIA of rebuff	-17
MEDIA of report	-6
MEDIA of she	-9
MEDIA of spokesperson	-5
MEDIA of statement	-5
MEDIA of tagged:carried	-21
MEDIA of tagged:cue	-10
MEDIA of tagged:source	40
MEDIA of verb:clause	-21
MEDIA of verb:infinitive	-6
MEDIA of verb:object	-8
MEDIA of verb:quote	-8
MEDIA of verb:that	17
MEDIA says I INDEFINITE	-8
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-10
MEDIA says we NONE	-13
MEDIA says we THE	-5
MEDIA spoke 0	-34
MEDIA spoke 1	20
MEDIA spoke 2	-12
MEDIA spoke 3	-24
MINISTRY for INDEFINITE 	-13
MINISTRY for INDEFINITE role	-13
MINISTRY for IT 	7
MINISTRY for NAME 	34
MINISTRY for NAME body	-7
MINISTRY for NONE 	-12
MINISTRY for POSSESSIVE 	-6
MINISTRY for THE body	14
MINISTRY for THE office	-6
MINISTRY for THE role	-20
MINISTRY for department	6
MINISTRY for it	8
MINISTRY for ministry	14
MINISTRY for office	-6
MINISTRY for official	-25
NAME body|AGENCY far 1	-6
NAME body|AGENCY far 5	6
NAME body|AGENCY first of its kind	-5
NAME body|AGENCY governed 2	5
NAME body|AGENCY inside as head	16
NAME body|AGENCY never spoke	8
NAME body|AGENCY opened 1	-6
NAME body|AGENCY outside	-14
NAME body|AGENCY rank 0	6
NAME body|AGENCY same paragraph	-5
NAME body|AGENCY spoke 0	-5
NAME body|AGENCY subject 1	-6
NAME body|PERSON first of its kind	5
NAME body|PERSON outside	-7
NAME body|PERSON subject 2	-7
NAME body|UNNAMED	11
NAME body|UNNAMED never spoke	11
NAME body|governed 2	5
NAME body|ruled	50
NAME body|subject 1	-6
NAME body|subject 2	-9
NAME body|type differs	-5
NAME body|type fits	7
NAME office|AGENCY	-13
NAME office|AGENCY never spoke	-12
NAME office|ruled	-9
NAME role|AGAIN	-7
NAME role|AGENCY	8
NAME role|AGENCY far 1	-12
NAME role|AGENCY first of its kind	7
NAME role|AGENCY governed 2	-5
NAME role|AGENCY lesser of its kind	6
NAME role|AGENCY never spoke	26
NAME role|AGENCY not before	37
NAME role|AGENCY opened 1	-11
NAME role|AGENCY outside	-28
NAME role|AGENCY rank 0	-11
NAME role|AGENCY rank 1	-10
NAME role|AGENCY rank 3	-5
NAME role|AGENCY same paragraph	-19
NAME role|AGENCY spoke 0	-8
NAME role|AGENCY spoke 3	-9
NAME role|AGENCY subject 1	-12
NAME role|AGENCY subject 2	-8
NAME role|ATTACKER	-5
NAME role|ATTACKER outside	-5
NAME role|PERSON	-14
NAME role|PERSON outside	-14
NAME role|PERSON rank 0	-12
NAME role|UNNAMED	23
NAME role|UNNAMED never spoke	23
NAME role|governed 2	-6
NAME role|object 2	-5
NAME role|order 0	-18
NAME role|order 1	-11
NAME role|order 3	-7
NAME role|order 4	-8
NAME role|ruled	23
NAME role|subject 1	-21
NAME role|subject 2	-14
NAME |AGAIN spoke 0	-16
NAME |AGAIN spoke 1	-9
NAME |AGAIN spoke 2	-7
NAME |AGAIN spoke 3	31
NAME |AGENCY	16
NAME |AGENCY agent 1	6
NAME |AGENCY far 0	-6
NAME |AGENCY far 1	-32
NAME |AGENCY far 2	-9
NAME |AGENCY far 3	10
NAME |AGENCY far 4	32
NAME |AGENCY far 5	-19
NAME |AGENCY first of its kind	8
NAME |AGENCY governed 0	-5
NAME |AGENCY governed 1	-29
NAME |AGENCY governed 2	-14
NAME |AGENCY in content	42
NAME |AGENCY inside as head	74
NAME |AGENCY inside before the head	-35
NAME |AGENCY inside behind of	-7
NAME |AGENCY lesser of its kind	12
NAME |AGENCY never spoke	24
NAME |AGENCY not before	37
NAME |AGENCY object 1	-5
NAME |AGENCY object 2	-6
NAME |AGENCY opened 1	-8
NAME |AGENCY outside	-35
NAME |AGENCY owner 1	-13
NAME |AGENCY owner 2	18
NAME |AGENCY rank 0	16
NAME |AGENCY rank 2	-22
NAME |AGENCY rank 3	-13
NAME |AGENCY same paragraph	-58
NAME |AGENCY same side as last	-6
NAME |AGENCY spoke 0	-11
NAME |AGENCY spoke 2	-12
NAME |AGENCY spoke 3	18
NAME |AGENCY subject 1	8
NAME |AGENCY subject 2	13
NAME |AGENCY told of last	15
NAME |ATTACKER	-8
NAME |ATTACKER far 1	-5
NAME |ATTACKER far 3	-7
NAME |ATTACKER far 4	-13
NAME |ATTACKER far 5	7
NAME |ATTACKER governed 2	11
NAME |ATTACKER inside as head	36
NAME |ATTACKER never spoke	-17
NAME |ATTACKER not before	6
NAME |ATTACKER outside	-23
NAME |ATTACKER rank 1	-8
NAME |ATTACKER same paragraph	-7
NAME |ATTACKER second of its kind	-9
NAME |ATTACKER spoke 0	-8
NAME |ATTACKER spoke 2	10
NAME |ATTACKER spoke 3	7
NAME |ATTACKER subject 2	-22
NAME |AUTHOR	-15
NAME |FRESH	10
NAME |FRESH never spoke	10
NAME |MEDIA	8
NAME |MEDIA never spoke	11
NAME |PERSON	23
NAME |PERSON far 1	-85
NAME |PERSON far 2	-11
NAME |PERSON far 4	28
NAME |PERSON far 5	17
NAME |PERSON first of its kind	18
NAME |PERSON inside as head	63
NAME |PERSON lesser of its kind	-31
NAME |PERSON never spoke	27
NAME |PERSON not before	72
NAME |PERSON object 2	8
NAME |PERSON opened 1	18
NAME |PERSON outside	-77
NAME |PERSON rank 0	-27
NAME |PERSON rank 1	-27
NAME |PERSON rank 2	-8
NAME |PERSON same paragraph	-104
NAME |PERSON same side as last	-17
NAME |PERSON second of its kind	20
NAME |PERSON spoke 0	9
NAME |PERSON spoke 1	-16
NAME |PERSON spoke 2	15
NAME |PERSON spoke 3	17
NAME |PERSON subject 1	-58
NAME |PERSON subject 2	19
NAME |PERSON told of last	31
NAME |SYSTEM	28
NAME |SYSTEM far 1	-9
NAME |SYSTEM far 2	8
NAME |SYSTEM far 3	-8
NAME |SYSTEM far 4	12
NAME |SYSTEM far 5	12
NAME |SYSTEM first of its kind	25
NAME |SYSTEM governed 2	39
NAME |SYSTEM inside as head	72
NAME |SYSTEM lesser of its kind	14
NAME |SYSTEM never spoke	28
NAME |SYSTEM not before	17
NAME |SYSTEM object 1	-6
NAME |SYSTEM object 2	-7
NAME |SYSTEM outside	-37
NAME |SYSTEM rank 0	24
NAME |SYSTEM rank 1	-5
NAME |SYSTEM same paragraph	-7
NAME |SYSTEM second of its kind	-6
NAME |SYSTEM subject 2	-10
NAME |SYSTEM told of last	8
NAME |UNNAMED	-21
NAME |UNNAMED never spoke	-21
NAME |agent 1	-19
NAME |governed 0	-6
NAME |governed 1	-28
NAME |governed 2	35
NAME |object 1	-11
NAME |order 0	36
NAME |order 2	-38
NAME |order 3	-25
NAME |order 4	-62
NAME |owner 1	-13
NAME |owner 2	17
NAME |ruled	89
NAME |subject 1	-57
NAME |subject 2	12
NAME |type differs	22
NAME |type fits	-36
NONE |AGAIN	-18
NONE |AGAIN spoke 0	-10
NONE |AGENCY far 0	12
NONE |AGENCY far 2	-28
NONE |AGENCY far 4	5
NONE |AGENCY far 5	-11
NONE |AGENCY first of its kind	44
NONE |AGENCY governed 2	-14
NONE |AGENCY in content	-6
NONE |AGENCY lesser of its kind	-24
NONE |AGENCY never spoke	15
NONE |AGENCY object 2	12
NONE |AGENCY opened 1	8
NONE |AGENCY owner 2	7
NONE |AGENCY rank 1	11
NONE |AGENCY rank 2	-23
NONE |AGENCY same paragraph	-7
NONE |AGENCY second of its kind	-17
NONE |AGENCY spoke 0	7
NONE |AGENCY spoke 1	-20
NONE |AGENCY subject 1	-14
NONE |AGENCY subject 2	-29
NONE |AGENCY told of last	22
NONE |ATTACKER far 2	12
NONE |ATTACKER far 3	-14
NONE |ATTACKER far 5	-8
NONE |ATTACKER never spoke	7
NONE |ATTACKER object 2	-13
NONE |ATTACKER same paragraph	26
NONE |ATTACKER subject 2	8
NONE |AUTHOR never spoke	21
NONE |AUTHOR spoke 0	-11
NONE |AUTHOR spoke 3	-8
NONE |FRESH	-21
NONE |FRESH never spoke	-21
NONE |MEDIA	52
NONE |MEDIA never spoke	91
NONE |PERSON far 1	22
NONE |PERSON far 4	-16
NONE |PERSON far 5	11
NONE |PERSON first of its kind	27
NONE |PERSON lesser of its kind	8
NONE |PERSON never spoke	22
NONE |PERSON object 2	-8
NONE |PERSON rank 0	7
NONE |PERSON rank 2	-5
NONE |PERSON same paragraph	9
NONE |PERSON second of its kind	-39
NONE |PERSON spoke 0	-34
NONE |PERSON spoke 2	-9
NONE |PERSON spoke 3	20
NONE |PERSON subject 1	22
NONE |SYSTEM	-13
NONE |SYSTEM far 1	-6
NONE |SYSTEM first of its kind	-7
NONE |SYSTEM never spoke	-13
NONE |SYSTEM outside	-13
NONE |SYSTEM rank 0	-8
NONE |SYSTEM told of last	-9
NONE |governed 2	-21
NONE |object 1	-9
NONE |object 2	-11
NONE |order 0	-23
NONE |order 1	40
NONE |order 3	-8
NONE |order 4	-45
NONE |owner 2	6
NONE |ruled	-12
NONE |subject 1	6
NONE |subject 2	-26
OTHER for BARE role	25
OTHER for INDEFINITE 	77
OTHER for INDEFINITE attacker	-11
OTHER for INDEFINITE attacker document	8
OTHER for INDEFINITE body	-8
OTHER for INDEFINITE office	19
OTHER for INDEFINITE role	-49
OTHER for IT 	43
OTHER for NAME 	-25
OTHER for NAME body	5
OTHER for NAME office	-12
OTHER for NAME role	-6
OTHER for NONE 	-9
OTHER for OWNED 	7
OTHER for OWNED document	-8
OTHER for OWNED office	-19
OTHER for POSSESSIVE 	-12
OTHER for POSSESSIVE document	20
OTHER for POSSESSIVE office	16
OTHER for SHE 	-21
OTHER for THE 	-9
OTHER for THE attacker	33
OTHER for THE body	16
OTHER for THE document	-15
OTHER for THE office	42
OTHER for THE part	6
OTHER for THE role	-44
OTHER for agency	-39
OTHER for agent	-6
OTHER for association	9
OTHER for board	40
OTHER for centre	19
OTHER for chairman	9
OTHER for commission	-25
OTHER for company	26
OTHER for contractor	5
OTHER for counsel	-13
OTHER for executive	-8
OTHER for firm	27
OTHER for gang	24
OTHER for insurer	8
OTHER for it	47
OTHER for its	-12
OTHER for man	-13
OTHER for member	-6
OTHER for ministry	-6
OTHER for notice	19
OTHER for office	-18
OTHER for officer	-15
OTHER for official	-16
OTHER for one	-5
OTHER for operator	-20
OTHER for organisation	5
OTHER for person	-10
OTHER for police	-12
OTHER for post	13
OTHER for report	18
OTHER for service	-7
OTHER for she	-17
OTHER for sources	36
OTHER for spokesman	28
OTHER for spokesperson	24
OTHER for statement	14
OTHER for that	-13
OTHER for the	-7
OTHER for union	25
OTHER for vendor	-9
OWNED body|AGENCY	14
OWNED body|AGENCY far 3	-11
OWNED body|AGENCY first of its kind	12
OWNED body|AGENCY inside as head	18
OWNED body|AGENCY lesser of its kind	6
OWNED body|AGENCY never spoke	30
OWNED body|AGENCY not before	16
OWNED body|AGENCY second of its kind	-5
OWNED body|AGENCY subject 2	-13
OWNED body|ruled	-5
OWNED body|subject 1	-5
OWNED body|subject 2	-14
OWNED document|AGENCY	7
OWNED document|AGENCY described partly	8
OWNED document|AGENCY far 3	20
OWNED document|AGENCY inside as owner	8
OWNED document|AGENCY lesser of its kind	24
OWNED document|AGENCY object 2	-13
OWNED document|AGENCY rank 1	21
OWNED document|AGENCY second of its kind	-15
OWNED document|AGENCY subject 2	27
OWNED document|PERSON	9
OWNED document|PERSON described not	9
OWNED document|PERSON outside	9
OWNED document|PERSON rank 0	-14
OWNED document|PERSON second of its kind	-14
OWNED document|UNNAMED	-6
OWNED document|UNNAMED never spoke	-6
OWNED document|object 2	-13
OWNED document|order 0	-6
OWNED document|order 1	-8
OWNED document|order 2	20
OWNED document|order 3	18
OWNED document|ruled	-6
OWNED document|subject 1	-15
OWNED document|subject 2	49
OWNED office|AGAIN	-14
OWNED office|AGAIN spoke 0	-5
OWNED office|AGENCY	5
OWNED office|AGENCY agent 2	-10
OWNED office|AGENCY described not	-26
OWNED office|AGENCY described partly	6
OWNED office|AGENCY far 2	-6
OWNED office|AGENCY far 5	-13
OWNED office|AGENCY governed 1	-5
OWNED office|AGENCY in content	9
OWNED office|AGENCY inside as owner	28
OWNED office|AGENCY lesser of its kind	21
OWNED office|AGENCY never spoke	15
OWNED office|AGENCY not before	30
OWNED office|AGENCY object 2	-8
OWNED office|AGENCY outside	-26
OWNED office|AGENCY rank 0	-12
OWNED office|AGENCY rank 1	-8
OWNED office|AGENCY same paragraph	-7
OWNED office|AGENCY second of its kind	-12
OWNED office|AGENCY spoke 1	-5
OWNED office|AGENCY spoke 3	-5
OWNED office|ATTACKER	-7
OWNED office|ATTACKER described not	-7
OWNED office|ATTACKER first of its kind	-6
OWNED office|ATTACKER never spoke	-6
OWNED office|ATTACKER outside	-7
OWNED office|ATTACKER rank 0	-6
OWNED office|FRESH	-6
OWNED office|FRESH never spoke	-6
OWNED office|MEDIA	-7
OWNED office|PERSON	-8
OWNED office|PERSON described not	-17
OWNED office|PERSON far 1	-6
OWNED office|PERSON inside behind a comma	8
OWNED office|PERSON not before	8
OWNED office|PERSON outside	-17
OWNED office|PERSON rank 0	-8
OWNED office|PERSON rank 1	-5
OWNED office|PERSON same paragraph	-6
OWNED office|PERSON spoke 3	-5
OWNED office|PERSON subject 2	-7
OWNED office|UNNAMED	42
OWNED office|UNNAMED never spoke	42
OWNED office|agent 2	-11
OWNED office|governed 1	-5
OWNED office|object 2	-11
OWNED office|order 0	-6
OWNED office|order 1	-23
OWNED office|order 2	-6
OWNED office|order 3	-5
OWNED office|order 4	-11
OWNED office|ruled	10
OWNED office|subject 2	-12
OWNED role|AGAIN	-5
OWNED role|AGENCY	-20
OWNED role|AGENCY inside as owner	-16
OWNED role|AGENCY never spoke	-15
OWNED role|AGENCY rank 0	-5
OWNED role|AGENCY second of its kind	-14
OWNED role|PERSON	19
OWNED role|PERSON described not	13
OWNED role|PERSON inside behind a comma	7
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	7
OWNED role|PERSON outside	12
OWNED role|PERSON rank 0	16
OWNED role|PERSON second of its kind	22
OWNED role|PERSON spoke 0	20
OWNED role|PERSON subject 2	-6
OWNED role|UNNAMED	10
OWNED role|UNNAMED never spoke	10
OWNED role|order 0	-5
OWNED role|order 1	16
OWNED role|ruled	8
OWNED role|subject 2	-8
OWNED |AGAIN	37
OWNED |AGAIN spoke 3	40
OWNED |AGENCY	-22
OWNED |AGENCY described not	-10
OWNED |AGENCY described partly	10
OWNED |AGENCY far 1	-8
OWNED |AGENCY far 4	6
OWNED |AGENCY far 5	5
OWNED |AGENCY first of its kind	5
OWNED |AGENCY in content	5
OWNED |AGENCY inside as head	11
OWNED |AGENCY inside as owner	-19
OWNED |AGENCY lesser of its kind	-21
OWNED |AGENCY never spoke	-18
OWNED |AGENCY not before	-22
OWNED |AGENCY object 2	5
OWNED |AGENCY outside	-11
OWNED |AGENCY rank 0	5
OWNED |AGENCY same paragraph	-9
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY told of last	-6
OWNED |PERSON described not	-13
OWNED |PERSON far 1	-7
OWNED |PERSON inside behind a comma	9
OWNED |PERSON never spoke	7
OWNED |PERSON not before	9
OWNED |PERSON outside	-13
OWNED |PERSON rank 0	-9
OWNED |PERSON same paragraph	-10
OWNED |PERSON spoke 0	-8
OWNED |PERSON subject 1	-7
OWNED |PERSON subject 2	-5
OWNED |object 1	-7
OWNED |order 0	5
OWNED |order 1	-9
OWNED |order 2	-8
OWNED |ruled	28
OWNED |subject 1	-9
OWNED |subject 2	-9
PERSON	49
PERSON ALLEGES INDEFINITE	-5
PERSON ALLEGES THE	-23
PERSON ASSERTS BARE	36
PERSON ASSERTS HE	18
PERSON ASSERTS INDEFINITE	-34
PERSON ASSERTS NAME	-8
PERSON ASSERTS NONE	-25
PERSON ASSERTS OWNED	5
PERSON ASSERTS POSSESSIVE	19
PERSON ASSERTS SHE	8
PERSON CONFIRMS BARE	-20
PERSON CONFIRMS HE	8
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	15
PERSON CONFIRMS SHE	5
PERSON CONFIRMS THE	22
PERSON DENIES NAME	12
PERSON DENIES THE	10
PERSON agent 1	-40
PERSON agent 2	-36
PERSON cue :	15
PERSON cue accept	16
PERSON cue according to	14
PERSON cue accuse	-8
PERSON cue add	32
PERSON cue admit	17
PERSON cue agree	-11
PERSON cue allege	-11
PERSON cue announce	-13
PERSON cue argue	-5
PERSON cue assert	-7
PERSON cue assure	30
PERSON cue blame	-21
PERSON cue call	-9
PERSON cue claim	-26
PERSON cue concede	16
PERSON cue confirm	-23
PERSON cue could not be contacted	5
PERSON cue decline to be	-11
PERSON cue decline to comment	-7
PERSON cue decline to name	15
PERSON cue denied it	-36
PERSON cue dismiss	5
PERSON cue find	-10
PERSON cue go on	14
PERSON cue inform	-21
PERSON cue maintain	13
PERSON cue not answer	6
PERSON cue not reply	-10
PERSON cue not respond	-8
PERSON cue not return	-21
PERSON cue not want	-12
PERSON cue note	-7
PERSON cue offer	-6
PERSON cue put	-27
PERSON cue remark	-14
PERSON cue reply	5
PERSON cue report	-8
PERSON cue show	38
PERSON cue speak	-13
PERSON cue state	12
PERSON cue submit	15
PERSON cue suspect	13
PERSON cue tell	-58
PERSON cue would have none of it	24
PERSON cue write	14
PERSON described not	-99
PERSON described partly	-13
PERSON described wholly	49
PERSON far 0	33
PERSON far 1	-11
PERSON far 2	30
PERSON far 3	-7
PERSON far 4	-75
PERSON far 5	-45
PERSON first here INDEFINITE	11
PERSON first here NAME	68
PERSON first here OWNED	24
PERSON first here POSSESSIVE	35
PERSON first here THE	16
PERSON first of its kind	45
PERSON governed 1	-5
PERSON governed 2	-32
PERSON has head	48
PERSON in ADVISORY	38
PERSON in NEWS	51
PERSON in SOCIAL_POST	-33
PERSON in content	-31
PERSON inside as head	65
PERSON inside behind a comma	84
PERSON lesser of its kind	47
PERSON never spoke	72
PERSON not before	113
PERSON object 0	25
PERSON object 1	23
PERSON object 2	-12
PERSON of according-to:after	9
PERSON of according-to:before	14
PERSON of agency	14
PERSON of agent	-9
PERSON of authority	-7
PERSON of clause:before	24
PERSON of clause:interrupted	-51
PERSON of company	6
PERSON of counsel	26
PERSON of director	26
PERSON of engineer	-9
PERSON of executive	38
PERSON of finding	28
PERSON of gang	-8
PERSON of he	22
PERSON of head	11
PERSON of it	-30
PERSON of its	13
PERSON of judge	15
PERSON of letter	6
PERSON of manager	-17
PERSON of minister	-6
PERSON of ministry	-5
PERSON of naming:about	-11
PERSON of naming:call	-9
PERSON of naming:put	-28
PERSON of no-comment	-24
PERSON of note	-7
PERSON of notice	-8
PERSON of noun:claim	-8
PERSON of office	-13
PERSON of officer	27
PERSON of official	-7
PERSON of one	-14
PERSON of person	-8
PERSON of police	-13
PERSON of quote:before	43
PERSON of quote:colon	15
PERSON of quote:following	25
PERSON of rebuff	29
PERSON of report	-34
PERSON of researcher	8
PERSON of secretary	-11
PERSON of service	-10
PERSON of she	21
PERSON of spokesman	-6
PERSON of statement	31
PERSON of tagged:carried	33
PERSON of tagged:cue	-8
PERSON of they	9
PERSON of verb:clause	31
PERSON of verb:infinitive	-8
PERSON of verb:object	-17
PERSON of verb:quote	8
PERSON of verb:that	-11
PERSON often 0 HE	-28
PERSON often 0 INDEFINITE	-6
PERSON often 0 IT	-13
PERSON often 0 NONE	-19
PERSON often 0 OWNED	8
PERSON often 0 POSSESSIVE	17
PERSON often 0 THE	29
PERSON often 1 BARE	8
PERSON often 1 HE	64
PERSON often 1 INDEFINITE	-30
PERSON often 1 IT	-6
PERSON often 1 NAME	-12
PERSON often 1 NONE	9
PERSON often 1 POSSESSIVE	25
PERSON often 1 SHE	29
PERSON often 1 THE	8
PERSON often 2 BARE	-7
PERSON often 2 INDEFINITE	-12
PERSON often 2 IT	8
PERSON often 2 NAME	38
PERSON often 2 NONE	5
PERSON often 2 POSSESSIVE	-20
PERSON often 2 SHE	-17
PERSON often 2 THE	-5
PERSON opened 0	8
PERSON opened 1	-15
PERSON outside	-45
PERSON owner 2	15
PERSON rank 0	-31
PERSON rank 1	22
PERSON rank 2	-23
PERSON rank 3	9
PERSON rank 4	-8
PERSON same paragraph	108
PERSON same side as last	42
PERSON says I HE	-8
PERSON says I INDEFINITE	-11
PERSON says I SHE	-36
PERSON says we HE	26
PERSON says we IT	23
PERSON says we NAME	13
PERSON says we POSSESSIVE	15
PERSON says we SHE	17
PERSON says we THE	-10
PERSON spoke 0	8
PERSON spoke 2	11
PERSON spoke 3	-8
PERSON spoke last 0 HE  true	-10
PERSON spoke last 0 NAME  true	-11
PERSON spoke last 0 POSSESSIVE role true	12
PERSON spoke last 0 SHE  true	8
PERSON spoke last 0 THE body true	22
PERSON spoke last 0 THE role true	6
PERSON spoke last 1 BARE office true	15
PERSON spoke last 1 IT  true	16
PERSON spoke last 1 NAME  true	22
PERSON spoke last 1 NONE  true	-30
PERSON spoke last 1 OWNED  true	-7
PERSON spoke last 1 POSSESSIVE office false	-5
PERSON spoke last 1 POSSESSIVE office true	-6
PERSON spoke last 1 SHE  false	11
PERSON spoke last 1 SHE  true	-13
PERSON spoke last 1 THE  false	-33
PERSON spoke last 1 THE  true	34
PERSON spoke last 1 THE body false	-9
PERSON spoke last 1 THE body true	-11
PERSON spoke last 1 THE role false	-18
PERSON spoke last 2 HE  true	7
PERSON spoke last 2 INDEFINITE role false	-5
PERSON spoke last 2 SHE  false	-27
PERSON spoke last 2 SHE  true	6
PERSON spoke last 3 IT  false	-5
PERSON spoke last 3 SHE  false	20
PERSON spoke last 3 THE  false	-7
PERSON spoke last here BARE	13
PERSON spoke last here HE	8
PERSON spoke last here IT	9
PERSON spoke last here NAME	7
PERSON spoke last here NONE	-26
PERSON spoke last here OWNED	-22
PERSON spoke last here POSSESSIVE	-14
PERSON spoke last here SHE	5
PERSON spoke last here THE	57
PERSON subject 0	11
PERSON subject 2	-31
PERSON told of last	50
POLICE for BARE 	-15
POLICE for BARE role	-10
POLICE for INDEFINITE 	-45
POLICE for INDEFINITE attacker document	-11
POLICE for INDEFINITE office	19
POLICE for INDEFINITE role	40
POLICE for IT 	-31
POLICE for NAME 	-14
POLICE for NAME body	11
POLICE for OWNED office	15
POLICE for POSSESSIVE 	-31
POLICE for POSSESSIVE office	-9
POLICE for THE 	19
POLICE for THE body	10
POLICE for THE document	14
POLICE for THE office	-20
POLICE for THE role	-10
POLICE for THEY 	7
POLICE for board	-11
POLICE for it	-31
POLICE for office	10
POLICE for officer	23
POLICE for police	40
POLICE for report	-22
POLICE for service	-8
POLICE for she	-12
POLICE for spokesman	29
POLICE for spokesperson	-14
POLICE for they	7
POSSESSIVE body|AGENCY	15
POSSESSIVE body|AGENCY described not	10
POSSESSIVE body|AGENCY far 1	12
POSSESSIVE body|AGENCY first of its kind	13
POSSESSIVE body|AGENCY never spoke	9
POSSESSIVE body|AGENCY outside	10
POSSESSIVE body|AGENCY rank 0	12
POSSESSIVE body|AGENCY same paragraph	12
POSSESSIVE body|PERSON	-9
POSSESSIVE body|PERSON described not	-9
POSSESSIVE body|PERSON outside	-9
POSSESSIVE body|PERSON second of its kind	-7
POSSESSIVE body|order 1	12
POSSESSIVE body|ruled	19
POSSESSIVE document|AGAIN	26
POSSESSIVE document|AGENCY	5
POSSESSIVE document|AGENCY described not	5
POSSESSIVE document|AGENCY far 1	19
POSSESSIVE document|AGENCY far 4	25
POSSESSIVE document|AGENCY far 5	-9
POSSESSIVE document|AGENCY first of its kind	6
POSSESSIVE document|AGENCY lesser of its kind	-13
POSSESSIVE document|AGENCY never spoke	7
POSSESSIVE document|AGENCY outside	12
POSSESSIVE document|AGENCY rank 0	23
POSSESSIVE document|AGENCY rank 1	-12
POSSESSIVE document|AGENCY second of its kind	13
POSSESSIVE document|AGENCY spoke 2	32
POSSESSIVE document|AGENCY spoke 3	-42
POSSESSIVE document|AGENCY subject 2	13
POSSESSIVE document|PERSON far 3	-5
POSSESSIVE document|PERSON lesser of its kind	7
POSSESSIVE document|PERSON rank 0	-12
POSSESSIVE document|PERSON rank 1	19
POSSESSIVE document|PERSON same paragraph	10
POSSESSIVE document|PERSON spoke 0	-10
POSSESSIVE document|UNNAMED	-19
POSSESSIVE document|UNNAMED never spoke	-19
POSSESSIVE document|object 2	-5
POSSESSIVE document|order 0	-6
POSSESSIVE document|order 1	-17
POSSESSIVE document|order 2	17
POSSESSIVE document|order 3	18
POSSESSIVE document|order 4	-6
POSSESSIVE document|ruled	-8
POSSESSIVE document|subject 1	14
POSSESSIVE document|subject 2	9
POSSESSIVE office|AGAIN	-7
POSSESSIVE office|AGENCY	18
POSSESSIVE office|AGENCY described not	29
POSSESSIVE office|AGENCY far 0	17
POSSESSIVE office|AGENCY far 1	7
POSSESSIVE office|AGENCY far 3	-6
POSSESSIVE office|AGENCY far 4	-15
POSSESSIVE office|AGENCY far 5	17
POSSESSIVE office|AGENCY first of its kind	-11
POSSESSIVE office|AGENCY governed 2	-7
POSSESSIVE office|AGENCY in content	17
POSSESSIVE office|AGENCY never spoke	19
POSSESSIVE office|AGENCY opened 0	17
POSSESSIVE office|AGENCY outside	18
POSSESSIVE office|AGENCY rank 0	-5
POSSESSIVE office|AGENCY rank 1	9
POSSESSIVE office|AGENCY rank 2	20
POSSESSIVE office|AGENCY same paragraph	23
POSSESSIVE office|AGENCY second of its kind	25
POSSESSIVE office|AGENCY spoke 2	-9
POSSESSIVE office|AGENCY spoke 3	15
POSSESSIVE office|AGENCY subject 0	27
POSSESSIVE office|AGENCY subject 1	7
POSSESSIVE office|AGENCY subject 2	6
POSSESSIVE office|ATTACKER	-22
POSSESSIVE office|ATTACKER described not	-22
POSSESSIVE office|ATTACKER first of its kind	-22
POSSESSIVE office|ATTACKER outside	-22
POSSESSIVE office|ATTACKER rank 0	-22
POSSESSIVE office|FRESH	-6
POSSESSIVE office|FRESH never spoke	-6
POSSESSIVE office|MEDIA	-5
POSSESSIVE office|PERSON	-7
POSSESSIVE office|PERSON described not	-21
POSSESSIVE office|PERSON far 3	-11
POSSESSIVE office|PERSON inside behind a comma	14
POSSESSIVE office|PERSON never spoke	13
POSSESSIVE office|PERSON not before	14
POSSESSIVE office|PERSON object 2	-16
POSSESSIVE office|PERSON outside	-21
POSSESSIVE office|PERSON rank 0	-16
POSSESSIVE office|PERSON spoke 0	-11
POSSESSIVE office|PERSON spoke 2	-8
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	30
POSSESSIVE office|UNNAMED never spoke	30
POSSESSIVE office|governed 2	-7
POSSESSIVE office|object 2	-18
POSSESSIVE office|order 0	-32
POSSESSIVE office|order 2	-6
POSSESSIVE office|order 3	-8
POSSESSIVE office|order 4	16
POSSESSIVE office|ruled	26
POSSESSIVE office|subject 0	7
POSSESSIVE office|subject 1	7
POSSESSIVE role|AGAIN	-8
POSSESSIVE role|AGENCY described not	-20
POSSESSIVE role|AGENCY far 1	-8
POSSESSIVE role|AGENCY far 2	-12
POSSESSIVE role|AGENCY far 4	12
POSSESSIVE role|AGENCY first of its kind	-11
POSSESSIVE role|AGENCY governed 2	5
POSSESSIVE role|AGENCY lesser of its kind	-7
POSSESSIVE role|AGENCY never spoke	-6
POSSESSIVE role|AGENCY outside	-15
POSSESSIVE role|AGENCY rank 0	-6
POSSESSIVE role|AGENCY same paragraph	-14
POSSESSIVE role|AGENCY second of its kind	16
POSSESSIVE role|AGENCY spoke 0	20
POSSESSIVE role|AGENCY spoke 3	-12
POSSESSIVE role|AGENCY subject 2	-7
POSSESSIVE role|AGENCY told of last	-12
POSSESSIVE role|FRESH	-7
POSSESSIVE role|FRESH never spoke	-7
POSSESSIVE role|PERSON	16
POSSESSIVE role|PERSON described not	12
POSSESSIVE role|PERSON far 2	-5
POSSESSIVE role|PERSON far 3	19
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-6
POSSESSIVE role|PERSON lesser of its kind	14
POSSESSIVE role|PERSON never spoke	31
POSSESSIVE role|PERSON object 2	-10
POSSESSIVE role|PERSON outside	11
POSSESSIVE role|PERSON rank 0	21
POSSESSIVE role|PERSON rank 1	-5
POSSESSIVE role|PERSON spoke 2	-7
POSSESSIVE role|PERSON subject 2	12
POSSESSIVE role|UNNAMED	23
POSSESSIVE role|UNNAMED never spoke	23
POSSESSIVE role|object 2	-13
POSSESSIVE role|order 0	6
POSSESSIVE role|order 1	11
POSSESSIVE role|order 2	-8
POSSESSIVE role|order 3	-16
POSSESSIVE role|ruled	5
POSSESSIVE role|subject 1	-11
POSSESSIVE role|subject 2	5
POSSESSIVE |AGAIN	-10
POSSESSIVE |AGAIN spoke 2	-5
POSSESSIVE |AGAIN spoke 3	-5
POSSESSIVE |AGENCY	8
POSSESSIVE |AGENCY described not	5
POSSESSIVE |AGENCY far 1	10
POSSESSIVE |AGENCY far 2	-16
POSSESSIVE |AGENCY far 3	-14
POSSESSIVE |AGENCY far 4	-6
POSSESSIVE |AGENCY far 5	26
POSSESSIVE |AGENCY first of its kind	-13
POSSESSIVE |AGENCY governed 2	-14
POSSESSIVE |AGENCY in content	-7
POSSESSIVE |AGENCY lesser of its kind	17
POSSESSIVE |AGENCY never spoke	-5
POSSESSIVE |AGENCY opened 1	-14
POSSESSIVE |AGENCY outside	15
POSSESSIVE |AGENCY owner 2	-5
POSSESSIVE |AGENCY rank 0	14
POSSESSIVE |AGENCY rank 1	9
POSSESSIVE |AGENCY rank 2	-6
POSSESSIVE |AGENCY same paragraph	7
POSSESSIVE |AGENCY spoke 0	21
POSSESSIVE |AGENCY spoke 3	-5
POSSESSIVE |AGENCY subject 1	11
POSSESSIVE |AGENCY subject 2	11
POSSESSIVE |ATTACKER same paragraph	5
POSSESSIVE |ATTACKER told of last	-11
POSSESSIVE |FRESH	-8
POSSESSIVE |FRESH never spoke	-8
POSSESSIVE |MEDIA	-9
POSSESSIVE |MEDIA never spoke	-8
POSSESSIVE |PERSON	21
POSSESSIVE |PERSON far 1	9
POSSESSIVE |PERSON far 5	-6
POSSESSIVE |PERSON inside as head	7
POSSESSIVE |PERSON inside behind a comma	11
POSSESSIVE |PERSON lesser of its kind	18
POSSESSIVE |PERSON never spoke	20
POSSESSIVE |PERSON not before	19
POSSESSIVE |PERSON opened 1	5
POSSESSIVE |PERSON rank 0	11
POSSESSIVE |PERSON same paragraph	8
POSSESSIVE |PERSON spoke 0	10
POSSESSIVE |PERSON subject 1	5
POSSESSIVE |SYSTEM	-6
POSSESSIVE |SYSTEM described not	-5
POSSESSIVE |SYSTEM never spoke	-6
POSSESSIVE |SYSTEM outside	-5
POSSESSIVE |UNNAMED	-22
POSSESSIVE |UNNAMED never spoke	-22
POSSESSIVE |governed 2	-15
POSSESSIVE |object 2	-5
POSSESSIVE |order 0	15
POSSESSIVE |order 1	-23
POSSESSIVE |order 2	11
POSSESSIVE |order 3	24
POSSESSIVE |order 4	-15
POSSESSIVE |owner 2	-7
POSSESSIVE |same role	-20
POSSESSIVE |subject 1	8
POSSESSIVE |subject 2	5
REGULATOR for HE 	15
REGULATOR for INDEFINITE 	24
REGULATOR for INDEFINITE document	-6
REGULATOR for INDEFINITE office	5
REGULATOR for INDEFINITE role	21
REGULATOR for IT 	9
REGULATOR for NAME 	-14
REGULATOR for NAME body	-6
REGULATOR for OWNED 	5
REGULATOR for OWNED office	8
REGULATOR for POSSESSIVE office	22
REGULATOR for POSSESSIVE role	-6
REGULATOR for SHE 	-10
REGULATOR for THE 	-5
REGULATOR for THE body	25
REGULATOR for THE document	6
REGULATOR for THE role	25
REGULATOR for agency	-5
REGULATOR for authority	-31
REGULATOR for commission	25
REGULATOR for commissioner	10
REGULATOR for company	38
REGULATOR for filing	-5
REGULATOR for he	15
REGULATOR for insurer	-12
REGULATOR for notice	26
REGULATOR for office	31
REGULATOR for officer	-12
REGULATOR for police	-7
REGULATOR for regulator	-6
REGULATOR for she	-10
REGULATOR for spokesperson	11
SHE |AGAIN	8
SHE |AGAIN spoke 0	33
SHE |AGAIN spoke 2	-8
SHE |AGAIN spoke 3	-13
SHE |AGENCY far 2	33
SHE |AGENCY far 3	-5
SHE |AGENCY far 4	-14
SHE |AGENCY far 5	-10
SHE |AGENCY first of its kind	-14
SHE |AGENCY governed 1	10
SHE |AGENCY governed 2	12
SHE |AGENCY lesser of its kind	-12
SHE |AGENCY never spoke	-21
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-15
SHE |AGENCY opened 1	13
SHE |AGENCY owner 1	-11
SHE |AGENCY owner 2	-8
SHE |AGENCY rank 0	35
SHE |AGENCY rank 1	-21
SHE |AGENCY rank 2	-5
SHE |AGENCY same paragraph	43
SHE |AGENCY same side as last	-5
SHE |AGENCY second of its kind	27
SHE |AGENCY spoke 0	16
SHE |AGENCY spoke 1	15
SHE |AGENCY spoke 2	-6
SHE |AGENCY subject 1	17
SHE |AGENCY subject 2	15
SHE |AGENCY told of last	-15
SHE |ATTACKER far 1	7
SHE |ATTACKER far 2	16
SHE |ATTACKER far 3	-13
SHE |ATTACKER first of its kind	-11
SHE |ATTACKER governed 2	-8
SHE |ATTACKER lesser of its kind	-6
SHE |ATTACKER never spoke	-15
SHE |ATTACKER object 1	-5
SHE |ATTACKER object 2	-5
SHE |ATTACKER opened 1	-5
SHE |ATTACKER rank 0	-29
SHE |ATTACKER rank 1	37
SHE |ATTACKER same paragraph	15
SHE |ATTACKER second of its kind	18
SHE |ATTACKER spoke 1	-5
SHE |ATTACKER subject 1	-5
SHE |ATTACKER subject 2	11
SHE |FRESH	32
SHE |FRESH never spoke	32
SHE |MEDIA	-10
SHE |MEDIA never spoke	-8
SHE |PERSON	17
SHE |PERSON far 1	19
SHE |PERSON far 2	27
SHE |PERSON far 3	29
SHE |PERSON far 4	-63
SHE |PERSON far 5	9
SHE |PERSON governed 1	-5
SHE |PERSON governed 2	-11
SHE |PERSON lesser of its kind	-5
SHE |PERSON never spoke	-15
SHE |PERSON object 1	17
SHE |PERSON opened 1	-23
SHE |PERSON outside	17
SHE |PERSON rank 0	-38
SHE |PERSON rank 1	23
SHE |PERSON rank 2	31
SHE |PERSON rank 3	15
SHE |PERSON same paragraph	45
SHE |PERSON same side as last	22
SHE |PERSON second of its kind	15
SHE |PERSON spoke 0	7
SHE |PERSON spoke 2	30
SHE |PERSON spoke 3	-6
SHE |PERSON subject 1	6
SHE |PERSON told of last	-13
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-36
SHE |UNNAMED never spoke	-36
SHE |agent 2	-25
SHE |governed 2	-9
SHE |object 1	5
SHE |object 2	-19
SHE |order 0	27
SHE |order 1	-7
SHE |order 3	20
SHE |order 4	-20
SHE |owner 1	8
SHE |owner 2	24
SHE |subject 1	16
SHE |subject 2	29
SYSTEM	-21
SYSTEM ASSERTS BARE	-6
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-22
SYSTEM ASSERTS IT	12
SYSTEM ASSERTS NAME	19
SYSTEM ASSERTS THE	31
SYSTEM CONFIRMS THE	18
SYSTEM cue accept	19
SYSTEM cue according to	7
SYSTEM cue add	-7
SYSTEM cue boast	-10
SYSTEM cue confirm	-10
SYSTEM cue find	-7
SYSTEM cue inform	-5
SYSTEM cue put	21
SYSTEM cue read	-5
SYSTEM cue reckon	17
SYSTEM cue report	15
SYSTEM cue say	-28
SYSTEM cue state	-6
SYSTEM cue tell	-11
SYSTEM cue write	-8
SYSTEM described not	-30
SYSTEM described wholly	-12
SYSTEM far 0	-13
SYSTEM far 2	-18
SYSTEM far 3	10
SYSTEM far 4	-18
SYSTEM far 5	-7
SYSTEM first of its kind	15
SYSTEM generic	-74
SYSTEM governed 0	-9
SYSTEM governed 1	-10
SYSTEM governed 2	-11
SYSTEM has head	-12
SYSTEM in ADVISORY	-24
SYSTEM in NEWS	-13
SYSTEM in content	-45
SYSTEM in quote	-20
SYSTEM inside as head	101
SYSTEM inside behind	-5
SYSTEM lesser of its kind	10
SYSTEM never spoke	-21
SYSTEM not before	19
SYSTEM object 2	-13
SYSTEM of according-to:after	14
SYSTEM of according-to:before	-5
SYSTEM of channel	-5
SYSTEM of clause:before	-8
SYSTEM of clause:interrupted	-9
SYSTEM of company	17
SYSTEM of he	-5
SYSTEM of impersonal	-6
SYSTEM of insurer	-5
SYSTEM of naming:about	-5
SYSTEM of naming:put	21
SYSTEM of no-comment	-20
SYSTEM of note	21
SYSTEM of noun:claim	-5
SYSTEM of operator	21
SYSTEM of quote:before	14
SYSTEM of rebuff	18
SYSTEM of report	-5
SYSTEM of review	41
SYSTEM of service	35
SYSTEM of she	-6
SYSTEM of tagged:source	-6
SYSTEM of verb:clause	-11
SYSTEM of verb:object	16
SYSTEM of verb:that	17
SYSTEM often 0 BARE	-9
SYSTEM often 0 INDEFINITE	-19
SYSTEM often 0 IT	-15
SYSTEM often 0 POSSESSIVE	-7
SYSTEM often 0 THE	-19
SYSTEM often 1 INDEFINITE	-5
SYSTEM often 1 IT	37
SYSTEM often 2 INDEFINITE	22
SYSTEM often 2 IT	-13
SYSTEM often 2 NAME	26
SYSTEM often 2 NONE	-6
SYSTEM often 2 THE	29
SYSTEM often 3 THE	-6
SYSTEM opened 1	18
SYSTEM outside	-61
SYSTEM rank 0	-19
SYSTEM rank 1	-22
SYSTEM rank 2	15
SYSTEM rank 3	-6
SYSTEM same paragraph	43
SYSTEM says we THE	-8
SYSTEM second of its kind	-50
SYSTEM subject 1	13
SYSTEM told of last	-19
THE attacker document|AGENCY first of its kind	-11
THE attacker document|AGENCY lesser of its kind	10
THE attacker document|ATTACKER	18
THE attacker document|ATTACKER first of its kind	29
THE attacker document|ATTACKER never spoke	5
THE attacker document|ATTACKER outside	14
THE attacker document|ATTACKER rank 0	8
THE attacker document|ATTACKER rank 1	9
THE attacker document|ATTACKER second of its kind	-8
THE attacker document|ATTACKER spoke 0	19
THE attacker document|ATTACKER told of last	9
THE attacker document|PERSON first of its kind	-8
THE attacker document|PERSON rank 0	5
THE attacker document|PERSON rank 1	-5
THE attacker document|UNNAMED	-8
THE attacker document|UNNAMED never spoke	-8
THE attacker document|object 2	-9
THE attacker document|order 0	-17
THE attacker document|order 1	26
THE attacker document|order 2	15
THE attacker document|order 3	-8
THE attacker document|order 4	-7
THE attacker document|subject 1	16
THE attacker document|subject 2	-5
THE attacker|AGAIN	22
THE attacker|AGAIN spoke 1	29
THE attacker|AGENCY	-15
THE attacker|AGENCY described not	-6
THE attacker|AGENCY described wholly	-9
THE attacker|AGENCY far 2	-15
THE attacker|AGENCY far 4	-6
THE attacker|AGENCY far 5	-7
THE attacker|AGENCY first of its kind	-34
THE attacker|AGENCY governed 2	-14
THE attacker|AGENCY has head	-9
THE attacker|AGENCY in content	-19
THE attacker|AGENCY inside as head	-18
THE attacker|AGENCY lesser of its kind	-6
THE attacker|AGENCY never spoke	14
THE attacker|AGENCY object 2	-6
THE attacker|AGENCY outside	12
THE attacker|AGENCY rank 1	8
THE attacker|AGENCY same paragraph	18
THE attacker|AGENCY second of its kind	26
THE attacker|AGENCY spoke 1	-24
THE attacker|AGENCY spoke 3	-5
THE attacker|AGENCY subject 1	5
THE attacker|AGENCY told of last	-9
THE attacker|ATTACKER	36
THE attacker|ATTACKER described not	39
THE attacker|ATTACKER described wholly	-13
THE attacker|ATTACKER far 4	16
THE attacker|ATTACKER first of its kind	11
THE attacker|ATTACKER has head	-13
THE attacker|ATTACKER inside as head	-8
THE attacker|ATTACKER never spoke	15
THE attacker|ATTACKER not before	10
THE attacker|ATTACKER object 2	23
THE attacker|ATTACKER outside	35
THE attacker|ATTACKER rank 1	-6
THE attacker|ATTACKER same paragraph	15
THE attacker|ATTACKER second of its kind	30
THE attacker|ATTACKER spoke 1	26
THE attacker|ATTACKER subject 2	-9
THE attacker|ATTACKER told of last	-13
THE attacker|AUTHOR	-5
THE attacker|FRESH	-10
THE attacker|FRESH never spoke	-10
THE attacker|MEDIA	-13
THE attacker|MEDIA never spoke	-11
THE attacker|PERSON	-10
THE attacker|PERSON described not	-10
THE attacker|PERSON far 1	-7
THE attacker|PERSON lesser of its kind	-5
THE attacker|PERSON outside	-10
THE attacker|PERSON rank 0	-8
THE attacker|PERSON spoke 0	-8
THE attacker|PERSON subject 1	-7
THE attacker|SYSTEM	-6
THE attacker|SYSTEM described not	-6
THE attacker|SYSTEM never spoke	-6
THE attacker|SYSTEM outside	-6
THE attacker|governed 1	-7
THE attacker|object 2	14
THE attacker|order 0	-22
THE attacker|order 1	15
THE attacker|order 2	32
THE attacker|order 3	-16
THE attacker|order 4	5
THE attacker|ruled	-31
THE attacker|subject 2	-16
THE attacker|type differs	-11
THE attacker|type fits	-27
THE body|AGAIN	-29
THE body|AGAIN spoke 0	-8
THE body|AGAIN spoke 1	-6
THE body|AGAIN spoke 2	-6
THE body|AGAIN spoke 3	-8
THE body|AGENCY	16
THE body|AGENCY agent 2	5
THE body|AGENCY described not	-15
THE body|AGENCY described partly	6
THE body|AGENCY far 0	-43
THE body|AGENCY far 1	5
THE body|AGENCY far 2	-16
THE body|AGENCY far 3	63
THE body|AGENCY far 4	-19
THE body|AGENCY far 5	27
THE body|AGENCY first of its kind	30
THE body|AGENCY governed 0	-15
THE body|AGENCY governed 1	17
THE body|AGENCY has head	24
THE body|AGENCY in content	7
THE body|AGENCY inside as head	-25
THE body|AGENCY inside behind	5
THE body|AGENCY inside behind of	9
THE body|AGENCY never spoke	-32
THE body|AGENCY object 0	-6
THE body|AGENCY object 1	-28
THE body|AGENCY object 2	-7
THE body|AGENCY opened 0	-13
THE body|AGENCY opened 1	27
THE body|AGENCY outside	37
THE body|AGENCY owner 0	-24
THE body|AGENCY owner 2	13
THE body|AGENCY rank 0	-51
THE body|AGENCY rank 2	13
THE body|AGENCY rank 3	19
THE body|AGENCY rank 4	35
THE body|AGENCY same paragraph	69
THE body|AGENCY second of its kind	-10
THE body|AGENCY spoke 0	-38
THE body|AGENCY spoke 1	57
THE body|AGENCY spoke 2	29
THE body|AGENCY subject 1	17
THE body|AGENCY subject 2	40
THE body|AGENCY told of last	13
THE body|AGENCY was called so	55
THE body|ATTACKER	-27
THE body|ATTACKER described not	-27
THE body|ATTACKER far 1	-7
THE body|ATTACKER far 2	-6
THE body|ATTACKER far 3	-6
THE body|ATTACKER far 5	-5
THE body|ATTACKER first of its kind	-21
THE body|ATTACKER never spoke	-22
THE body|ATTACKER outside	-27
THE body|ATTACKER rank 0	-21
THE body|ATTACKER same paragraph	-15
THE body|ATTACKER second of its kind	-5
THE body|ATTACKER subject 2	-12
THE body|ATTACKER told of last	-5
THE body|AUTHOR	-14
THE body|AUTHOR never spoke	-5
THE body|FRESH	-15
THE body|FRESH never spoke	-15
THE body|MEDIA	-27
THE body|MEDIA never spoke	-25
THE body|PERSON	-7
THE body|PERSON described not	27
THE body|PERSON described wholly	-35
THE body|PERSON far 0	33
THE body|PERSON far 1	-23
THE body|PERSON far 2	-27
THE body|PERSON far 3	16
THE body|PERSON far 4	25
THE body|PERSON far 5	-28
THE body|PERSON first of its kind	35
THE body|PERSON has head	-35
THE body|PERSON lesser of its kind	-8
THE body|PERSON never spoke	-19
THE body|PERSON object 2	-14
THE body|PERSON outside	-7
THE body|PERSON rank 0	-5
THE body|PERSON rank 1	14
THE body|PERSON rank 2	-9
THE body|PERSON rank 3	-7
THE body|PERSON same paragraph	-28
THE body|PERSON same side as last	11
THE body|PERSON second of its kind	-34
THE body|PERSON spoke 1	16
THE body|PERSON spoke 2	14
THE body|PERSON spoke 3	-16
THE body|PERSON subject 0	33
THE body|PERSON subject 1	-23
THE body|SYSTEM	35
THE body|SYSTEM described not	7
THE body|SYSTEM described wholly	-8
THE body|SYSTEM far 1	11
THE body|SYSTEM far 3	17
THE body|SYSTEM far 4	-7
THE body|SYSTEM far 5	-10
THE body|SYSTEM first of its kind	24
THE body|SYSTEM governed 1	15
THE body|SYSTEM governed 2	-8
THE body|SYSTEM has head	-8
THE body|SYSTEM in content	-8
THE body|SYSTEM lesser of its kind	18
THE body|SYSTEM never spoke	35
THE body|SYSTEM not before	30
THE body|SYSTEM object 2	-8
THE body|SYSTEM rank 1	-17
THE body|SYSTEM rank 2	26
THE body|SYSTEM same paragraph	39
THE body|SYSTEM second of its kind	-5
THE body|SYSTEM subject 2	12
THE body|SYSTEM told of last	14
THE body|UNNAMED	26
THE body|UNNAMED never spoke	26
THE body|company fits	18
THE body|governed 0	-15
THE body|governed 1	29
THE body|governed 2	-6
THE body|object 0	-6
THE body|object 1	-34
THE body|object 2	-32
THE body|order 0	-49
THE body|order 1	53
THE body|order 2	-13
THE body|order 3	-32
THE body|order 4	25
THE body|owner 0	-24
THE body|owner 2	9
THE body|ruled	-25
THE body|subject 0	34
THE body|subject 1	-9
THE body|subject 2	39
THE body|type differs	-34
THE body|type fits	36
THE document|AGAIN	18
THE document|AGAIN spoke 0	-16
THE document|AGAIN spoke 2	42
THE document|AGENCY	29
THE document|AGENCY described not	37
THE document|AGENCY far 1	-32
THE document|AGENCY far 2	38
THE document|AGENCY far 3	30
THE document|AGENCY far 4	52
THE document|AGENCY far 5	-63
THE document|AGENCY governed 1	-14
THE document|AGENCY governed 2	33
THE document|AGENCY in content	-8
THE document|AGENCY lesser of its kind	7
THE document|AGENCY never spoke	-45
THE document|AGENCY object 1	-7
THE document|AGENCY object 2	5
THE document|AGENCY opened 1	13
THE document|AGENCY outside	37
THE document|AGENCY owner 1	6
THE document|AGENCY owner 2	21
THE document|AGENCY rank 0	-13
THE document|AGENCY rank 1	-12
THE document|AGENCY rank 2	26
THE document|AGENCY rank 3	24
THE document|AGENCY same paragraph	42
THE document|AGENCY second of its kind	25
THE document|AGENCY spoke 0	26
THE document|AGENCY spoke 1	-19
THE document|AGENCY spoke 3	70
THE document|AGENCY subject 1	-16
THE document|AGENCY told of last	-5
THE document|ATTACKER	-5
THE document|ATTACKER described not	-5
THE document|ATTACKER far 1	9
THE document|ATTACKER never spoke	-13
THE document|ATTACKER object 1	9
THE document|ATTACKER outside	-5
THE document|FRESH	-13
THE document|FRESH never spoke	-13
THE document|MEDIA	-13
THE document|MEDIA never spoke	-10
THE document|PERSON far 1	16
THE document|PERSON far 4	-10
THE document|PERSON first of its kind	-12
THE document|PERSON never spoke	17
THE document|PERSON rank 0	11
THE document|PERSON rank 1	-8
THE document|PERSON same paragraph	16
THE document|PERSON second of its kind	18
THE document|PERSON spoke 2	-7
THE document|PERSON subject 2	-12
THE document|SYSTEM	-10
THE document|SYSTEM described not	-8
THE document|SYSTEM first of its kind	-7
THE document|SYSTEM never spoke	-10
THE document|SYSTEM outside	-8
THE document|SYSTEM rank 0	-7
THE document|UNNAMED	-6
THE document|UNNAMED never spoke	-6
THE document|governed 1	-19
THE document|governed 2	31
THE document|object 1	21
THE document|order 0	-20
THE document|order 1	-33
THE document|order 2	28
THE document|order 3	29
THE document|order 4	10
THE document|owner 1	6
THE document|owner 2	20
THE document|ruled	-18
THE document|subject 1	-12
THE document|subject 2	-15
THE office|AGAIN	-8
THE office|AGENCY	16
THE office|AGENCY described not	24
THE office|AGENCY described wholly	-18
THE office|AGENCY far 3	-18
THE office|AGENCY far 5	40
THE office|AGENCY first of its kind	23
THE office|AGENCY has head	-18
THE office|AGENCY in content	-18
THE office|AGENCY inside as head	16
THE office|AGENCY lesser of its kind	-37
THE office|AGENCY never spoke	30
THE office|AGENCY not before	-8
THE office|AGENCY object 2	20
THE office|AGENCY owner 2	8
THE office|AGENCY rank 0	-10
THE office|AGENCY rank 1	-7
THE office|AGENCY rank 2	-13
THE office|AGENCY rank 3	55
THE office|AGENCY same paragraph	-25
THE office|AGENCY second of its kind	31
THE office|AGENCY spoke 0	-5
THE office|AGENCY spoke 1	-9
THE office|AGENCY spoke 2	-8
THE office|AGENCY spoke 3	7
THE office|AGENCY subject 2	5
THE office|AGENCY told of last	-11
THE office|ATTACKER	-6
THE office|ATTACKER described not	-6
THE office|ATTACKER first of its kind	-6
THE office|ATTACKER never spoke	-5
THE office|ATTACKER outside	-6
THE office|ATTACKER rank 0	-6
THE office|MEDIA	-6
THE office|MEDIA never spoke	-6
THE office|PERSON	-14
THE office|PERSON described not	-20
THE office|PERSON far 1	-9
THE office|PERSON far 3	-6
THE office|PERSON first of its kind	-8
THE office|PERSON outside	-13
THE office|PERSON rank 0	-16
THE office|PERSON same paragraph	-9
THE office|PERSON second of its kind	-9
THE office|PERSON spoke 0	-9
THE office|PERSON subject 1	-9
THE office|PERSON subject 2	-10
THE office|UNNAMED	27
THE office|UNNAMED never spoke	27
THE office|object 2	17
THE office|order 0	-27
THE office|order 1	23
THE office|order 2	-14
THE office|order 3	-29
THE office|order 4	44
THE office|owner 2	8
THE office|subject 1	-13
THE office|subject 2	-7
THE part|AGENCY	7
THE part|AGENCY never spoke	7
THE part|AGENCY not before	7
THE part|ruled	6
THE role|AGAIN	-7
THE role|AGAIN same head	27
THE role|AGAIN shares words	13
THE role|AGAIN spoke 0	8
THE role|AGAIN spoke 1	-5
THE role|AGAIN spoke 3	-8
THE role|AGENCY described not	-32
THE role|AGENCY described wholly	16
THE role|AGENCY far 1	38
THE role|AGENCY far 2	-19
THE role|AGENCY far 3	-15
THE role|AGENCY far 4	8
THE role|AGENCY far 5	12
THE role|AGENCY first of its kind	5
THE role|AGENCY governed 1	28
THE role|AGENCY governed 2	-16
THE role|AGENCY has head	16
THE role|AGENCY in content	-17
THE role|AGENCY inside as head	11
THE role|AGENCY inside behind a comma	-13
THE role|AGENCY never spoke	26
THE role|AGENCY not before	-14
THE role|AGENCY object 2	19
THE role|AGENCY opened 1	-24
THE role|AGENCY outside	20
THE role|AGENCY owner 2	-13
THE role|AGENCY rank 0	6
THE role|AGENCY rank 1	5
THE role|AGENCY rank 2	-14
THE role|AGENCY rank 3	-11
THE role|AGENCY rank 4	27
THE role|AGENCY same paragraph	10
THE role|AGENCY second of its kind	-7
THE role|AGENCY spoke 0	-24
THE role|AGENCY spoke 1	-8
THE role|AGENCY spoke 2	-6
THE role|AGENCY spoke 3	11
THE role|AGENCY subject 1	14
THE role|AGENCY subject 2	-5
THE role|AGENCY told of last	-26
THE role|ATTACKER	-8
THE role|ATTACKER described not	-17
THE role|ATTACKER far 2	-5
THE role|ATTACKER first of its kind	-5
THE role|ATTACKER never spoke	-10
THE role|ATTACKER outside	-17
THE role|ATTACKER rank 0	-5
THE role|ATTACKER same paragraph	-10
THE role|ATTACKER spoke 3	5
THE role|FRESH	-10
THE role|FRESH never spoke	-10
THE role|MEDIA	-14
THE role|MEDIA never spoke	-14
THE role|PERSON	38
THE role|PERSON described wholly	44
THE role|PERSON far 1	23
THE role|PERSON far 2	-9
THE role|PERSON far 3	-18
THE role|PERSON far 4	11
THE role|PERSON far 5	19
THE role|PERSON has head	44
THE role|PERSON inside behind a comma	5
THE role|PERSON never spoke	-15
THE role|PERSON not before	13
THE role|PERSON object 2	-12
THE role|PERSON opened 1	-10
THE role|PERSON outside	34
THE role|PERSON rank 0	11
THE role|PERSON rank 1	20
THE role|PERSON rank 2	-5
THE role|PERSON same paragraph	9
THE role|PERSON same side as last	14
THE role|PERSON second of its kind	34
THE role|PERSON spoke 0	45
THE role|PERSON spoke 1	27
THE role|PERSON spoke 2	-14
THE role|PERSON subject 1	6
THE role|PERSON subject 2	19
THE role|PERSON told of last	23
THE role|SYSTEM	-9
THE role|SYSTEM described not	-9
THE role|SYSTEM first of its kind	-6
THE role|SYSTEM never spoke	-9
THE role|SYSTEM outside	-9
THE role|SYSTEM rank 0	-5
THE role|UNNAMED	15
THE role|UNNAMED never spoke	15
THE role|company fits	7
THE role|governed 1	26
THE role|governed 2	-22
THE role|object 1	20
THE role|order 1	-27
THE role|order 2	10
THE role|order 3	27
THE role|order 4	9
THE role|owner 2	-13
THE role|ruled	27
THE role|same role	71
THE role|subject 0	-12
THE role|subject 1	15
THE role|subject 2	13
THE role|type differs	6
THE |AGAIN	-38
THE |AGAIN spoke 0	-15
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 2	-5
THE |AGAIN spoke 3	-11
THE |AGENCY described not	-8
THE |AGENCY described partly	-8
THE |AGENCY described wholly	19
THE |AGENCY far 0	17
THE |AGENCY far 1	-19
THE |AGENCY far 2	-5
THE |AGENCY far 3	28
THE |AGENCY far 4	-23
THE |AGENCY far 5	-13
THE |AGENCY first of its kind	18
THE |AGENCY governed 1	-8
THE |AGENCY governed 2	11
THE |AGENCY has head	31
THE |AGENCY in content	-18
THE |AGENCY inside as head	25
THE |AGENCY inside before the head	-10
THE |AGENCY inside behind of	7
THE |AGENCY lesser of its kind	29
THE |AGENCY not before	10
THE |AGENCY object 2	-10
THE |AGENCY opened 1	11
THE |AGENCY outside	-38
THE |AGENCY owner 1	-6
THE |AGENCY owner 2	-16
THE |AGENCY rank 0	-13
THE |AGENCY rank 1	7
THE |AGENCY rank 2	19
THE |AGENCY rank 3	-17
THE |AGENCY rank 4	-12
THE |AGENCY same paragraph	-24
THE |AGENCY second of its kind	-52
THE |AGENCY spoke 0	21
THE |AGENCY spoke 1	-17
THE |AGENCY spoke 2	-10
THE |AGENCY subject 1	-9
THE |AGENCY subject 2	6
THE |AGENCY told of last	-7
THE |AGENCY was called so	26
THE |ATTACKER far 1	19
THE |ATTACKER far 2	-10
THE |ATTACKER far 3	13
THE |ATTACKER far 4	6
THE |ATTACKER far 5	-15
THE |ATTACKER first of its kind	7
THE |ATTACKER governed 1	39
THE |ATTACKER governed 2	24
THE |ATTACKER in content	-15
THE |ATTACKER inside as head	11
THE |ATTACKER lesser of its kind	-12
THE |ATTACKER never spoke	23
THE |ATTACKER not before	-19
THE |ATTACKER object 2	-13
THE |ATTACKER outside	-10
THE |ATTACKER rank 0	8
THE |ATTACKER rank 1	-11
THE |ATTACKER rank 2	24
THE |ATTACKER same paragraph	36
THE |ATTACKER second of its kind	7
THE |ATTACKER spoke 0	-9
THE |ATTACKER spoke 2	-5
THE |ATTACKER subject 1	17
THE |ATTACKER subject 2	-17
THE |ATTACKER told of last	-19
THE |AUTHOR	-18
THE |AUTHOR never spoke	-6
THE |AUTHOR spoke 0	-5
THE |FRESH	29
THE |FRESH never spoke	29
THE |MEDIA	-38
THE |MEDIA never spoke	-29
THE |PERSON	19
THE |PERSON described not	-28
THE |PERSON described wholly	34
THE |PERSON far 4	-20
THE |PERSON far 5	47
THE |PERSON first of its kind	-5
THE |PERSON governed 2	-8
THE |PERSON has head	34
THE |PERSON in content	6
THE |PERSON lesser of its kind	-14
THE |PERSON never spoke	-35
THE |PERSON object 1	-15
THE |PERSON object 2	21
THE |PERSON opened 1	17
THE |PERSON outside	16
THE |PERSON owner 2	-6
THE |PERSON rank 0	-15
THE |PERSON rank 1	-16
THE |PERSON rank 2	15
THE |PERSON rank 3	37
THE |PERSON same paragraph	47
THE |PERSON same side as last	-17
THE |PERSON second of its kind	39
THE |PERSON spoke 0	9
THE |PERSON spoke 1	-5
THE |PERSON spoke 3	49
THE |PERSON subject 1	19
THE |PERSON subject 2	17
THE |SYSTEM far 3	-6
THE |SYSTEM far 5	23
THE |SYSTEM first of its kind	10
THE |SYSTEM governed 2	-9
THE |SYSTEM in content	-5
THE |SYSTEM object 2	27
THE |SYSTEM rank 0	-20
THE |SYSTEM rank 1	27
THE |SYSTEM same paragraph	-6
THE |SYSTEM second of its kind	-5
THE |SYSTEM subject 2	-7
THE |SYSTEM told of last	-5
THE |governed 1	29
THE |governed 2	19
THE |object 0	16
THE |object 1	-47
THE |object 2	24
THE |order 3	-5
THE |order 4	36
THE |owner 1	-6
THE |owner 2	-22
THE |ruled	30
THE |same role	31
THE |subject 1	24
THE |type differs	-8
THE |type fits	14
THEY |AGAIN	27
THEY |AGENCY	-5
THEY |AGENCY far 3	-7
THEY |AGENCY lesser of its kind	-5
THEY |AGENCY never spoke	-11
THEY |AGENCY outside	-5
THEY |AGENCY spoke 0	6
THEY |ATTACKER	-8
THEY |ATTACKER first of its kind	-8
THEY |ATTACKER never spoke	-10
THEY |ATTACKER outside	-8
THEY |ATTACKER rank 0	-8
THEY |PERSON	7
THEY |PERSON first of its kind	8
THEY |PERSON outside	7
THEY |PERSON rank 0	8
THEY |UNNAMED	-13
THEY |UNNAMED never spoke	-13
THEY |governed 2	-9
THEY |order 0	23
THEY |order 1	-19
THEY |order 3	-5
UNIVERSITY for IT 	31
UNIVERSITY for NAME 	27
UNIVERSITY for NONE 	32
UNIVERSITY for THE 	40
UNIVERSITY for THE attacker	-26
UNIVERSITY for THE body	48
UNIVERSITY for it	31
UNIVERSITY for police	-11
UNIVERSITY for university	11
UNNAMED	23
UNNAMED ALLEGES BARE	-9
UNNAMED ALLEGES INDEFINITE	31
UNNAMED ALLEGES OWNED	15
UNNAMED ALLEGES POSSESSIVE	-16
UNNAMED ALLEGES THE	49
UNNAMED ASSERTS BARE	-6
UNNAMED ASSERTS HE	-26
UNNAMED ASSERTS IT	-40
UNNAMED ASSERTS NAME	43
UNNAMED ASSERTS OWNED	34
UNNAMED ASSERTS POSSESSIVE	41
UNNAMED ASSERTS SHE	-20
UNNAMED ASSERTS THE	-32
UNNAMED CONFIRMS BARE	40
UNNAMED CONFIRMS INDEFINITE	53
UNNAMED CONFIRMS IT	-8
UNNAMED CONFIRMS NAME	-13
UNNAMED CONFIRMS OWNED	-8
UNNAMED CONFIRMS POSSESSIVE	20
UNNAMED CONFIRMS SHE	-9
UNNAMED CONFIRMS THE	-37
UNNAMED DENIES INDEFINITE	17
UNNAMED DENIES THE	-27
UNNAMED cue :	-34
UNNAMED cue accept	-25
UNNAMED cue according to	10
UNNAMED cue accuse	10
UNNAMED cue acknowledge	25
UNNAMED cue add	-31
UNNAMED cue admit	10
UNNAMED cue agree	22
UNNAMED cue allege	17
UNNAMED cue announce	21
UNNAMED cue argue	-13
UNNAMED cue as per	-10
UNNAMED cue ask	7
UNNAMED cue assert	12
UNNAMED cue assure	-34
UNNAMED cue attribute	-15
UNNAMED cue believe	-7
UNNAMED cue blame	19
UNNAMED cue boast	42
UNNAMED cue call	-15
UNNAMED cue claim	-33
UNNAMED cue complain	-10
UNNAMED cue concede	-26
UNNAMED cue conclude	7
UNNAMED cue confirm	37
UNNAMED cue decline to comment	-5
UNNAMED cue decline to name	-10
UNNAMED cue decline to say	-6
UNNAMED cue denied it	31
UNNAMED cue deny	-6
UNNAMED cue describe	23
UNNAMED cue disclose	-8
UNNAMED cue dismiss	-6
UNNAMED cue dispute	-8
UNNAMED cue find	40
UNNAMED cue found no	26
UNNAMED cue indicate	-41
UNNAMED cue inform	9
UNNAMED cue insist	-6
UNNAMED cue maintain	10
UNNAMED cue not reply	33
UNNAMED cue not respond	13
UNNAMED cue not return	-7
UNNAMED cue not say	-9
UNNAMED cue not want	-11
UNNAMED cue note	23
UNNAMED cue pleaded not guilty	-19
UNNAMED cue post	11
UNNAMED cue read	15
UNNAMED cue reckon	-5
UNNAMED cue record	-27
UNNAMED cue remark	42
UNNAMED cue reply	8
UNNAMED cue report	-48
UNNAMED cue say	31
UNNAMED cue show	-31
UNNAMED cue speak	11
UNNAMED cue state	-59
UNNAMED cue stress	-6
UNNAMED cue submit	-33
UNNAMED cue suggest	14
UNNAMED cue suspect	-9
UNNAMED cue tell	35
UNNAMED cue threaten	32
UNNAMED cue would have none of it	-16
UNNAMED cue write	-31
UNNAMED in ADVISORY	33
UNNAMED in NEWS	-23
UNNAMED in SOCIAL_POST	14
UNNAMED never spoke	23
UNNAMED of according-to:after	-8
UNNAMED of according-to:before	5
UNNAMED of account	-6
UNNAMED of agency	-10
UNNAMED of agent	-8
UNNAMED of authority	26
UNNAMED of board	-21
UNNAMED of carrier	-13
UNNAMED of centre	-10
UNNAMED of clause:before	-11
UNNAMED of clause:interrupted	-29
UNNAMED of commission	17
UNNAMED of company	-14
UNNAMED of contractor	-18
UNNAMED of counsel	7
UNNAMED of director	-8
UNNAMED of engineer	12
UNNAMED of executive	-21
UNNAMED of filing	-11
UNNAMED of finding	-5
UNNAMED of gang	24
UNNAMED of government	40
UNNAMED of group	-10
UNNAMED of he	-31
UNNAMED of head	-11
UNNAMED of hospital	-16
UNNAMED of insurer	5
UNNAMED of it	-16
UNNAMED of judge	-9
UNNAMED of lawyer	37
UNNAMED of letter	-7
UNNAMED of man	17
UNNAMED of management	-9
UNNAMED of member	-29
UNNAMED of minister	-15
UNNAMED of ministry	-5
UNNAMED of naming:about	16
UNNAMED of naming:attribute	-15
UNNAMED of naming:blame	22
UNNAMED of naming:call	-14
UNNAMED of naming:describe	31
UNNAMED of naming:dismiss	-6
UNNAMED of naming:put	7
UNNAMED of no-comment	28
UNNAMED of note	-20
UNNAMED of notice	-40
UNNAMED of noun:claim	-34
UNNAMED of office	38
UNNAMED of officer	-8
UNNAMED of official	-9
UNNAMED of one	31
UNNAMED of operator	38
UNNAMED of people	15
UNNAMED of person	-19
UNNAMED of police	23
UNNAMED of post	-11
UNNAMED of quote:before	5
UNNAMED of quote:colon	-34
UNNAMED of quote:following	-11
UNNAMED of rebuff	8
UNNAMED of regulator	34
UNNAMED of report	27
UNNAMED of researcher	-12
UNNAMED of review	-17
UNNAMED of secretary	22
UNNAMED of seller	-9
UNNAMED of service	-12
UNNAMED of she	-33
UNNAMED of source	-13
UNNAMED of sources	-8
UNNAMED of spokesman	-21
UNNAMED of statement	-33
UNNAMED of tagged:source	-37
UNNAMED of that	-23
UNNAMED of the	36
UNNAMED of they	-12
UNNAMED of union	-6
UNNAMED of user	7
UNNAMED of vendor	-14
UNNAMED of verb:clause	28
UNNAMED of verb:infinitive	28
UNNAMED of verb:object	23
UNNAMED of verb:quote	-23
UNNAMED of verb:that	22
UNNAMED says I HE	-5
UNNAMED says I INDEFINITE	45
UNNAMED says I SHE	-6
UNNAMED says I THE	-13
UNNAMED says we IT	-9
UNNAMED says we POSSESSIVE	-5
UNNAMED says we THE	-48
agent 0	15
agent 1	-51
agent 2	-69
company fits	51
gender ? for HE	-9
gender ? for SHE	-22
gender HE for HE	71
gender HE for SHE	-64
gender HE? for HE	84
gender HE? for SHE	-49
gender SHE for HE	-93
gender SHE for SHE	119
gender SHE? for HE	-28
gender SHE? for SHE	32
gender does not fit	-13
gender fits	61
governed 0	-32
governed 1	-5
governed 2	-53
object 0	19
object 1	12
object 2	-28
order 0	35
order 1	23
order 2	-31
order 3	-42
order 4	-90
owner 0	-10
owner 1	13
owner 2	-5
ruled	69
ruled AGAIN	-33
ruled AGENCY	53
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE 	-12
ruled AGENCY INDEFINITE document	20
ruled AGENCY INDEFINITE office	-10
ruled AGENCY IT 	-20
ruled AGENCY NAME 	59
ruled AGENCY NAME body	22
ruled AGENCY NONE 	14
ruled AGENCY OWNED body	7
ruled AGENCY OWNED document	8
ruled AGENCY POSSESSIVE body	19
ruled AGENCY POSSESSIVE document	-5
ruled AGENCY POSSESSIVE office	27
ruled AGENCY THE 	35
ruled AGENCY THE attacker	-38
ruled AGENCY THE body	-27
ruled AGENCY THE document	11
ruled AGENCY THE office	10
ruled AGENCY THE part	6
ruled AGENCY THEY 	6
ruled ATTACKER	104
ruled ATTACKER INDEFINITE 	9
ruled ATTACKER INDEFINITE attacker	5
ruled ATTACKER INDEFINITE attacker document	38
ruled ATTACKER IT 	9
ruled ATTACKER NAME 	17
ruled ATTACKER THE 	11
ruled ATTACKER THE attacker document	-6
ruled PERSON	61
ruled PERSON HE 	14
ruled PERSON INDEFINITE office	5
ruled PERSON NAME 	69
ruled PERSON NONE 	-29
ruled PERSON OWNED 	9
ruled PERSON OWNED office	8
ruled PERSON OWNED role	7
ruled PERSON POSSESSIVE 	19
ruled PERSON SHE 	13
ruled PERSON THE 	-8
ruled PERSON THE office	-10
ruled UNNAMED	36
ruled UNNAMED BARE 	5
ruled UNNAMED BARE role	37
ruled UNNAMED INDEFINITE 	6
ruled UNNAMED INDEFINITE document	-9
ruled UNNAMED INDEFINITE role	38
ruled UNNAMED IT 	-15
ruled UNNAMED NAME 	23
ruled UNNAMED NAME role	23
ruled UNNAMED POSSESSIVE 	-14
ruled UNNAMED SHE 	-13
ruled UNNAMED THE 	-10
ruled UNNAMED THE attacker	6
ruled UNNAMED THE document	-40
ruled UNNAMED THE role	22
same role	68
spoke last 0 BARE	20
spoke last 0 INDEFINITE	-42
spoke last 0 IT	47
spoke last 0 NAME	-10
spoke last 0 NONE	-19
spoke last 0 POSSESSIVE	50
spoke last 0 SHE	7
spoke last 0 THE	-15
spoke last 1 BARE	17
spoke last 1 HE	34
spoke last 1 INDEFINITE	-41
spoke last 1 IT	59
spoke last 1 NAME	-23
spoke last 1 NONE	-50
spoke last 1 OWNED	-40
spoke last 1 POSSESSIVE	18
spoke last 1 SHE	61
spoke last 1 THE	-69
spoke last 1 THEY	40
spoke last 2 BARE	-7
spoke last 2 HE	-8
spoke last 2 INDEFINITE	26
spoke last 2 IT	-62
spoke last 2 NAME	-13
spoke last 2 OWNED	11
spoke last 2 POSSESSIVE	6
spoke last 2 THE	67
spoke last 3 BARE	10
spoke last 3 HE	-19
spoke last 3 INDEFINITE	-7
spoke last 3 IT	-21
spoke last 3 NAME	-11
spoke last 3 SHE	11
spoke last ALLEGES 0	-13
spoke last ALLEGES 1	33
spoke last ALLEGES 3	-14
spoke last ASSERTS 0	30
spoke last ASSERTS 1	51
spoke last ASSERTS 2	70
spoke last ASSERTS 3	-10
spoke last CONFIRMS 0	6
spoke last CONFIRMS 1	-22
spoke last CONFIRMS 2	-8
spoke last CONFIRMS 3	-8
spoke last DENIES 0	6
spoke last DENIES 1	-19
spoke last according-to:after	50
spoke last according-to:inside	5
spoke last clause:before	53
spoke last clause:interrupted	-18
spoke last finding	-14
spoke last naming:about	-13
spoke last naming:call	-7
spoke last naming:describe	-7
spoke last naming:dismiss	-24
spoke last naming:put	19
spoke last no-comment	40
spoke last noun:claim	-32
spoke last quote:before	88
spoke last quote:colon	-10
spoke last quote:following	17
spoke last rebuff	-31
spoke last tagged:carried	15
spoke last verb:clause	-13
spoke last verb:infinitive	-6
spoke last verb:quote	32
spoke last verb:that	-17
subject 0	69
subject 1	13
subject 2	-30
type differs	-30
type fits	64
unnamed gender ? BARE	-23
unnamed gender ? HE	-15
unnamed gender ? INDEFINITE	-52
unnamed gender ? IT	22
unnamed gender ? NAME	-6
unnamed gender ? NONE	-38
unnamed gender ? POSSESSIVE	16
unnamed gender ? SHE	13
unnamed gender ? THE	-44
unnamed gender ? THEY	25
unnamed gender HE HE	34
unnamed gender HE INDEFINITE	-6
unnamed gender HE NAME	-6
unnamed gender HE SHE	-7
unnamed gender HE THE	-17
unnamed gender SHE INDEFINITE	-7
unnamed gender SHE SHE	33
unnamed gender SHE THE	-10`;
