/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1807 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-48
AGAIN ASSERTS BARE	-22
AGAIN ASSERTS HE	9
AGAIN ASSERTS INDEFINITE	-34
AGAIN ASSERTS IT	22
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
AGAIN cue dispute	-5
AGAIN cue find	26
AGAIN cue maintain	16
AGAIN cue put	-11
AGAIN cue read	-13
AGAIN cue say	-7
AGAIN cue state	-8
AGAIN cue tell	12
AGAIN cue threaten	33
AGAIN cue write	5
AGAIN in ADVISORY	34
AGAIN in NEWS	-55
AGAIN in SOCIAL_POST	-27
AGAIN of according-to:after	-8
AGAIN of according-to:before	-10
AGAIN of according-to:inside	-7
AGAIN of clause:before	36
AGAIN of clause:interrupted	34
AGAIN of commission	-5
AGAIN of finding	-5
AGAIN of group	-8
AGAIN of it	25
AGAIN of man	-5
AGAIN of naming:put	-11
AGAIN of no-comment	10
AGAIN of notice	-5
AGAIN of noun:claim	-7
AGAIN of office	-9
AGAIN of officer	27
AGAIN of official	-5
AGAIN of person	-7
AGAIN of quote:before	-6
AGAIN of quote:following	-13
AGAIN of rebuff	-15
AGAIN of report	28
AGAIN of tagged:carried	-6
AGAIN of tagged:source	-10
AGAIN of they	27
AGAIN of verb:infinitive	27
AGAIN of verb:object	-6
AGAIN of verb:quote	-18
AGAIN of verb:that	-9
AGAIN same head	20
AGAIN says I HE	-15
AGAIN says I SHE	25
AGAIN says I THE	26
AGAIN says we HE	-6
AGAIN says we IT	-12
AGAIN says we SHE	-5
AGAIN says we THE	-19
AGAIN shares words	6
AGAIN spoke 0	29
AGAIN spoke 2	-31
AGAIN spoke 3	-54
AGAIN spoke last 0 THE  true	-5
AGAIN spoke last 1 HE  true	29
AGAIN spoke last 1 IT  true	20
AGAIN spoke last 1 SHE  true	20
AGAIN spoke last 1 THE  true	22
AGAIN spoke last 1 THE document true	-8
AGAIN spoke last 2 HE  true	-11
AGAIN spoke last 2 THE  false	-11
AGAIN spoke last 2 THE role true	11
AGAIN spoke last here BARE	-7
AGAIN spoke last here HE	14
AGAIN spoke last here INDEFINITE	-11
AGAIN spoke last here IT	5
AGAIN spoke last here NAME	-7
AGAIN spoke last here POSSESSIVE	40
AGAIN spoke last here SHE	17
AGAIN spoke last here THE	35
AGENCY	48
AGENCY ALLEGES INDEFINITE	-16
AGENCY ALLEGES IT	14
AGENCY ALLEGES NAME	14
AGENCY ALLEGES OWNED	-14
AGENCY ALLEGES POSSESSIVE	11
AGENCY ALLEGES THE	-22
AGENCY ASSERTS BARE	25
AGENCY ASSERTS HE	-28
AGENCY ASSERTS INDEFINITE	54
AGENCY ASSERTS IT	-19
AGENCY ASSERTS NAME	25
AGENCY ASSERTS NONE	18
AGENCY ASSERTS POSSESSIVE	12
AGENCY ASSERTS THE	41
AGENCY CONFIRMS BARE	-11
AGENCY CONFIRMS HE	-9
AGENCY CONFIRMS INDEFINITE	-36
AGENCY CONFIRMS IT	-18
AGENCY CONFIRMS NAME	31
AGENCY CONFIRMS OWNED	9
AGENCY CONFIRMS POSSESSIVE	-13
AGENCY CONFIRMS THE	19
AGENCY DENIES INDEFINITE	-14
AGENCY DENIES IT	16
AGENCY DENIES THE	-27
AGENCY agent 0	28
AGENCY agent 1	6
AGENCY agent 2	-12
AGENCY cue :	17
AGENCY cue accept	6
AGENCY cue according to	12
AGENCY cue accuse	7
AGENCY cue acknowledge	-7
AGENCY cue add	32
AGENCY cue admit	-18
AGENCY cue allege	-36
AGENCY cue argue	27
AGENCY cue as per	8
AGENCY cue assert	18
AGENCY cue assess	-8
AGENCY cue assure	6
AGENCY cue attribute	18
AGENCY cue believe	30
AGENCY cue blame	9
AGENCY cue boast	-33
AGENCY cue call	22
AGENCY cue claim	-42
AGENCY cue complain	5
AGENCY cue concede	18
AGENCY cue confirm	-29
AGENCY cue decline to be	-12
AGENCY cue decline to comment	29
AGENCY cue decline to discuss	9
AGENCY cue decline to say	-31
AGENCY cue deny	-10
AGENCY cue disclose	19
AGENCY cue dismiss	6
AGENCY cue dispute	14
AGENCY cue find	-56
AGENCY cue found no	-8
AGENCY cue go on	-5
AGENCY cue indicate	18
AGENCY cue inform	41
AGENCY cue insist	14
AGENCY cue maintain	-8
AGENCY cue not answer	9
AGENCY cue not reply	-31
AGENCY cue not return	32
AGENCY cue not say	29
AGENCY cue not want	21
AGENCY cue offer	-17
AGENCY cue put	38
AGENCY cue read	-12
AGENCY cue record	19
AGENCY cue reiterate	13
AGENCY cue reject	8
AGENCY cue remark	-15
AGENCY cue report	-15
AGENCY cue rule out	-7
AGENCY cue say	20
AGENCY cue show	13
AGENCY cue speak	12
AGENCY cue state	29
AGENCY cue stress	5
AGENCY cue submit	18
AGENCY cue suspect	-17
AGENCY cue tell	9
AGENCY cue write	-10
AGENCY described not	-56
AGENCY described partly	64
AGENCY described wholly	49
AGENCY far 0	23
AGENCY far 1	-24
AGENCY far 2	33
AGENCY far 3	-10
AGENCY far 4	-38
AGENCY first here INDEFINITE	27
AGENCY first here INDEFINITE generic	15
AGENCY first here NAME	16
AGENCY first here OWNED	23
AGENCY first here OWNED generic	-28
AGENCY first here THE	79
AGENCY first here THE generic	-9
AGENCY first of its kind	62
AGENCY generic	-27
AGENCY governed 1	-31
AGENCY governed 2	-23
AGENCY has head	50
AGENCY in ADVISORY	35
AGENCY in NEWS	27
AGENCY in SOCIAL_POST	24
AGENCY in content	-47
AGENCY in quote	-37
AGENCY inside as head	73
AGENCY inside before the head	12
AGENCY inside behind	23
AGENCY inside behind a comma	26
AGENCY inside behind at	17
AGENCY inside behind by	18
AGENCY inside behind for	42
AGENCY inside behind in	-36
AGENCY inside behind of	16
AGENCY inside in a clause	12
AGENCY lesser of its kind	6
AGENCY never spoke	28
AGENCY not before	81
AGENCY object 0	-11
AGENCY object 1	-14
AGENCY of according-to:after	46
AGENCY of according-to:before	-6
AGENCY of according-to:inside	-20
AGENCY of agency	25
AGENCY of agent	24
AGENCY of airline	9
AGENCY of association	9
AGENCY of authority	-22
AGENCY of board	13
AGENCY of carrier	14
AGENCY of centre	13
AGENCY of chairman	6
AGENCY of channel	17
AGENCY of clause:before	10
AGENCY of clause:interrupted	-25
AGENCY of commissioner	12
AGENCY of contractor	13
AGENCY of council	23
AGENCY of counsel	-18
AGENCY of department	5
AGENCY of director	-12
AGENCY of executive	-8
AGENCY of fbi	5
AGENCY of filing	25
AGENCY of finding	-9
AGENCY of government	-16
AGENCY of he	-10
AGENCY of head	6
AGENCY of her	15
AGENCY of hospital	27
AGENCY of impersonal	-14
AGENCY of insurer	13
AGENCY of it	15
AGENCY of its	-5
AGENCY of judge	-5
AGENCY of lawyer	-7
AGENCY of management	14
AGENCY of manager	18
AGENCY of member	31
AGENCY of minister	22
AGENCY of ministry	12
AGENCY of naming:about	7
AGENCY of naming:attribute	18
AGENCY of naming:call	21
AGENCY of naming:describe	-14
AGENCY of naming:dismiss	8
AGENCY of naming:put	25
AGENCY of no-comment	10
AGENCY of note	-13
AGENCY of notice	65
AGENCY of noun:claim	22
AGENCY of offer:shown	-15
AGENCY of office	18
AGENCY of officer	-15
AGENCY of official	22
AGENCY of one	-23
AGENCY of operator	-40
AGENCY of people	-5
AGENCY of post	18
AGENCY of quote:before	-7
AGENCY of quote:colon	17
AGENCY of quote:continued	5
AGENCY of quote:following	7
AGENCY of regulator	-27
AGENCY of report	-7
AGENCY of service	-13
AGENCY of she	-17
AGENCY of spokesman	32
AGENCY of spokesperson	7
AGENCY of spokeswoman	5
AGENCY of statement	-7
AGENCY of tagged:carried	11
AGENCY of tagged:cue	8
AGENCY of team	22
AGENCY of the	-27
AGENCY of they	-10
AGENCY of trust	7
AGENCY of union	12
AGENCY of university	5
AGENCY of vendor	-21
AGENCY of verb:clause	-11
AGENCY of verb:infinitive	6
AGENCY of verb:object	-58
AGENCY of verb:quote	33
AGENCY of verb:that	-10
AGENCY often 0 BARE	-34
AGENCY often 0 HE	17
AGENCY often 0 INDEFINITE	-16
AGENCY often 0 IT	-28
AGENCY often 0 NAME	-12
AGENCY often 0 OWNED	-6
AGENCY often 0 POSSESSIVE	-12
AGENCY often 0 SHE	-13
AGENCY often 0 THE	21
AGENCY often 0 THEY	-5
AGENCY often 1 BARE	24
AGENCY often 1 INDEFINITE	18
AGENCY often 1 IT	7
AGENCY often 1 NONE	-35
AGENCY often 1 OWNED	-36
AGENCY often 1 POSSESSIVE	16
AGENCY often 1 SHE	14
AGENCY often 1 THE	29
AGENCY often 2 INDEFINITE	32
AGENCY often 2 IT	58
AGENCY often 2 NAME	-16
AGENCY often 2 NONE	-36
AGENCY often 2 OWNED	32
AGENCY often 2 POSSESSIVE	-30
AGENCY often 2 SHE	6
AGENCY often 2 THE	5
AGENCY often 3 HE	-14
AGENCY often 3 INDEFINITE	-17
AGENCY often 3 IT	-18
AGENCY often 3 NAME	28
AGENCY often 3 NONE	43
AGENCY often 3 OWNED	-10
AGENCY often 4 BARE	15
AGENCY often 4 HE	-13
AGENCY often 4 INDEFINITE	-7
AGENCY often 4 IT	-8
AGENCY often 4 NONE	31
AGENCY often 4 OWNED	25
AGENCY often 4 POSSESSIVE	13
AGENCY often 4 SHE	-5
AGENCY often 4 THE	27
AGENCY opened 0	-22
AGENCY opened 1	58
AGENCY outside	-97
AGENCY owner 0	-29
AGENCY owner 1	9
AGENCY rank 0	-28
AGENCY rank 1	17
AGENCY rank 2	10
AGENCY rank 3	-15
AGENCY rank 4	23
AGENCY same paragraph	106
AGENCY same side as last	-24
AGENCY says I INDEFINITE	-12
AGENCY says I SHE	11
AGENCY says I THE	-9
AGENCY says we IT	-24
AGENCY says we NONE	11
AGENCY says we POSSESSIVE	-11
AGENCY says we SHE	9
AGENCY says we THE	57
AGENCY second of its kind	10
AGENCY spoke 0	8
AGENCY spoke 1	16
AGENCY spoke 3	33
AGENCY spoke last 0 BARE  true	13
AGENCY spoke last 0 INDEFINITE role true	-14
AGENCY spoke last 0 IT  true	61
AGENCY spoke last 0 NAME  true	8
AGENCY spoke last 0 NONE  true	-10
AGENCY spoke last 0 THE body true	-5
AGENCY spoke last 1 HE  true	21
AGENCY spoke last 1 INDEFINITE  false	20
AGENCY spoke last 1 INDEFINITE  true	-6
AGENCY spoke last 1 INDEFINITE office true	-30
AGENCY spoke last 1 INDEFINITE role true	-8
AGENCY spoke last 1 IT  false	10
AGENCY spoke last 1 IT  true	-5
AGENCY spoke last 1 NAME  false	19
AGENCY spoke last 1 NAME  true	-36
AGENCY spoke last 1 NAME body true	-5
AGENCY spoke last 1 NONE  false	-12
AGENCY spoke last 1 NONE  true	40
AGENCY spoke last 1 POSSESSIVE  true	18
AGENCY spoke last 1 POSSESSIVE role true	9
AGENCY spoke last 1 SHE  true	18
AGENCY spoke last 1 THE  false	-5
AGENCY spoke last 1 THE  true	18
AGENCY spoke last 1 THE body false	-9
AGENCY spoke last 1 THE body true	21
AGENCY spoke last 1 THE document true	7
AGENCY spoke last 1 THE office true	-20
AGENCY spoke last 1 THE role true	-19
AGENCY spoke last 2 INDEFINITE office true	8
AGENCY spoke last 2 IT  true	-31
AGENCY spoke last 2 THE body true	-17
AGENCY spoke last 3 HE  false	-8
AGENCY spoke last 3 IT  false	-21
AGENCY spoke last 3 SHE  false	-5
AGENCY spoke last 3 THE body false	-26
AGENCY spoke last here BARE	-12
AGENCY spoke last here HE	18
AGENCY spoke last here INDEFINITE	-32
AGENCY spoke last here IT	24
AGENCY spoke last here NAME	-44
AGENCY spoke last here NONE	30
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	45
AGENCY spoke last here SHE	49
AGENCY spoke last here THE	-35
AGENCY subject 0	37
AGENCY subject 2	24
AGENCY told of last	-22
AGENCY was called so	11
ATTACKER	38
ATTACKER ALLEGES BARE	7
ATTACKER ALLEGES INDEFINITE	-6
ATTACKER ALLEGES IT	-8
ATTACKER ALLEGES NAME	-35
ATTACKER ALLEGES THE	-10
ATTACKER ASSERTS BARE	24
ATTACKER ASSERTS HE	15
ATTACKER ASSERTS IT	29
ATTACKER ASSERTS NAME	-29
ATTACKER ASSERTS NONE	14
ATTACKER ASSERTS OWNED	-8
ATTACKER ASSERTS POSSESSIVE	-15
ATTACKER ASSERTS THE	14
ATTACKER CONFIRMS BARE	-6
ATTACKER CONFIRMS HE	22
ATTACKER CONFIRMS IT	-15
ATTACKER agent 1	-27
ATTACKER agent 2	-15
ATTACKER cue accept	-10
ATTACKER cue according to	15
ATTACKER cue acknowledge	-6
ATTACKER cue add	6
ATTACKER cue admit	26
ATTACKER cue assess	-14
ATTACKER cue believe	-7
ATTACKER cue blame	-32
ATTACKER cue boast	15
ATTACKER cue claim	74
ATTACKER cue concede	-7
ATTACKER cue confirm	-9
ATTACKER cue contend	-6
ATTACKER cue decline to comment	-9
ATTACKER cue disclose	-10
ATTACKER cue find	-9
ATTACKER cue go on	9
ATTACKER cue insist	-5
ATTACKER cue not reply	18
ATTACKER cue not say	-11
ATTACKER cue note	-8
ATTACKER cue offer	38
ATTACKER cue pleaded not guilty	19
ATTACKER cue read	30
ATTACKER cue report	-9
ATTACKER cue say	6
ATTACKER cue state	12
ATTACKER cue threaten	-25
ATTACKER cue write	28
ATTACKER described not	-47
ATTACKER described partly	12
ATTACKER far 0	30
ATTACKER far 1	23
ATTACKER far 3	33
ATTACKER far 4	-13
ATTACKER far 5	-58
ATTACKER first here INDEFINITE	41
ATTACKER first here NAME	-18
ATTACKER first here THE	19
ATTACKER first of its kind	29
ATTACKER generic	-10
ATTACKER governed 1	36
ATTACKER in ADVISORY	-31
ATTACKER in NEWS	84
ATTACKER in SOCIAL_POST	-14
ATTACKER in content	-61
ATTACKER in quote	9
ATTACKER inside as head	47
ATTACKER inside before the head	16
ATTACKER inside behind	14
ATTACKER inside behind by	8
ATTACKER inside behind of	-12
ATTACKER lesser of its kind	-19
ATTACKER never spoke	37
ATTACKER not before	25
ATTACKER object 0	14
ATTACKER object 1	10
ATTACKER object 2	-16
ATTACKER of according-to:before	-17
ATTACKER of according-to:inside	41
ATTACKER of account	28
ATTACKER of agent	-6
ATTACKER of channel	-7
ATTACKER of clause:before	-21
ATTACKER of clause:interrupted	-27
ATTACKER of finding	-12
ATTACKER of group	55
ATTACKER of he	26
ATTACKER of it	28
ATTACKER of lawyer	-15
ATTACKER of man	32
ATTACKER of naming:about	7
ATTACKER of no-comment	5
ATTACKER of noun:claim	12
ATTACKER of offer:goods	19
ATTACKER of offer:shown	23
ATTACKER of officer	-14
ATTACKER of one	-19
ATTACKER of people	-7
ATTACKER of person	35
ATTACKER of post	16
ATTACKER of quote:before	-27
ATTACKER of rebuff	6
ATTACKER of report	-9
ATTACKER of review	-10
ATTACKER of seller	13
ATTACKER of she	-8
ATTACKER of spokesman	-6
ATTACKER of statement	12
ATTACKER of tagged:carried	-13
ATTACKER of tagged:cue	22
ATTACKER of tagged:source	60
ATTACKER of that	10
ATTACKER of they	-5
ATTACKER of user	14
ATTACKER of verb:clause	5
ATTACKER of verb:infinitive	-6
ATTACKER of verb:object	27
ATTACKER of verb:quote	-13
ATTACKER of verb:that	-26
ATTACKER often 0 BARE	23
ATTACKER often 0 HE	-10
ATTACKER often 0 INDEFINITE	9
ATTACKER often 0 NAME	-8
ATTACKER often 0 NONE	17
ATTACKER often 0 OWNED	-7
ATTACKER often 0 POSSESSIVE	-21
ATTACKER often 0 SHE	-13
ATTACKER often 0 THE	20
ATTACKER often 1 IT	-9
ATTACKER often 1 NONE	-18
ATTACKER often 1 POSSESSIVE	11
ATTACKER often 1 THE	8
ATTACKER often 2 HE	-7
ATTACKER often 2 IT	30
ATTACKER often 2 NAME	-22
ATTACKER often 2 NONE	-5
ATTACKER often 2 POSSESSIVE	-6
ATTACKER often 2 SHE	12
ATTACKER often 2 THE	-21
ATTACKER often 3 INDEFINITE	10
ATTACKER often 3 IT	7
ATTACKER opened 0	18
ATTACKER outside	-71
ATTACKER rank 0	-47
ATTACKER rank 2	12
ATTACKER rank 3	45
ATTACKER same paragraph	118
ATTACKER says we HE	-19
ATTACKER says we IT	44
ATTACKER says we SHE	-5
ATTACKER says we THE	-8
ATTACKER second of its kind	27
ATTACKER spoke 0	11
ATTACKER spoke 1	-7
ATTACKER spoke last 1 IT  true	8
ATTACKER spoke last here INDEFINITE	-9
ATTACKER spoke last here IT	8
ATTACKER spoke last here NAME	-6
ATTACKER subject 0	20
ATTACKER subject 2	-12
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
BANK for INDEFINITE 	-5
BANK for THE 	-5
BANK for THE body	5
BANK for bank	9
BARE office|AGENCY	-11
BARE office|AGENCY described not	-11
BARE office|AGENCY far 1	-7
BARE office|AGENCY first of its kind	-7
BARE office|AGENCY never spoke	-6
BARE office|AGENCY outside	-11
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
BARE office|object 2	19
BARE office|order 0	-7
BARE office|order 1	29
BARE office|order 2	-12
BARE office|ruled	-7
BARE office|subject 2	-8
BARE role|AGAIN	-6
BARE role|AGENCY	-19
BARE role|AGENCY described not	-16
BARE role|AGENCY first of its kind	-13
BARE role|AGENCY never spoke	-10
BARE role|AGENCY outside	-19
BARE role|AGENCY rank 0	-14
BARE role|AGENCY same paragraph	-12
BARE role|ATTACKER	-5
BARE role|ATTACKER described not	-19
BARE role|ATTACKER far 2	-8
BARE role|ATTACKER first of its kind	10
BARE role|ATTACKER never spoke	5
BARE role|ATTACKER outside	-19
BARE role|ATTACKER rank 0	-13
BARE role|ATTACKER same paragraph	-17
BARE role|MEDIA	-8
BARE role|MEDIA never spoke	-7
BARE role|PERSON	6
BARE role|PERSON described not	15
BARE role|PERSON far 3	-6
BARE role|PERSON far 4	-5
BARE role|PERSON first of its kind	5
BARE role|PERSON never spoke	19
BARE role|PERSON outside	6
BARE role|PERSON rank 0	11
BARE role|PERSON second of its kind	5
BARE role|PERSON spoke 2	-5
BARE role|PERSON subject 2	-13
BARE role|UNNAMED	42
BARE role|UNNAMED never spoke	42
BARE role|object 2	-10
BARE role|order 0	-12
BARE role|order 2	-5
BARE role|order 3	-9
BARE role|order 4	-9
BARE role|ruled	42
BARE role|subject 0	7
BARE role|subject 1	-5
BARE role|subject 2	-18
BARE |AGAIN	-23
BARE |AGAIN spoke 0	-12
BARE |AGAIN spoke 3	-7
BARE |AGENCY	-12
BARE |AGENCY far 2	-8
BARE |AGENCY far 3	-16
BARE |AGENCY far 4	-8
BARE |AGENCY far 5	-9
BARE |AGENCY in content	31
BARE |AGENCY never spoke	-7
BARE |AGENCY not before	31
BARE |AGENCY object 2	-9
BARE |AGENCY outside	-12
BARE |AGENCY owner 2	-6
BARE |AGENCY rank 0	-8
BARE |AGENCY rank 1	-26
BARE |AGENCY same paragraph	-15
BARE |AGENCY second of its kind	-10
BARE |AGENCY subject 2	-22
BARE |ATTACKER far 5	-5
BARE |ATTACKER outside	-7
BARE |ATTACKER rank 0	6
BARE |AUTHOR	-8
BARE |FRESH	14
BARE |FRESH never spoke	14
BARE |MEDIA	12
BARE |MEDIA never spoke	16
BARE |PERSON	11
BARE |PERSON described not	-5
BARE |PERSON far 3	28
BARE |PERSON far 4	-17
BARE |PERSON far 5	-18
BARE |PERSON first of its kind	11
BARE |PERSON lesser of its kind	6
BARE |PERSON never spoke	7
BARE |PERSON object 2	5
BARE |PERSON outside	11
BARE |PERSON rank 0	8
BARE |PERSON rank 1	-12
BARE |PERSON second of its kind	-7
BARE |PERSON spoke 0	26
BARE |PERSON spoke 2	-8
BARE |PERSON spoke 3	-14
BARE |PERSON subject 2	-11
BARE |SYSTEM	10
BARE |SYSTEM far 3	-5
BARE |SYSTEM far 5	-6
BARE |SYSTEM governed 2	-8
BARE |SYSTEM lesser of its kind	-5
BARE |SYSTEM never spoke	10
BARE |SYSTEM object 2	-5
BARE |SYSTEM outside	10
BARE |SYSTEM rank 0	-7
BARE |SYSTEM rank 1	22
BARE |SYSTEM same paragraph	22
BARE |SYSTEM second of its kind	20
BARE |SYSTEM told of last	22
BARE |UNNAMED	-8
BARE |UNNAMED never spoke	-8
BARE |governed 2	-15
BARE |object 2	-11
BARE |order 0	15
BARE |order 1	-6
BARE |order 2	-8
BARE |order 3	-20
BARE |order 4	-19
BARE |owner 2	-6
BARE |ruled	9
BARE |subject 0	9
BARE |subject 2	-35
BESIDE	70
BESIDE cue say	-10
BESIDE in NEWS	70
BESIDE never spoke	70
BESIDE of verb:that	37
CERT for IT 	-13
CERT for NAME 	-36
CERT for OWNED 	-31
CERT for SHE 	-6
CERT for THE 	-16
CERT for THE body	-29
CERT for THE role	-5
CERT for cert-in	9
CERT for it	-13
COMPANY for BARE 	5
COMPANY for HE 	-18
COMPANY for INDEFINITE 	8
COMPANY for INDEFINITE attacker	6
COMPANY for INDEFINITE document	-12
COMPANY for INDEFINITE office	31
COMPANY for INDEFINITE role	9
COMPANY for IT 	8
COMPANY for NAME 	-6
COMPANY for NAME role	16
COMPANY for NONE 	31
COMPANY for OWNED document	6
COMPANY for OWNED office	-6
COMPANY for POSSESSIVE role	19
COMPANY for SHE 	5
COMPANY for THE attacker	-30
COMPANY for THE body	-19
COMPANY for THE document	44
COMPANY for THE office	-17
COMPANY for THE role	17
COMPANY for agency	72
COMPANY for air	-34
COMPANY for airline	9
COMPANY for board	-11
COMPANY for carrier	25
COMPANY for company	-52
COMPANY for council	31
COMPANY for filing	29
COMPANY for firm	-21
COMPANY for he	-18
COMPANY for it	6
COMPANY for labs	-36
COMPANY for office	-15
COMPANY for officer	-19
COMPANY for one	-8
COMPANY for person	15
COMPANY for police	-6
COMPANY for post	10
COMPANY for report	26
COMPANY for she	7
COMPANY for spokesman	7
COMPANY for spokesperson	18
COMPANY for sutlej	5
COMPANY for the	-5
COMPANY for vendor	-5
COURT for BARE 	-18
COURT for BARE office	-7
COURT for IT 	-14
COURT for POSSESSIVE role	-6
COURT for SHE 	-6
COURT for THE 	-28
COURT for THE body	-14
COURT for THE document	-6
COURT for counsel	-8
COURT for it	-14
COURT for she	-6
FRESH	-29
FRESH ASSERTS BARE	-18
FRESH ASSERTS HE	17
FRESH ASSERTS IT	-15
FRESH ASSERTS NAME	18
FRESH ASSERTS NONE	-6
FRESH ASSERTS OWNED	-9
FRESH ASSERTS POSSESSIVE	-11
FRESH ASSERTS SHE	-7
FRESH ASSERTS THE	-5
FRESH BARE 0	19
FRESH BARE 2	-10
FRESH CONFIRMS BARE	23
FRESH CONFIRMS IT	35
FRESH CONFIRMS SHE	8
FRESH HE 1	-15
FRESH HE 2	25
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-21
FRESH IT 0	33
FRESH IT 1	-9
FRESH IT 2	-10
FRESH NAME 0	21
FRESH NAME 2	-18
FRESH NONE 0	-7
FRESH NONE 1	-6
FRESH NONE 2	-6
FRESH OWNED 1	-7
FRESH POSSESSIVE 1	-11
FRESH POSSESSIVE 2	-6
FRESH SHE 0	-8
FRESH SHE 1	60
FRESH SHE 2	-20
FRESH THE 0	-8
FRESH THE 1	-28
FRESH THE 2	10
FRESH cue according to	-18
FRESH cue add	-10
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
FRESH det one SHE	33
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
FRESH of clause:interrupted	80
FRESH of counsel	-5
FRESH of he	10
FRESH of impersonal	-10
FRESH of it	15
FRESH of naming:put	-8
FRESH of no-comment	19
FRESH of noun:claim	-5
FRESH of officer	-7
FRESH of one	35
FRESH of quote:before	31
FRESH of quote:following	-6
FRESH of rebuff	-9
FRESH of report	-7
FRESH of she	35
FRESH of tagged:source	-8
FRESH of verb:clause	-41
FRESH of verb:object	-10
FRESH of verb:that	-7
FRESH opens BARE	-14
FRESH opens HE	27
FRESH opens INDEFINITE	26
FRESH opens IT	36
FRESH opens NAME	12
FRESH opens NONE	-5
FRESH opens POSSESSIVE	-6
FRESH opens SHE	44
FRESH opens THE	30
FRESH same head	-6
FRESH says I HE	32
FRESH says I INDEFINITE	-6
FRESH says we SHE	-6
FRESH says we THE	30
FRESH shares words	-8
GOVERNMENT for INDEFINITE 	-12
GOVERNMENT for IT 	9
GOVERNMENT for NAME 	8
GOVERNMENT for NAME role	15
GOVERNMENT for NONE 	-23
GOVERNMENT for POSSESSIVE 	12
GOVERNMENT for SHE 	31
GOVERNMENT for THE body	13
GOVERNMENT for THE document	-6
GOVERNMENT for THE role	53
GOVERNMENT for council	6
GOVERNMENT for her	15
GOVERNMENT for it	9
GOVERNMENT for minister	41
GOVERNMENT for she	16
HE |AGAIN spoke 0	14
HE |AGENCY	-11
HE |AGENCY far 0	-5
HE |AGENCY far 1	16
HE |AGENCY far 2	20
HE |AGENCY far 3	-21
HE |AGENCY far 4	-9
HE |AGENCY far 5	-10
HE |AGENCY first of its kind	-38
HE |AGENCY governed 1	12
HE |AGENCY governed 2	-5
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	38
HE |AGENCY never spoke	-21
HE |AGENCY object 2	-17
HE |AGENCY opened 1	16
HE |AGENCY outside	-11
HE |AGENCY owner 1	-9
HE |AGENCY owner 2	10
HE |AGENCY rank 0	-25
HE |AGENCY rank 1	28
HE |AGENCY rank 2	-5
HE |AGENCY rank 3	-5
HE |AGENCY same paragraph	36
HE |AGENCY same side as last	-8
HE |AGENCY second of its kind	-11
HE |AGENCY spoke 0	6
HE |AGENCY spoke 1	33
HE |AGENCY spoke 2	-14
HE |AGENCY spoke 3	-14
HE |AGENCY subject 1	17
HE |AGENCY subject 2	-8
HE |AGENCY told of last	-10
HE |ATTACKER	26
HE |ATTACKER far 0	7
HE |ATTACKER far 1	16
HE |ATTACKER far 2	-9
HE |ATTACKER far 3	8
HE |ATTACKER far 4	-19
HE |ATTACKER far 5	25
HE |ATTACKER first of its kind	26
HE |ATTACKER governed 2	-8
HE |ATTACKER lesser of its kind	26
HE |ATTACKER never spoke	10
HE |ATTACKER outside	26
HE |ATTACKER owner 2	-5
HE |ATTACKER rank 0	36
HE |ATTACKER same paragraph	23
HE |ATTACKER second of its kind	-26
HE |ATTACKER spoke 1	-17
HE |ATTACKER spoke 2	30
HE |ATTACKER spoke 3	-5
HE |ATTACKER subject 2	19
HE |ATTACKER told of last	-35
HE |AUTHOR	-5
HE |FRESH	10
HE |FRESH never spoke	10
HE |MEDIA	-11
HE |MEDIA never spoke	-11
HE |PERSON	26
HE |PERSON far 0	-12
HE |PERSON far 1	7
HE |PERSON far 2	68
HE |PERSON far 3	-31
HE |PERSON far 4	20
HE |PERSON far 5	-18
HE |PERSON first of its kind	19
HE |PERSON in content	-23
HE |PERSON lesser of its kind	-8
HE |PERSON never spoke	-14
HE |PERSON object 1	-13
HE |PERSON object 2	44
HE |PERSON opened 1	9
HE |PERSON outside	26
HE |PERSON rank 0	-11
HE |PERSON rank 1	84
HE |PERSON rank 2	-20
HE |PERSON rank 3	-5
HE |PERSON rank 4	-8
HE |PERSON same paragraph	69
HE |PERSON same side as last	-16
HE |PERSON second of its kind	14
HE |PERSON spoke 0	-6
HE |PERSON spoke 2	34
HE |PERSON spoke 3	18
HE |PERSON subject 1	16
HE |PERSON told of last	-30
HE |SYSTEM	-6
HE |SYSTEM never spoke	-6
HE |SYSTEM outside	-6
HE |SYSTEM rank 0	-5
HE |UNNAMED	-32
HE |UNNAMED never spoke	-32
HE |governed 0	-6
HE |governed 1	15
HE |governed 2	-18
HE |object 0	-12
HE |object 2	25
HE |order 0	67
HE |order 1	15
HE |order 2	-9
HE |order 3	10
HE |order 4	-36
HE |owner 1	-9
HE |ruled	-9
HE |subject 0	9
HE |subject 1	34
HE |subject 2	13
HOSPITAL for INDEFINITE 	-31
HOSPITAL for INDEFINITE office	-8
HOSPITAL for INDEFINITE role	-9
HOSPITAL for SHE 	-6
HOSPITAL for hospital	7
HOSPITAL for she	-6
HOSPITAL for spokesperson	-8
HOSPITAL for trust	9
INDEFINITE attacker document|AGAIN	-5
INDEFINITE attacker document|AGENCY	-8
INDEFINITE attacker document|AGENCY described not	-9
INDEFINITE attacker document|AGENCY far 1	-13
INDEFINITE attacker document|AGENCY far 2	14
INDEFINITE attacker document|AGENCY far 3	-6
INDEFINITE attacker document|AGENCY governed 2	9
INDEFINITE attacker document|AGENCY in content	7
INDEFINITE attacker document|AGENCY lesser of its kind	-20
INDEFINITE attacker document|AGENCY never spoke	-13
INDEFINITE attacker document|AGENCY object 2	-6
INDEFINITE attacker document|AGENCY outside	-23
INDEFINITE attacker document|AGENCY rank 0	13
INDEFINITE attacker document|AGENCY rank 1	-7
INDEFINITE attacker document|AGENCY rank 2	-5
INDEFINITE attacker document|AGENCY rank 3	-5
INDEFINITE attacker document|AGENCY second of its kind	12
INDEFINITE attacker document|AGENCY spoke 0	15
INDEFINITE attacker document|AGENCY spoke 2	-6
INDEFINITE attacker document|ATTACKER	34
INDEFINITE attacker document|ATTACKER described not	25
INDEFINITE attacker document|ATTACKER far 2	-7
INDEFINITE attacker document|ATTACKER first of its kind	37
INDEFINITE attacker document|ATTACKER never spoke	7
INDEFINITE attacker document|ATTACKER not before	9
INDEFINITE attacker document|ATTACKER object 2	20
INDEFINITE attacker document|ATTACKER outside	-5
INDEFINITE attacker document|ATTACKER rank 1	-9
INDEFINITE attacker document|ATTACKER second of its kind	-5
INDEFINITE attacker document|ATTACKER subject 2	21
INDEFINITE attacker document|MEDIA	16
INDEFINITE attacker document|MEDIA never spoke	16
INDEFINITE attacker document|PERSON	-11
INDEFINITE attacker document|PERSON described not	-11
INDEFINITE attacker document|PERSON lesser of its kind	-9
INDEFINITE attacker document|PERSON outside	-11
INDEFINITE attacker document|PERSON rank 0	-9
INDEFINITE attacker document|PERSON spoke 0	-9
INDEFINITE attacker document|SYSTEM	-5
INDEFINITE attacker document|SYSTEM never spoke	-5
INDEFINITE attacker document|governed 2	10
INDEFINITE attacker document|object 2	13
INDEFINITE attacker document|order 0	14
INDEFINITE attacker document|order 1	7
INDEFINITE attacker document|order 2	-21
INDEFINITE attacker document|order 3	-14
INDEFINITE attacker document|order 4	17
INDEFINITE attacker document|ruled	56
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
INDEFINITE attacker|ATTACKER not before	14
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
INDEFINITE attacker|type fits	7
INDEFINITE body|AGENCY described not	-12
INDEFINITE body|AGENCY first of its kind	-5
INDEFINITE body|AGENCY lesser of its kind	-9
INDEFINITE body|AGENCY never spoke	8
INDEFINITE body|AGENCY outside	6
INDEFINITE body|AGENCY rank 0	19
INDEFINITE body|AGENCY rank 1	-8
INDEFINITE body|AGENCY same paragraph	13
INDEFINITE body|AGENCY second of its kind	10
INDEFINITE body|ATTACKER	-13
INDEFINITE body|ATTACKER first of its kind	-13
INDEFINITE body|MEDIA	-5
INDEFINITE body|PERSON	-15
INDEFINITE body|PERSON described not	-7
INDEFINITE body|PERSON first of its kind	-6
INDEFINITE body|PERSON outside	-15
INDEFINITE body|PERSON rank 0	-9
INDEFINITE body|PERSON spoke 2	-6
INDEFINITE body|PERSON subject 2	-14
INDEFINITE body|UNNAMED	43
INDEFINITE body|UNNAMED never spoke	43
INDEFINITE body|company fits	-5
INDEFINITE body|order 0	12
INDEFINITE body|order 1	-12
INDEFINITE body|ruled	-12
INDEFINITE body|subject 2	-20
INDEFINITE body|type differs	-28
INDEFINITE document|AGENCY	14
INDEFINITE document|AGENCY far 2	-7
INDEFINITE document|AGENCY far 3	-12
INDEFINITE document|AGENCY far 4	-5
INDEFINITE document|AGENCY far 5	29
INDEFINITE document|AGENCY first of its kind	26
INDEFINITE document|AGENCY governed 2	-7
INDEFINITE document|AGENCY lesser of its kind	-10
INDEFINITE document|AGENCY not before	12
INDEFINITE document|AGENCY opened 1	5
INDEFINITE document|AGENCY outside	-10
INDEFINITE document|AGENCY rank 0	7
INDEFINITE document|AGENCY rank 1	-20
INDEFINITE document|AGENCY rank 2	-8
INDEFINITE document|AGENCY rank 3	22
INDEFINITE document|AGENCY same paragraph	-12
INDEFINITE document|AGENCY spoke 0	-7
INDEFINITE document|AGENCY spoke 1	-6
INDEFINITE document|AGENCY spoke 3	29
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	15
INDEFINITE document|ATTACKER	9
INDEFINITE document|ATTACKER described not	8
INDEFINITE document|ATTACKER first of its kind	9
INDEFINITE document|ATTACKER never spoke	13
INDEFINITE document|ATTACKER outside	8
INDEFINITE document|ATTACKER rank 0	8
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
INDEFINITE document|order 0	21
INDEFINITE document|order 1	-12
INDEFINITE document|order 2	-19
INDEFINITE document|order 3	18
INDEFINITE document|order 4	11
INDEFINITE document|ruled	11
INDEFINITE document|subject 1	-10
INDEFINITE document|subject 2	36
INDEFINITE office|AGENCY	23
INDEFINITE office|AGENCY described not	5
INDEFINITE office|AGENCY described partly	7
INDEFINITE office|AGENCY far 1	26
INDEFINITE office|AGENCY far 2	9
INDEFINITE office|AGENCY far 3	-17
INDEFINITE office|AGENCY far 4	20
INDEFINITE office|AGENCY far 5	-13
INDEFINITE office|AGENCY first of its kind	20
INDEFINITE office|AGENCY governed 2	-18
INDEFINITE office|AGENCY in content	19
INDEFINITE office|AGENCY inside behind for	27
INDEFINITE office|AGENCY lesser of its kind	-15
INDEFINITE office|AGENCY never spoke	27
INDEFINITE office|AGENCY object 2	11
INDEFINITE office|AGENCY opened 1	16
INDEFINITE office|AGENCY rank 0	23
INDEFINITE office|AGENCY rank 1	27
INDEFINITE office|AGENCY rank 2	-22
INDEFINITE office|AGENCY same paragraph	14
INDEFINITE office|AGENCY second of its kind	18
INDEFINITE office|AGENCY spoke 0	-21
INDEFINITE office|AGENCY spoke 2	41
INDEFINITE office|AGENCY spoke 3	-21
INDEFINITE office|AGENCY subject 1	-6
INDEFINITE office|AGENCY subject 2	10
INDEFINITE office|MEDIA	-7
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON never spoke	6
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-5
INDEFINITE office|governed 2	-19
INDEFINITE office|object 2	6
INDEFINITE office|order 0	31
INDEFINITE office|order 1	23
INDEFINITE office|order 2	-18
INDEFINITE office|order 3	-17
INDEFINITE office|order 4	-12
INDEFINITE office|ruled	29
INDEFINITE office|subject 1	-8
INDEFINITE office|subject 2	5
INDEFINITE role|AGAIN	-21
INDEFINITE role|AGAIN spoke 0	-10
INDEFINITE role|AGAIN spoke 3	-7
INDEFINITE role|AGENCY	11
INDEFINITE role|AGENCY described not	8
INDEFINITE role|AGENCY far 0	-15
INDEFINITE role|AGENCY far 1	-9
INDEFINITE role|AGENCY far 2	41
INDEFINITE role|AGENCY far 3	-18
INDEFINITE role|AGENCY far 4	-11
INDEFINITE role|AGENCY far 5	-27
INDEFINITE role|AGENCY first of its kind	-29
INDEFINITE role|AGENCY governed 2	-15
INDEFINITE role|AGENCY in content	-7
INDEFINITE role|AGENCY inside as owner	-9
INDEFINITE role|AGENCY inside behind at	42
INDEFINITE role|AGENCY lesser of its kind	31
INDEFINITE role|AGENCY never spoke	18
INDEFINITE role|AGENCY not before	51
INDEFINITE role|AGENCY object 1	-6
INDEFINITE role|AGENCY object 2	12
INDEFINITE role|AGENCY opened 1	12
INDEFINITE role|AGENCY outside	-72
INDEFINITE role|AGENCY owner 2	-9
INDEFINITE role|AGENCY rank 0	-27
INDEFINITE role|AGENCY rank 1	14
INDEFINITE role|AGENCY rank 2	-14
INDEFINITE role|AGENCY rank 3	-11
INDEFINITE role|AGENCY same paragraph	-13
INDEFINITE role|AGENCY second of its kind	9
INDEFINITE role|AGENCY spoke 0	-32
INDEFINITE role|AGENCY spoke 1	17
INDEFINITE role|AGENCY spoke 3	13
INDEFINITE role|AGENCY subject 0	-13
INDEFINITE role|AGENCY told of last	-16
INDEFINITE role|ATTACKER	13
INDEFINITE role|ATTACKER far 0	-8
INDEFINITE role|ATTACKER far 1	32
INDEFINITE role|ATTACKER far 2	-10
INDEFINITE role|ATTACKER far 3	-5
INDEFINITE role|ATTACKER far 4	-5
INDEFINITE role|ATTACKER far 5	-8
INDEFINITE role|ATTACKER first of its kind	40
INDEFINITE role|ATTACKER governed 2	-6
INDEFINITE role|ATTACKER in content	-14
INDEFINITE role|ATTACKER inside behind	17
INDEFINITE role|ATTACKER lesser of its kind	-7
INDEFINITE role|ATTACKER never spoke	8
INDEFINITE role|ATTACKER not before	17
INDEFINITE role|ATTACKER object 1	6
INDEFINITE role|ATTACKER object 2	-12
INDEFINITE role|ATTACKER outside	-6
INDEFINITE role|ATTACKER rank 1	-14
INDEFINITE role|ATTACKER rank 2	11
INDEFINITE role|ATTACKER same paragraph	17
INDEFINITE role|ATTACKER second of its kind	-20
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
INDEFINITE role|PERSON never spoke	24
INDEFINITE role|PERSON object 2	-6
INDEFINITE role|PERSON outside	9
INDEFINITE role|PERSON rank 1	-12
INDEFINITE role|PERSON same paragraph	23
INDEFINITE role|PERSON second of its kind	-13
INDEFINITE role|PERSON spoke 0	-15
INDEFINITE role|PERSON spoke 1	-12
INDEFINITE role|PERSON spoke 2	-5
INDEFINITE role|PERSON spoke 3	-9
INDEFINITE role|SYSTEM	-5
INDEFINITE role|SYSTEM never spoke	-5
INDEFINITE role|SYSTEM outside	-5
INDEFINITE role|UNNAMED	50
INDEFINITE role|UNNAMED never spoke	50
INDEFINITE role|governed 1	-7
INDEFINITE role|governed 2	-22
INDEFINITE role|object 2	-7
INDEFINITE role|order 0	-30
INDEFINITE role|order 1	-9
INDEFINITE role|order 2	-5
INDEFINITE role|order 3	10
INDEFINITE role|order 4	-35
INDEFINITE role|owner 2	-10
INDEFINITE role|subject 0	-21
INDEFINITE role|subject 1	29
INDEFINITE role|subject 2	-11
INDEFINITE |AGAIN	-8
INDEFINITE |AGENCY	-13
INDEFINITE |AGENCY described not	-5
INDEFINITE |AGENCY far 1	14
INDEFINITE |AGENCY far 4	-12
INDEFINITE |AGENCY far 5	20
INDEFINITE |AGENCY governed 2	22
INDEFINITE |AGENCY in content	11
INDEFINITE |AGENCY lesser of its kind	-12
INDEFINITE |AGENCY never spoke	-27
INDEFINITE |AGENCY not before	-35
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	31
INDEFINITE |AGENCY outside	-9
INDEFINITE |AGENCY owner 1	-20
INDEFINITE |AGENCY owner 2	-17
INDEFINITE |AGENCY rank 0	27
INDEFINITE |AGENCY rank 1	11
INDEFINITE |AGENCY rank 2	-9
INDEFINITE |AGENCY rank 3	-6
INDEFINITE |AGENCY same paragraph	16
INDEFINITE |AGENCY spoke 0	48
INDEFINITE |AGENCY spoke 1	-12
INDEFINITE |AGENCY spoke 2	-9
INDEFINITE |AGENCY spoke 3	-14
INDEFINITE |AGENCY subject 0	-13
INDEFINITE |AGENCY subject 1	34
INDEFINITE |AGENCY subject 2	8
INDEFINITE |ATTACKER	-12
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
INDEFINITE |PERSON	-11
INDEFINITE |PERSON described not	-19
INDEFINITE |PERSON far 1	-11
INDEFINITE |PERSON first of its kind	-6
INDEFINITE |PERSON opened 1	-11
INDEFINITE |PERSON outside	-14
INDEFINITE |PERSON rank 0	-10
INDEFINITE |PERSON same paragraph	-6
INDEFINITE |PERSON subject 1	-11
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
INDEFINITE |order 1	-51
INDEFINITE |order 2	46
INDEFINITE |order 3	7
INDEFINITE |order 4	-19
INDEFINITE |owner 1	-20
INDEFINITE |owner 2	-20
INDEFINITE |subject 0	-13
INDEFINITE |subject 1	24
INDEFINITE |subject 2	-5
IT |AGAIN	21
IT |AGAIN spoke 1	56
IT |AGAIN spoke 2	-10
IT |AGAIN spoke 3	-21
IT |AGENCY	10
IT |AGENCY far 0	45
IT |AGENCY far 1	-31
IT |AGENCY far 2	35
IT |AGENCY far 3	8
IT |AGENCY far 5	-39
IT |AGENCY first of its kind	20
IT |AGENCY governed 1	-44
IT |AGENCY governed 2	27
IT |AGENCY never spoke	-29
IT |AGENCY not before	-10
IT |AGENCY object 1	-7
IT |AGENCY object 2	11
IT |AGENCY opened 0	13
IT |AGENCY opened 1	20
IT |AGENCY outside	10
IT |AGENCY owner 2	-15
IT |AGENCY rank 1	23
IT |AGENCY rank 2	12
IT |AGENCY rank 3	-9
IT |AGENCY rank 4	-5
IT |AGENCY same paragraph	23
IT |AGENCY same side as last	-6
IT |AGENCY second of its kind	-9
IT |AGENCY spoke 0	-15
IT |AGENCY spoke 1	79
IT |AGENCY spoke 2	-8
IT |AGENCY spoke 3	-18
IT |AGENCY subject 0	14
IT |AGENCY subject 1	24
IT |AGENCY subject 2	-17
IT |AGENCY told of last	5
IT |ATTACKER	27
IT |ATTACKER far 1	-14
IT |ATTACKER far 2	25
IT |ATTACKER far 3	11
IT |ATTACKER far 4	18
IT |ATTACKER far 5	-8
IT |ATTACKER first of its kind	11
IT |ATTACKER governed 2	-20
IT |ATTACKER in content	-11
IT |ATTACKER lesser of its kind	-12
IT |ATTACKER object 1	26
IT |ATTACKER object 2	19
IT |ATTACKER opened 1	-18
IT |ATTACKER outside	27
IT |ATTACKER owner 2	13
IT |ATTACKER rank 0	-41
IT |ATTACKER rank 1	57
IT |ATTACKER rank 2	-7
IT |ATTACKER rank 3	22
IT |ATTACKER same paragraph	18
IT |ATTACKER second of its kind	27
IT |ATTACKER spoke 0	27
IT |ATTACKER spoke 1	-7
IT |ATTACKER spoke 2	-7
IT |ATTACKER spoke 3	11
IT |ATTACKER subject 1	-13
IT |ATTACKER subject 2	36
IT |AUTHOR	-11
IT |AUTHOR never spoke	-6
IT |FRESH	14
IT |FRESH never spoke	14
IT |MEDIA never spoke	7
IT |PERSON	-17
IT |PERSON far 1	15
IT |PERSON far 3	-18
IT |PERSON far 4	-6
IT |PERSON far 5	-6
IT |PERSON lesser of its kind	-5
IT |PERSON never spoke	-8
IT |PERSON opened 1	18
IT |PERSON outside	-32
IT |PERSON rank 1	-16
IT |PERSON same side as last	-16
IT |PERSON second of its kind	-12
IT |PERSON spoke 1	-11
IT |PERSON spoke 2	-5
IT |PERSON spoke 3	5
IT |PERSON subject 1	16
IT |PERSON subject 2	-13
IT |SYSTEM far 1	18
IT |SYSTEM first of its kind	-14
IT |SYSTEM governed 1	-5
IT |SYSTEM lesser of its kind	24
IT |SYSTEM not before	-5
IT |SYSTEM object 1	23
IT |SYSTEM object 2	-7
IT |SYSTEM rank 0	14
IT |SYSTEM rank 1	-8
IT |SYSTEM same paragraph	17
IT |SYSTEM second of its kind	-12
IT |SYSTEM told of last	-13
IT |UNNAMED	-48
IT |UNNAMED never spoke	-48
IT |agent 2	-19
IT |governed 1	-49
IT |object 0	14
IT |object 1	41
IT |object 2	21
IT |order 0	34
IT |order 1	51
IT |order 2	10
IT |order 3	-33
IT |order 4	-21
IT |ruled	9
IT |subject 0	14
IT |subject 1	28
MEDIA	-49
MEDIA ALLEGES THE	-6
MEDIA ASSERTS BARE	11
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	73
MEDIA ASSERTS IT	19
MEDIA ASSERTS NAME	-22
MEDIA ASSERTS NONE	8
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-10
MEDIA ASSERTS SHE	-5
MEDIA ASSERTS THE	-50
MEDIA CONFIRMS BARE	-7
MEDIA CONFIRMS IT	-9
MEDIA CONFIRMS THE	-5
MEDIA cue :	-6
MEDIA cue according to	-16
MEDIA cue acknowledge	-5
MEDIA cue add	-5
MEDIA cue allege	-8
MEDIA cue boast	-9
MEDIA cue claim	59
MEDIA cue concede	-7
MEDIA cue conclude	-6
MEDIA cue confirm	-13
MEDIA cue deny	-6
MEDIA cue describe	-8
MEDIA cue find	-6
MEDIA cue inform	-5
MEDIA cue maintain	-9
MEDIA cue put	-11
MEDIA cue read	-8
MEDIA cue report	76
MEDIA cue speak	-5
MEDIA cue state	24
MEDIA cue write	-5
MEDIA for HE 	-15
MEDIA for IT 	-31
MEDIA for he	-15
MEDIA for it	-31
MEDIA in NEWS	-45
MEDIA in SOCIAL_POST	-11
MEDIA never spoke	-26
MEDIA of according-to:after	-9
MEDIA of according-to:before	-8
MEDIA of clause:before	-10
MEDIA of clause:interrupted	35
MEDIA of finding	-6
MEDIA of group	-9
MEDIA of he	-11
MEDIA of impersonal	28
MEDIA of manager	-9
MEDIA of naming:about	-8
MEDIA of naming:describe	-6
MEDIA of naming:put	-10
MEDIA of no-comment	-14
MEDIA of note	34
MEDIA of notice	-7
MEDIA of noun:claim	40
MEDIA of office	-5
MEDIA of one	-6
MEDIA of post	-7
MEDIA of quote:before	-17
MEDIA of quote:colon	-6
MEDIA of rebuff	-16
MEDIA of report	-6
MEDIA of she	-8
MEDIA of tagged:carried	-33
MEDIA of tagged:cue	-12
MEDIA of tagged:source	37
MEDIA of verb:clause	-15
MEDIA of verb:infinitive	-6
MEDIA of verb:object	-7
MEDIA of verb:quote	-8
MEDIA of verb:that	17
MEDIA says I INDEFINITE	-9
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-6
MEDIA says we NONE	-21
MEDIA spoke 0	-33
MEDIA spoke 1	29
MEDIA spoke 2	-12
MEDIA spoke 3	-23
MINISTRY for INDEFINITE role	-6
MINISTRY for IT 	6
MINISTRY for NAME 	45
MINISTRY for NAME body	-5
MINISTRY for NONE 	-14
MINISTRY for OWNED role	-11
MINISTRY for POSSESSIVE body	7
MINISTRY for THE body	10
MINISTRY for THE office	-6
MINISTRY for THE role	-22
MINISTRY for department	7
MINISTRY for director	-9
MINISTRY for it	6
MINISTRY for ministry	13
MINISTRY for office	-7
MINISTRY for official	-19
NAME body|AGENCY	10
NAME body|AGENCY far 1	-5
NAME body|AGENCY far 5	5
NAME body|AGENCY governed 2	5
NAME body|AGENCY inside as head	22
NAME body|AGENCY lesser of its kind	14
NAME body|AGENCY never spoke	14
NAME body|AGENCY not before	9
NAME body|AGENCY opened 1	-5
NAME body|AGENCY outside	-12
NAME body|AGENCY rank 0	6
NAME body|AGENCY same paragraph	-5
NAME body|AGENCY spoke 0	-5
NAME body|AGENCY subject 1	-5
NAME body|PERSON outside	-6
NAME body|PERSON subject 2	-5
NAME body|governed 2	5
NAME body|order 0	5
NAME body|ruled	40
NAME body|subject 1	-5
NAME body|type fits	11
NAME office|AGENCY	-12
NAME office|AGENCY never spoke	-10
NAME office|ruled	-7
NAME role|AGAIN	-6
NAME role|AGENCY	19
NAME role|AGENCY far 5	-7
NAME role|AGENCY first of its kind	6
NAME role|AGENCY governed 2	-6
NAME role|AGENCY lesser of its kind	17
NAME role|AGENCY never spoke	32
NAME role|AGENCY not before	46
NAME role|AGENCY outside	-26
NAME role|AGENCY rank 0	-7
NAME role|AGENCY rank 1	-12
NAME role|AGENCY spoke 0	-10
NAME role|AGENCY subject 2	-7
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
NAME role|order 0	-19
NAME role|order 1	-12
NAME role|order 2	-6
NAME role|order 3	-5
NAME role|order 4	-8
NAME role|ruled	16
NAME role|subject 1	-24
NAME role|subject 2	-15
NAME |AGAIN	6
NAME |AGAIN spoke 0	-9
NAME |AGAIN spoke 1	-6
NAME |AGAIN spoke 2	-9
NAME |AGAIN spoke 3	29
NAME |AGENCY far 0	-10
NAME |AGENCY far 1	-10
NAME |AGENCY far 3	23
NAME |AGENCY far 4	-13
NAME |AGENCY first of its kind	23
NAME |AGENCY governed 0	-9
NAME |AGENCY governed 1	5
NAME |AGENCY inside as head	59
NAME |AGENCY inside behind at	-40
NAME |AGENCY inside behind of	12
NAME |AGENCY lesser of its kind	-12
NAME |AGENCY never spoke	27
NAME |AGENCY not before	5
NAME |AGENCY object 1	-7
NAME |AGENCY object 2	-11
NAME |AGENCY opened 1	-6
NAME |AGENCY outside	-37
NAME |AGENCY owner 1	-19
NAME |AGENCY owner 2	13
NAME |AGENCY rank 0	15
NAME |AGENCY rank 1	-24
NAME |AGENCY rank 2	15
NAME |AGENCY rank 3	-11
NAME |AGENCY rank 4	-6
NAME |AGENCY same paragraph	-39
NAME |AGENCY same side as last	-6
NAME |AGENCY second of its kind	-10
NAME |AGENCY spoke 0	-10
NAME |AGENCY spoke 3	-14
NAME |AGENCY subject 1	9
NAME |AGENCY subject 2	6
NAME |AGENCY told of last	10
NAME |ATTACKER	7
NAME |ATTACKER far 1	-7
NAME |ATTACKER far 3	34
NAME |ATTACKER far 4	-23
NAME |ATTACKER first of its kind	-7
NAME |ATTACKER governed 2	5
NAME |ATTACKER in content	-5
NAME |ATTACKER inside as head	32
NAME |ATTACKER never spoke	10
NAME |ATTACKER not before	7
NAME |ATTACKER rank 0	7
NAME |ATTACKER rank 1	-5
NAME |ATTACKER same paragraph	-12
NAME |ATTACKER second of its kind	17
NAME |ATTACKER spoke 0	-7
NAME |ATTACKER spoke 2	8
NAME |AUTHOR	-13
NAME |FRESH	12
NAME |FRESH never spoke	12
NAME |MEDIA	6
NAME |MEDIA never spoke	9
NAME |PERSON	27
NAME |PERSON far 1	-82
NAME |PERSON far 2	-13
NAME |PERSON far 3	-5
NAME |PERSON far 4	26
NAME |PERSON far 5	15
NAME |PERSON first of its kind	29
NAME |PERSON inside as head	67
NAME |PERSON lesser of its kind	-45
NAME |PERSON never spoke	33
NAME |PERSON not before	77
NAME |PERSON object 2	7
NAME |PERSON opened 1	13
NAME |PERSON outside	-78
NAME |PERSON rank 0	-31
NAME |PERSON rank 1	-29
NAME |PERSON rank 2	-11
NAME |PERSON same paragraph	-97
NAME |PERSON same side as last	-17
NAME |PERSON second of its kind	19
NAME |PERSON spoke 3	15
NAME |PERSON subject 1	-52
NAME |PERSON subject 2	11
NAME |PERSON told of last	34
NAME |SYSTEM	25
NAME |SYSTEM far 2	12
NAME |SYSTEM far 5	9
NAME |SYSTEM first of its kind	22
NAME |SYSTEM governed 2	27
NAME |SYSTEM in content	-6
NAME |SYSTEM inside as head	64
NAME |SYSTEM lesser of its kind	11
NAME |SYSTEM never spoke	25
NAME |SYSTEM not before	21
NAME |SYSTEM object 2	-8
NAME |SYSTEM outside	-34
NAME |SYSTEM rank 0	18
NAME |SYSTEM rank 1	-7
NAME |SYSTEM same paragraph	11
NAME |SYSTEM second of its kind	-6
NAME |SYSTEM subject 2	-9
NAME |SYSTEM told of last	-5
NAME |UNNAMED	-22
NAME |UNNAMED never spoke	-22
NAME |agent 1	-27
NAME |governed 0	-11
NAME |governed 1	5
NAME |governed 2	28
NAME |object 1	-13
NAME |object 2	-11
NAME |order 0	28
NAME |order 1	19
NAME |order 2	-39
NAME |order 3	-49
NAME |order 4	-41
NAME |owner 1	-19
NAME |owner 2	11
NAME |ruled	75
NAME |subject 1	-49
NAME |subject 2	25
NAME |type conflicts	44
NAME |type differs	-5
NAME |type fits	-92
NONE |AGAIN	-22
NONE |AGAIN spoke 0	-10
NONE |AGAIN spoke 1	-5
NONE |AGAIN spoke 2	-6
NONE |AGENCY far 0	20
NONE |AGENCY far 2	-25
NONE |AGENCY far 3	-8
NONE |AGENCY far 4	5
NONE |AGENCY first of its kind	37
NONE |AGENCY governed 2	-20
NONE |AGENCY in content	-27
NONE |AGENCY lesser of its kind	-29
NONE |AGENCY never spoke	12
NONE |AGENCY not before	15
NONE |AGENCY object 2	15
NONE |AGENCY opened 1	7
NONE |AGENCY owner 2	15
NONE |AGENCY rank 0	14
NONE |AGENCY rank 2	-26
NONE |AGENCY second of its kind	-6
NONE |AGENCY spoke 0	6
NONE |AGENCY spoke 1	-19
NONE |AGENCY spoke 2	6
NONE |AGENCY subject 0	13
NONE |AGENCY subject 1	-16
NONE |AGENCY subject 2	-35
NONE |AGENCY told of last	32
NONE |ATTACKER	-9
NONE |ATTACKER far 2	11
NONE |ATTACKER far 3	-21
NONE |ATTACKER far 5	-12
NONE |ATTACKER first of its kind	-8
NONE |ATTACKER governed 2	-8
NONE |ATTACKER never spoke	7
NONE |ATTACKER object 2	-14
NONE |ATTACKER outside	-9
NONE |ATTACKER rank 0	7
NONE |ATTACKER rank 1	-7
NONE |ATTACKER same paragraph	27
NONE |ATTACKER second of its kind	-11
NONE |ATTACKER spoke 3	-5
NONE |AUTHOR never spoke	22
NONE |AUTHOR spoke 0	-12
NONE |AUTHOR spoke 3	-8
NONE |FRESH	-19
NONE |FRESH never spoke	-19
NONE |MEDIA	54
NONE |MEDIA never spoke	87
NONE |PERSON	-9
NONE |PERSON far 1	12
NONE |PERSON far 2	-5
NONE |PERSON far 4	-14
NONE |PERSON far 5	16
NONE |PERSON first of its kind	25
NONE |PERSON lesser of its kind	5
NONE |PERSON never spoke	8
NONE |PERSON object 2	-8
NONE |PERSON opened 1	14
NONE |PERSON outside	-9
NONE |PERSON same side as last	18
NONE |PERSON second of its kind	-39
NONE |PERSON spoke 0	-28
NONE |PERSON spoke 2	-12
NONE |PERSON spoke 3	25
NONE |PERSON subject 1	12
NONE |PERSON subject 2	7
NONE |SYSTEM far 1	-10
NONE |SYSTEM far 5	20
NONE |SYSTEM first of its kind	-12
NONE |SYSTEM governed 1	-9
NONE |SYSTEM governed 2	25
NONE |SYSTEM lesser of its kind	-6
NONE |SYSTEM object 2	-6
NONE |SYSTEM rank 0	-15
NONE |SYSTEM rank 1	-13
NONE |SYSTEM rank 2	33
NONE |SYSTEM second of its kind	22
NONE |SYSTEM told of last	-9
NONE |agent 2	-8
NONE |governed 1	-9
NONE |object 0	22
NONE |object 1	-17
NONE |object 2	-14
NONE |order 0	-27
NONE |order 1	52
NONE |order 2	-7
NONE |order 3	11
NONE |order 4	-50
NONE |owner 2	13
NONE |ruled	-8
NONE |subject 1	-5
NONE |subject 2	-35
OTHER for BARE 	-17
OTHER for BARE role	-5
OTHER for HE 	13
OTHER for INDEFINITE 	51
OTHER for INDEFINITE attacker document	12
OTHER for INDEFINITE body	-27
OTHER for INDEFINITE document	11
OTHER for INDEFINITE office	7
OTHER for INDEFINITE role	-20
OTHER for IT 	29
OTHER for NAME 	-10
OTHER for NAME body	7
OTHER for NAME office	-10
OTHER for NONE 	-11
OTHER for OWNED 	11
OTHER for OWNED office	-24
OTHER for OWNED role	-5
OTHER for POSSESSIVE 	-20
OTHER for POSSESSIVE office	12
OTHER for POSSESSIVE role	-17
OTHER for SHE 	-9
OTHER for THE 	-31
OTHER for THE attacker	19
OTHER for THE attacker document	9
OTHER for THE document	-35
OTHER for THE office	29
OTHER for THE part	8
OTHER for THE role	-45
OTHER for THEY 	-5
OTHER for agency	-17
OTHER for association	10
OTHER for board	39
OTHER for centre	15
OTHER for chairman	8
OTHER for channel	27
OTHER for commission	-22
OTHER for company	19
OTHER for council	-10
OTHER for counsel	-18
OTHER for executive	-5
OTHER for firm	23
OTHER for he	13
OTHER for her	-5
OTHER for insurer	7
OTHER for it	34
OTHER for its	-6
OTHER for man	7
OTHER for manager	-10
OTHER for member	-6
OTHER for members	7
OTHER for note	-5
OTHER for notice	33
OTHER for office	-22
OTHER for officer	-20
OTHER for official	-14
OTHER for one	-7
OTHER for operator	-27
OTHER for organisation	6
OTHER for person	-8
OTHER for pirnovar	6
OTHER for police	-7
OTHER for post	12
OTHER for report	-8
OTHER for service	-9
OTHER for spokesman	30
OTHER for spokesperson	7
OTHER for statement	-14
OTHER for superintendent	7
OTHER for team	-41
OTHER for that	-15
OTHER for the	-9
OTHER for they	-5
OTHER for union	29
OTHER for vendor	-15
OWNED body|AGENCY	16
OWNED body|AGENCY far 1	-9
OWNED body|AGENCY first of its kind	9
OWNED body|AGENCY inside as head	18
OWNED body|AGENCY never spoke	22
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
OWNED body|subject 1	-6
OWNED body|subject 2	-7
OWNED document|AGENCY	6
OWNED document|AGENCY described not	15
OWNED document|AGENCY described partly	17
OWNED document|AGENCY far 3	32
OWNED document|AGENCY first of its kind	7
OWNED document|AGENCY inside as owner	-9
OWNED document|AGENCY lesser of its kind	8
OWNED document|AGENCY never spoke	-8
OWNED document|AGENCY object 2	-10
OWNED document|AGENCY outside	15
OWNED document|AGENCY rank 0	10
OWNED document|AGENCY rank 1	29
OWNED document|AGENCY second of its kind	-9
OWNED document|AGENCY subject 2	38
OWNED document|PERSON	10
OWNED document|PERSON described not	10
OWNED document|PERSON never spoke	19
OWNED document|PERSON outside	10
OWNED document|PERSON rank 0	-13
OWNED document|PERSON rank 1	21
OWNED document|PERSON second of its kind	-11
OWNED document|PERSON spoke 0	-11
OWNED document|PERSON subject 2	22
OWNED document|UNNAMED	-6
OWNED document|UNNAMED never spoke	-6
OWNED document|object 2	-10
OWNED document|order 0	7
OWNED document|order 1	-11
OWNED document|order 2	29
OWNED document|order 3	21
OWNED document|ruled	-18
OWNED document|subject 1	-11
OWNED document|subject 2	60
OWNED office|AGAIN	-14
OWNED office|AGAIN spoke 0	-5
OWNED office|AGAIN spoke 3	-6
OWNED office|AGENCY	14
OWNED office|AGENCY agent 2	-10
OWNED office|AGENCY described not	-18
OWNED office|AGENCY described partly	8
OWNED office|AGENCY far 1	-8
OWNED office|AGENCY far 2	-15
OWNED office|AGENCY far 5	25
OWNED office|AGENCY governed 1	-7
OWNED office|AGENCY governed 2	-7
OWNED office|AGENCY inside as head	6
OWNED office|AGENCY inside as owner	27
OWNED office|AGENCY lesser of its kind	69
OWNED office|AGENCY not before	29
OWNED office|AGENCY outside	-19
OWNED office|AGENCY rank 0	-24
OWNED office|AGENCY rank 1	25
OWNED office|AGENCY rank 2	-6
OWNED office|AGENCY rank 3	-5
OWNED office|AGENCY rank 4	-5
OWNED office|AGENCY same paragraph	-25
OWNED office|AGENCY second of its kind	-52
OWNED office|AGENCY spoke 1	33
OWNED office|AGENCY spoke 3	-13
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
OWNED office|governed 2	-8
OWNED office|object 1	-5
OWNED office|object 2	-7
OWNED office|order 0	-8
OWNED office|order 1	-30
OWNED office|order 2	-14
OWNED office|order 3	-11
OWNED office|order 4	20
OWNED office|ruled	5
OWNED office|subject 2	14
OWNED role|AGENCY	-18
OWNED role|AGENCY described partly	-5
OWNED role|AGENCY first of its kind	-16
OWNED role|AGENCY inside as owner	-14
OWNED role|AGENCY never spoke	-12
OWNED role|AGENCY rank 0	-7
OWNED role|PERSON	17
OWNED role|PERSON described not	10
OWNED role|PERSON inside behind a comma	8
OWNED role|PERSON never spoke	5
OWNED role|PERSON not before	8
OWNED role|PERSON outside	9
OWNED role|PERSON rank 0	12
OWNED role|PERSON second of its kind	20
OWNED role|PERSON spoke 0	17
OWNED role|PERSON subject 2	-5
OWNED role|UNNAMED	8
OWNED role|UNNAMED never spoke	8
OWNED role|order 0	8
OWNED role|ruled	10
OWNED role|subject 2	-7
OWNED |AGAIN	37
OWNED |AGAIN spoke 3	39
OWNED |AGENCY	-19
OWNED |AGENCY described not	-15
OWNED |AGENCY described partly	12
OWNED |AGENCY far 1	-11
OWNED |AGENCY far 4	8
OWNED |AGENCY far 5	5
OWNED |AGENCY first of its kind	5
OWNED |AGENCY inside as head	15
OWNED |AGENCY inside as owner	-18
OWNED |AGENCY lesser of its kind	-18
OWNED |AGENCY never spoke	-10
OWNED |AGENCY not before	-17
OWNED |AGENCY outside	-15
OWNED |AGENCY rank 0	5
OWNED |AGENCY rank 1	-5
OWNED |AGENCY same paragraph	-12
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY spoke 1	-5
OWNED |AGENCY told of last	-8
OWNED |PERSON	-5
OWNED |PERSON described not	-14
OWNED |PERSON far 1	-8
OWNED |PERSON inside behind a comma	8
OWNED |PERSON never spoke	6
OWNED |PERSON not before	9
OWNED |PERSON outside	-14
OWNED |PERSON rank 0	-10
OWNED |PERSON same paragraph	-11
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
PERSON ALLEGES THE	-15
PERSON ASSERTS BARE	32
PERSON ASSERTS HE	26
PERSON ASSERTS INDEFINITE	-41
PERSON ASSERTS NONE	-21
PERSON ASSERTS POSSESSIVE	14
PERSON ASSERTS SHE	25
PERSON ASSERTS THE	18
PERSON CONFIRMS BARE	-13
PERSON CONFIRMS HE	-6
PERSON CONFIRMS INDEFINITE	-7
PERSON CONFIRMS NAME	15
PERSON CONFIRMS THE	33
PERSON DENIES HE	5
PERSON DENIES NAME	11
PERSON DENIES THE	8
PERSON agent 1	-8
PERSON agent 2	-36
PERSON cue :	13
PERSON cue accept	26
PERSON cue according to	21
PERSON cue accuse	-10
PERSON cue add	29
PERSON cue argue	-5
PERSON cue assert	-7
PERSON cue assure	39
PERSON cue blame	-17
PERSON cue boast	-8
PERSON cue call	6
PERSON cue claim	-33
PERSON cue concede	12
PERSON cue confirm	-25
PERSON cue contend	24
PERSON cue decline to be	-12
PERSON cue decline to comment	-10
PERSON cue decline to name	16
PERSON cue denied it	-34
PERSON cue dismiss	5
PERSON cue find	-6
PERSON cue go on	15
PERSON cue inform	-26
PERSON cue maintain	12
PERSON cue not reply	-23
PERSON cue not respond	-7
PERSON cue not return	-22
PERSON cue not want	-12
PERSON cue note	-11
PERSON cue offer	-6
PERSON cue put	-15
PERSON cue remark	-22
PERSON cue reply	7
PERSON cue show	27
PERSON cue speak	-21
PERSON cue state	12
PERSON cue submit	16
PERSON cue suspect	15
PERSON cue tell	-43
PERSON cue would have none of it	26
PERSON cue write	12
PERSON described not	-95
PERSON described partly	-15
PERSON described wholly	57
PERSON far 0	12
PERSON far 2	49
PERSON far 4	-85
PERSON far 5	-63
PERSON first here INDEFINITE	-15
PERSON first here NAME	68
PERSON first here OWNED	25
PERSON first here POSSESSIVE	40
PERSON first here THE	27
PERSON first of its kind	42
PERSON governed 1	-10
PERSON governed 2	-39
PERSON has head	57
PERSON in ADVISORY	29
PERSON in NEWS	57
PERSON in SOCIAL_POST	-33
PERSON in content	-34
PERSON inside as head	71
PERSON inside behind a comma	97
PERSON inside behind of	6
PERSON lesser of its kind	47
PERSON never spoke	64
PERSON not before	114
PERSON object 0	8
PERSON object 1	8
PERSON of according-to:after	11
PERSON of according-to:before	27
PERSON of agency	6
PERSON of agent	-5
PERSON of authority	-5
PERSON of clause:before	23
PERSON of clause:interrupted	-52
PERSON of commission	-9
PERSON of commissioner	-5
PERSON of company	18
PERSON of council	-6
PERSON of counsel	27
PERSON of director	26
PERSON of executive	38
PERSON of finding	13
PERSON of he	26
PERSON of head	10
PERSON of her	-7
PERSON of it	-29
PERSON of its	12
PERSON of judge	17
PERSON of letter	10
PERSON of man	-21
PERSON of mother	5
PERSON of naming:about	-21
PERSON of naming:blame	-5
PERSON of naming:call	6
PERSON of naming:put	-17
PERSON of no-comment	-31
PERSON of note	8
PERSON of notice	-9
PERSON of noun:claim	-8
PERSON of office	-8
PERSON of officer	34
PERSON of official	-7
PERSON of one	-12
PERSON of operator	-5
PERSON of person	-7
PERSON of police	-13
PERSON of quote:before	45
PERSON of quote:colon	13
PERSON of quote:following	34
PERSON of rebuff	32
PERSON of report	-35
PERSON of researcher	8
PERSON of secretary	-9
PERSON of service	-12
PERSON of she	33
PERSON of someone	-7
PERSON of statement	31
PERSON of tagged:carried	28
PERSON of tagged:cue	-10
PERSON of that	-5
PERSON of they	5
PERSON of union	-7
PERSON of verb:clause	29
PERSON of verb:infinitive	-5
PERSON of verb:object	-17
PERSON of verb:that	-12
PERSON often 0 BARE	6
PERSON often 0 HE	-25
PERSON often 0 INDEFINITE	-31
PERSON often 0 IT	-30
PERSON often 0 NAME	-12
PERSON often 0 NONE	-26
PERSON often 0 POSSESSIVE	27
PERSON often 0 SHE	9
PERSON often 0 THE	16
PERSON often 1 BARE	6
PERSON often 1 HE	58
PERSON often 1 INDEFINITE	-15
PERSON often 1 IT	7
PERSON often 1 NONE	9
PERSON often 1 POSSESSIVE	14
PERSON often 1 SHE	43
PERSON often 2 BARE	-6
PERSON often 2 HE	8
PERSON often 2 INDEFINITE	-12
PERSON often 2 IT	5
PERSON often 2 NAME	31
PERSON often 2 NONE	8
PERSON often 2 POSSESSIVE	-17
PERSON often 2 SHE	-26
PERSON often 2 THE	38
PERSON opened 0	11
PERSON opened 1	-23
PERSON outside	-45
PERSON owner 1	-15
PERSON rank 0	-20
PERSON rank 1	11
PERSON rank 2	-34
PERSON rank 3	-39
PERSON rank 4	28
PERSON same paragraph	114
PERSON same side as last	17
PERSON says I INDEFINITE	-37
PERSON says I SHE	-27
PERSON says we HE	29
PERSON says we IT	9
PERSON says we NAME	11
PERSON says we POSSESSIVE	19
PERSON says we SHE	15
PERSON says we THE	-9
PERSON second of its kind	17
PERSON spoke 0	6
PERSON spoke 1	-7
PERSON spoke 2	32
PERSON spoke 3	5
PERSON spoke last 0 HE  true	-11
PERSON spoke last 0 NAME  true	-15
PERSON spoke last 0 POSSESSIVE role true	-12
PERSON spoke last 0 SHE  true	9
PERSON spoke last 0 THE body true	18
PERSON spoke last 1 BARE office true	14
PERSON spoke last 1 INDEFINITE role true	-5
PERSON spoke last 1 IT  true	15
PERSON spoke last 1 NAME  false	6
PERSON spoke last 1 NAME  true	17
PERSON spoke last 1 NONE  true	-22
PERSON spoke last 1 OWNED  true	-8
PERSON spoke last 1 OWNED body true	-6
PERSON spoke last 1 POSSESSIVE office false	-6
PERSON spoke last 1 POSSESSIVE office true	-5
PERSON spoke last 1 SHE  false	11
PERSON spoke last 1 SHE  true	-17
PERSON spoke last 1 THE  false	-16
PERSON spoke last 1 THE  true	15
PERSON spoke last 1 THE body false	-9
PERSON spoke last 1 THE body true	-34
PERSON spoke last 1 THE role false	-15
PERSON spoke last 2 HE  true	9
PERSON spoke last 2 SHE  false	-9
PERSON spoke last 2 THE  false	12
PERSON spoke last 3 SHE  false	9
PERSON spoke last 3 THE  false	-9
PERSON spoke last here BARE	19
PERSON spoke last here IT	10
PERSON spoke last here NONE	-15
PERSON spoke last here OWNED	-23
PERSON spoke last here POSSESSIVE	-33
PERSON spoke last here SHE	-8
PERSON spoke last here THE	39
PERSON subject 0	5
PERSON subject 1	19
PERSON subject 2	-22
PERSON told of last	35
POLICE for BARE 	33
POLICE for HE 	11
POLICE for INDEFINITE 	-40
POLICE for INDEFINITE attacker document	-5
POLICE for INDEFINITE office	11
POLICE for INDEFINITE role	27
POLICE for IT 	-35
POLICE for NAME 	-8
POLICE for NAME body	13
POLICE for OWNED office	7
POLICE for POSSESSIVE 	-20
POLICE for POSSESSIVE office	-8
POLICE for POSSESSIVE role	5
POLICE for THE 	38
POLICE for THE document	17
POLICE for THE office	-31
POLICE for THE role	-13
POLICE for THEY 	6
POLICE for board	-12
POLICE for fbi	7
POLICE for he	11
POLICE for it	-35
POLICE for office	7
POLICE for officer	31
POLICE for police	37
POLICE for report	-16
POLICE for she	-15
POLICE for spokesman	23
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
POSSESSIVE body|ruled	21
POSSESSIVE document|AGENCY	7
POSSESSIVE document|AGENCY described not	7
POSSESSIVE document|AGENCY far 1	18
POSSESSIVE document|AGENCY far 5	-11
POSSESSIVE document|AGENCY lesser of its kind	-5
POSSESSIVE document|AGENCY never spoke	11
POSSESSIVE document|AGENCY outside	17
POSSESSIVE document|AGENCY rank 0	13
POSSESSIVE document|AGENCY same paragraph	21
POSSESSIVE document|AGENCY second of its kind	13
POSSESSIVE document|PERSON	5
POSSESSIVE document|PERSON described not	5
POSSESSIVE document|PERSON lesser of its kind	11
POSSESSIVE document|PERSON never spoke	15
POSSESSIVE document|PERSON outside	5
POSSESSIVE document|PERSON rank 0	-8
POSSESSIVE document|PERSON rank 1	20
POSSESSIVE document|PERSON same paragraph	13
POSSESSIVE document|PERSON second of its kind	-5
POSSESSIVE document|PERSON spoke 0	-7
POSSESSIVE document|UNNAMED	-7
POSSESSIVE document|UNNAMED never spoke	-7
POSSESSIVE document|order 0	13
POSSESSIVE document|order 1	-9
POSSESSIVE document|order 2	19
POSSESSIVE document|order 3	-5
POSSESSIVE document|ruled	13
POSSESSIVE document|subject 2	-16
POSSESSIVE office|AGAIN	-6
POSSESSIVE office|AGENCY	19
POSSESSIVE office|AGENCY described not	27
POSSESSIVE office|AGENCY far 0	14
POSSESSIVE office|AGENCY far 1	8
POSSESSIVE office|AGENCY far 4	-14
POSSESSIVE office|AGENCY far 5	15
POSSESSIVE office|AGENCY first of its kind	-16
POSSESSIVE office|AGENCY governed 2	-5
POSSESSIVE office|AGENCY in content	14
POSSESSIVE office|AGENCY never spoke	20
POSSESSIVE office|AGENCY opened 0	14
POSSESSIVE office|AGENCY outside	19
POSSESSIVE office|AGENCY rank 2	18
POSSESSIVE office|AGENCY same paragraph	20
POSSESSIVE office|AGENCY second of its kind	31
POSSESSIVE office|AGENCY spoke 1	-6
POSSESSIVE office|AGENCY spoke 2	-7
POSSESSIVE office|AGENCY spoke 3	12
POSSESSIVE office|AGENCY subject 0	22
POSSESSIVE office|AGENCY subject 1	8
POSSESSIVE office|AGENCY subject 2	7
POSSESSIVE office|ATTACKER	-19
POSSESSIVE office|ATTACKER described not	-19
POSSESSIVE office|ATTACKER first of its kind	-19
POSSESSIVE office|ATTACKER outside	-19
POSSESSIVE office|ATTACKER rank 0	-19
POSSESSIVE office|MEDIA	-5
POSSESSIVE office|MEDIA never spoke	-5
POSSESSIVE office|PERSON	-7
POSSESSIVE office|PERSON described not	-21
POSSESSIVE office|PERSON far 3	-12
POSSESSIVE office|PERSON inside behind a comma	15
POSSESSIVE office|PERSON never spoke	14
POSSESSIVE office|PERSON not before	15
POSSESSIVE office|PERSON object 2	-16
POSSESSIVE office|PERSON outside	-22
POSSESSIVE office|PERSON rank 0	-17
POSSESSIVE office|PERSON spoke 0	-11
POSSESSIVE office|PERSON spoke 2	-8
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	25
POSSESSIVE office|UNNAMED never spoke	25
POSSESSIVE office|governed 2	-5
POSSESSIVE office|object 2	-19
POSSESSIVE office|order 0	-22
POSSESSIVE office|order 2	-12
POSSESSIVE office|order 3	-7
POSSESSIVE office|order 4	15
POSSESSIVE office|ruled	28
POSSESSIVE office|subject 0	7
POSSESSIVE office|subject 1	8
POSSESSIVE role|AGAIN	-7
POSSESSIVE role|AGENCY	-5
POSSESSIVE role|AGENCY far 1	-16
POSSESSIVE role|AGENCY far 2	20
POSSESSIVE role|AGENCY first of its kind	7
POSSESSIVE role|AGENCY governed 2	-7
POSSESSIVE role|AGENCY lesser of its kind	-16
POSSESSIVE role|AGENCY never spoke	-10
POSSESSIVE role|AGENCY opened 0	-7
POSSESSIVE role|AGENCY outside	-9
POSSESSIVE role|AGENCY owner 2	35
POSSESSIVE role|AGENCY rank 0	-17
POSSESSIVE role|AGENCY rank 1	-12
POSSESSIVE role|AGENCY rank 2	29
POSSESSIVE role|AGENCY second of its kind	5
POSSESSIVE role|AGENCY spoke 0	9
POSSESSIVE role|AGENCY spoke 1	-12
POSSESSIVE role|AGENCY spoke 3	13
POSSESSIVE role|AGENCY subject 0	-9
POSSESSIVE role|AGENCY subject 2	-9
POSSESSIVE role|AGENCY told of last	-16
POSSESSIVE role|FRESH	-6
POSSESSIVE role|FRESH never spoke	-6
POSSESSIVE role|PERSON	13
POSSESSIVE role|PERSON described not	8
POSSESSIVE role|PERSON far 2	-5
POSSESSIVE role|PERSON far 3	14
POSSESSIVE role|PERSON far 4	-7
POSSESSIVE role|PERSON far 5	-5
POSSESSIVE role|PERSON first of its kind	5
POSSESSIVE role|PERSON lesser of its kind	10
POSSESSIVE role|PERSON never spoke	48
POSSESSIVE role|PERSON object 2	-9
POSSESSIVE role|PERSON outside	8
POSSESSIVE role|PERSON rank 0	24
POSSESSIVE role|PERSON rank 1	-12
POSSESSIVE role|PERSON spoke 0	-22
POSSESSIVE role|PERSON spoke 2	-6
POSSESSIVE role|PERSON spoke 3	-6
POSSESSIVE role|PERSON subject 2	7
POSSESSIVE role|UNNAMED	19
POSSESSIVE role|UNNAMED never spoke	19
POSSESSIVE role|governed 2	-8
POSSESSIVE role|object 2	-14
POSSESSIVE role|order 0	-23
POSSESSIVE role|order 1	13
POSSESSIVE role|order 2	11
POSSESSIVE role|order 3	9
POSSESSIVE role|order 4	-9
POSSESSIVE role|owner 2	35
POSSESSIVE role|ruled	-5
POSSESSIVE role|subject 1	13
POSSESSIVE |AGAIN	-9
POSSESSIVE |AGAIN spoke 3	-5
POSSESSIVE |AGENCY	-17
POSSESSIVE |AGENCY far 1	15
POSSESSIVE |AGENCY far 2	-8
POSSESSIVE |AGENCY far 3	-7
POSSESSIVE |AGENCY first of its kind	-10
POSSESSIVE |AGENCY governed 2	-7
POSSESSIVE |AGENCY lesser of its kind	15
POSSESSIVE |AGENCY never spoke	-38
POSSESSIVE |AGENCY opened 1	-17
POSSESSIVE |AGENCY outside	8
POSSESSIVE |AGENCY rank 1	7
POSSESSIVE |AGENCY same paragraph	17
POSSESSIVE |AGENCY second of its kind	-22
POSSESSIVE |AGENCY spoke 0	26
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
POSSESSIVE |PERSON inside behind a comma	12
POSSESSIVE |PERSON lesser of its kind	11
POSSESSIVE |PERSON never spoke	18
POSSESSIVE |PERSON not before	22
POSSESSIVE |PERSON rank 0	9
POSSESSIVE |PERSON spoke 0	12
POSSESSIVE |governed 2	-8
POSSESSIVE |order 0	24
POSSESSIVE |order 4	-11
POSSESSIVE |ruled	-38
POSSESSIVE |same role	-21
POSSESSIVE |subject 1	19
POSSESSIVE |subject 2	-14
REGULATOR for HE 	14
REGULATOR for INDEFINITE 	22
REGULATOR for INDEFINITE document	-6
REGULATOR for INDEFINITE office	7
REGULATOR for INDEFINITE role	23
REGULATOR for NAME 	-12
REGULATOR for NAME body	-5
REGULATOR for OWNED 	6
REGULATOR for OWNED office	46
REGULATOR for POSSESSIVE office	21
REGULATOR for SHE 	-7
REGULATOR for THE body	16
REGULATOR for THE document	9
REGULATOR for THE office	61
REGULATOR for THE role	25
REGULATOR for agency	-9
REGULATOR for authority	-36
REGULATOR for commission	25
REGULATOR for commissioner	13
REGULATOR for company	39
REGULATOR for he	14
REGULATOR for insurer	-5
REGULATOR for notice	11
REGULATOR for office	61
REGULATOR for officer	-8
REGULATOR for police	-6
REGULATOR for regulator	-9
REGULATOR for she	-7
REGULATOR for spokesperson	16
REGULATOR for union	-7
SHE |AGAIN spoke 0	10
SHE |AGAIN spoke 3	-6
SHE |AGENCY far 2	41
SHE |AGENCY far 3	-10
SHE |AGENCY far 4	-14
SHE |AGENCY far 5	-10
SHE |AGENCY first of its kind	-12
SHE |AGENCY in content	8
SHE |AGENCY lesser of its kind	6
SHE |AGENCY never spoke	-15
SHE |AGENCY not before	-6
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-14
SHE |AGENCY opened 1	11
SHE |AGENCY owner 2	-8
SHE |AGENCY rank 0	11
SHE |AGENCY same paragraph	50
SHE |AGENCY same side as last	-5
SHE |AGENCY second of its kind	5
SHE |AGENCY spoke 0	51
SHE |AGENCY spoke 1	-10
SHE |AGENCY spoke 2	-10
SHE |AGENCY spoke 3	-16
SHE |AGENCY subject 1	14
SHE |AGENCY subject 2	29
SHE |AGENCY told of last	-11
SHE |ATTACKER far 1	15
SHE |ATTACKER far 3	-5
SHE |ATTACKER far 5	-5
SHE |ATTACKER first of its kind	14
SHE |ATTACKER lesser of its kind	-11
SHE |ATTACKER object 1	-9
SHE |ATTACKER rank 0	-18
SHE |ATTACKER rank 1	20
SHE |ATTACKER same paragraph	6
SHE |ATTACKER second of its kind	-7
SHE |ATTACKER spoke 1	-7
SHE |ATTACKER subject 2	-5
SHE |FRESH	32
SHE |FRESH never spoke	32
SHE |MEDIA	-9
SHE |MEDIA never spoke	-8
SHE |PERSON	27
SHE |PERSON far 1	20
SHE |PERSON far 2	45
SHE |PERSON far 3	13
SHE |PERSON far 4	-52
SHE |PERSON far 5	6
SHE |PERSON first of its kind	-13
SHE |PERSON governed 1	-8
SHE |PERSON governed 2	-10
SHE |PERSON lesser of its kind	-6
SHE |PERSON never spoke	-26
SHE |PERSON object 1	26
SHE |PERSON object 2	7
SHE |PERSON opened 1	-35
SHE |PERSON outside	27
SHE |PERSON rank 0	-25
SHE |PERSON rank 1	22
SHE |PERSON rank 2	29
SHE |PERSON rank 3	-9
SHE |PERSON same paragraph	41
SHE |PERSON same side as last	21
SHE |PERSON second of its kind	46
SHE |PERSON spoke 1	27
SHE |PERSON spoke 2	36
SHE |PERSON spoke 3	-9
SHE |PERSON told of last	-14
SHE |SYSTEM	-5
SHE |SYSTEM never spoke	-5
SHE |SYSTEM outside	-5
SHE |UNNAMED	-34
SHE |UNNAMED never spoke	-34
SHE |governed 1	-10
SHE |governed 2	-11
SHE |object 1	10
SHE |object 2	-14
SHE |order 0	43
SHE |order 1	-17
SHE |order 2	10
SHE |order 3	32
SHE |order 4	-36
SHE |owner 1	23
SHE |owner 2	13
SHE |subject 1	18
SHE |subject 2	20
SYSTEM	-23
SYSTEM ALLEGES NAME	-5
SYSTEM ASSERTS BARE	-10
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-14
SYSTEM ASSERTS IT	6
SYSTEM ASSERTS NAME	42
SYSTEM ASSERTS THE	10
SYSTEM cue :	16
SYSTEM cue according to	-8
SYSTEM cue boast	-5
SYSTEM cue claim	19
SYSTEM cue confirm	-7
SYSTEM cue maintain	-5
SYSTEM cue reckon	17
SYSTEM cue report	20
SYSTEM cue say	-16
SYSTEM cue state	-8
SYSTEM cue tell	-11
SYSTEM described not	-36
SYSTEM far 0	18
SYSTEM far 1	-9
SYSTEM far 2	-5
SYSTEM far 3	-22
SYSTEM far 4	-23
SYSTEM far 5	15
SYSTEM first of its kind	-18
SYSTEM generic	-64
SYSTEM governed 0	-5
SYSTEM governed 1	-17
SYSTEM governed 2	13
SYSTEM in ADVISORY	-10
SYSTEM in NEWS	-44
SYSTEM in SOCIAL_POST	34
SYSTEM in content	-33
SYSTEM in quote	-12
SYSTEM inside as head	62
SYSTEM never spoke	-23
SYSTEM object 1	15
SYSTEM object 2	-8
SYSTEM of he	-6
SYSTEM of impersonal	-10
SYSTEM of no-comment	-7
SYSTEM of noun:claim	-5
SYSTEM of quote:before	-5
SYSTEM of quote:colon	16
SYSTEM of rebuff	-10
SYSTEM of she	-5
SYSTEM of tagged:carried	20
SYSTEM of tagged:source	-5
SYSTEM of verb:that	31
SYSTEM often 0 BARE	-13
SYSTEM often 0 INDEFINITE	-11
SYSTEM often 0 IT	-12
SYSTEM often 0 NAME	9
SYSTEM often 0 NONE	22
SYSTEM often 0 THE	-21
SYSTEM often 1 IT	21
SYSTEM often 1 NAME	-10
SYSTEM often 1 NONE	-8
SYSTEM often 1 THE	20
SYSTEM often 2 BARE	22
SYSTEM often 2 IT	-7
SYSTEM often 2 NAME	13
SYSTEM often 2 NONE	-10
SYSTEM often 2 THE	-10
SYSTEM often 3 NAME	15
SYSTEM opened 0	23
SYSTEM outside	-51
SYSTEM rank 0	-32
SYSTEM rank 1	10
SYSTEM rank 2	14
SYSTEM rank 3	-6
SYSTEM same paragraph	26
SYSTEM says we NAME	17
SYSTEM says we NONE	24
SYSTEM second of its kind	-6
SYSTEM subject 1	-6
SYSTEM subject 2	-33
SYSTEM told of last	-17
THE attacker document|AGENCY	6
THE attacker document|AGENCY described not	-13
THE attacker document|AGENCY far 1	18
THE attacker document|AGENCY first of its kind	-19
THE attacker document|AGENCY never spoke	23
THE attacker document|AGENCY outside	6
THE attacker document|AGENCY rank 1	16
THE attacker document|AGENCY same paragraph	16
THE attacker document|AGENCY spoke 2	-10
THE attacker document|AGENCY told of last	14
THE attacker document|ATTACKER described not	-9
THE attacker document|ATTACKER far 1	-16
THE attacker document|ATTACKER never spoke	-7
THE attacker document|ATTACKER outside	-9
THE attacker document|ATTACKER rank 0	-9
THE attacker document|ATTACKER same paragraph	-12
THE attacker document|ATTACKER spoke 0	9
THE attacker document|ATTACKER subject 2	7
THE attacker document|ATTACKER told of last	-9
THE attacker document|PERSON	11
THE attacker document|PERSON described not	11
THE attacker document|PERSON first of its kind	-11
THE attacker document|PERSON lesser of its kind	23
THE attacker document|PERSON outside	11
THE attacker document|PERSON rank 0	18
THE attacker document|PERSON rank 1	-7
THE attacker document|PERSON subject 2	-7
THE attacker document|UNNAMED	-11
THE attacker document|UNNAMED never spoke	-11
THE attacker document|object 2	-9
THE attacker document|order 0	-5
THE attacker document|order 1	-5
THE attacker document|order 2	21
THE attacker document|order 4	-8
THE attacker document|subject 1	17
THE attacker|AGAIN	25
THE attacker|AGAIN spoke 0	30
THE attacker|AGENCY	-13
THE attacker|AGENCY described not	-7
THE attacker|AGENCY described wholly	-6
THE attacker|AGENCY far 2	-27
THE attacker|AGENCY far 3	22
THE attacker|AGENCY far 5	-8
THE attacker|AGENCY first of its kind	-8
THE attacker|AGENCY has head	-6
THE attacker|AGENCY in content	-12
THE attacker|AGENCY inside as head	-16
THE attacker|AGENCY lesser of its kind	-6
THE attacker|AGENCY never spoke	17
THE attacker|AGENCY outside	11
THE attacker|AGENCY rank 0	15
THE attacker|AGENCY rank 1	-13
THE attacker|AGENCY same paragraph	-8
THE attacker|AGENCY spoke 0	-6
THE attacker|AGENCY spoke 1	-24
THE attacker|AGENCY subject 2	-6
THE attacker|AGENCY told of last	-9
THE attacker|ATTACKER	36
THE attacker|ATTACKER described not	46
THE attacker|ATTACKER described wholly	-23
THE attacker|ATTACKER far 2	17
THE attacker|ATTACKER far 4	14
THE attacker|ATTACKER far 5	-9
THE attacker|ATTACKER first of its kind	6
THE attacker|ATTACKER has head	-23
THE attacker|ATTACKER inside as head	-19
THE attacker|ATTACKER never spoke	15
THE attacker|ATTACKER not before	13
THE attacker|ATTACKER object 2	18
THE attacker|ATTACKER outside	45
THE attacker|ATTACKER rank 0	-6
THE attacker|ATTACKER rank 1	-5
THE attacker|ATTACKER same paragraph	14
THE attacker|ATTACKER second of its kind	36
THE attacker|ATTACKER subject 2	-13
THE attacker|ATTACKER told of last	-21
THE attacker|MEDIA	-8
THE attacker|MEDIA never spoke	-6
THE attacker|PERSON	-9
THE attacker|PERSON described not	-9
THE attacker|PERSON first of its kind	-5
THE attacker|PERSON outside	-9
THE attacker|PERSON rank 0	-7
THE attacker|UNNAMED	-22
THE attacker|UNNAMED never spoke	-22
THE attacker|governed 2	11
THE attacker|object 2	15
THE attacker|order 2	8
THE attacker|order 3	-12
THE attacker|order 4	14
THE attacker|subject 2	-23
THE attacker|type differs	17
THE attacker|type fits	-29
THE body|AGAIN	-26
THE body|AGAIN spoke 0	-7
THE body|AGAIN spoke 1	-5
THE body|AGAIN spoke 2	-6
THE body|AGAIN spoke 3	-7
THE body|AGENCY	29
THE body|AGENCY described not	-21
THE body|AGENCY described partly	-16
THE body|AGENCY described wholly	28
THE body|AGENCY far 0	-37
THE body|AGENCY far 2	-23
THE body|AGENCY far 3	56
THE body|AGENCY far 4	-8
THE body|AGENCY far 5	18
THE body|AGENCY first of its kind	19
THE body|AGENCY governed 1	15
THE body|AGENCY has head	19
THE body|AGENCY in content	8
THE body|AGENCY inside as head	-22
THE body|AGENCY inside behind	6
THE body|AGENCY inside behind a comma	-5
THE body|AGENCY inside behind of	9
THE body|AGENCY lesser of its kind	-18
THE body|AGENCY never spoke	-8
THE body|AGENCY not before	29
THE body|AGENCY object 1	-18
THE body|AGENCY object 2	-21
THE body|AGENCY opened 0	-25
THE body|AGENCY opened 1	7
THE body|AGENCY outside	46
THE body|AGENCY owner 0	-38
THE body|AGENCY owner 2	8
THE body|AGENCY rank 0	-39
THE body|AGENCY rank 1	-29
THE body|AGENCY rank 2	27
THE body|AGENCY rank 3	-11
THE body|AGENCY rank 4	54
THE body|AGENCY same paragraph	58
THE body|AGENCY same side as last	-9
THE body|AGENCY second of its kind	31
THE body|AGENCY spoke 0	-33
THE body|AGENCY spoke 1	50
THE body|AGENCY spoke 2	28
THE body|AGENCY spoke 3	-6
THE body|AGENCY subject 2	48
THE body|AGENCY was called so	45
THE body|ATTACKER	-24
THE body|ATTACKER described not	-24
THE body|ATTACKER far 1	-5
THE body|ATTACKER far 2	-5
THE body|ATTACKER far 3	-5
THE body|ATTACKER first of its kind	-18
THE body|ATTACKER never spoke	-19
THE body|ATTACKER outside	-24
THE body|ATTACKER rank 0	-18
THE body|ATTACKER same paragraph	-11
THE body|ATTACKER second of its kind	-5
THE body|ATTACKER subject 2	-11
THE body|AUTHOR	-13
THE body|FRESH	-11
THE body|FRESH never spoke	-11
THE body|MEDIA	-26
THE body|MEDIA never spoke	-23
THE body|PERSON	-7
THE body|PERSON agent 2	-8
THE body|PERSON described not	23
THE body|PERSON described wholly	-31
THE body|PERSON far 0	36
THE body|PERSON far 1	-17
THE body|PERSON far 2	-26
THE body|PERSON far 3	7
THE body|PERSON far 4	20
THE body|PERSON far 5	-27
THE body|PERSON first of its kind	31
THE body|PERSON has head	-31
THE body|PERSON lesser of its kind	-8
THE body|PERSON never spoke	-20
THE body|PERSON object 2	-12
THE body|PERSON outside	-7
THE body|PERSON owner 2	-5
THE body|PERSON rank 0	-8
THE body|PERSON rank 1	16
THE body|PERSON rank 2	-11
THE body|PERSON same paragraph	-11
THE body|PERSON same side as last	39
THE body|PERSON second of its kind	-31
THE body|PERSON spoke 0	-28
THE body|PERSON spoke 1	-5
THE body|PERSON spoke 2	57
THE body|PERSON spoke 3	-12
THE body|PERSON subject 0	36
THE body|PERSON subject 1	-16
THE body|SYSTEM	-8
THE body|SYSTEM described not	-7
THE body|SYSTEM never spoke	-8
THE body|SYSTEM outside	-8
THE body|UNNAMED	37
THE body|UNNAMED never spoke	37
THE body|company differs	14
THE body|company fits	16
THE body|governed 1	14
THE body|object 1	-21
THE body|object 2	-36
THE body|order 0	-70
THE body|order 1	45
THE body|order 2	-5
THE body|order 3	-27
THE body|order 4	22
THE body|owner 0	-38
THE body|subject 0	39
THE body|subject 1	-16
THE body|subject 2	33
THE body|type conflicts	-26
THE body|type differs	-33
THE body|type fits	35
THE document|AGAIN	20
THE document|AGAIN spoke 0	-13
THE document|AGAIN spoke 1	-7
THE document|AGAIN spoke 2	44
THE document|AGENCY	21
THE document|AGENCY described not	28
THE document|AGENCY far 1	-31
THE document|AGENCY far 2	35
THE document|AGENCY far 3	21
THE document|AGENCY far 4	53
THE document|AGENCY far 5	-47
THE document|AGENCY first of its kind	-13
THE document|AGENCY governed 1	-10
THE document|AGENCY governed 2	45
THE document|AGENCY in content	-36
THE document|AGENCY lesser of its kind	-16
THE document|AGENCY never spoke	-54
THE document|AGENCY object 1	-5
THE document|AGENCY object 2	14
THE document|AGENCY opened 1	9
THE document|AGENCY outside	28
THE document|AGENCY owner 1	5
THE document|AGENCY owner 2	16
THE document|AGENCY rank 0	-17
THE document|AGENCY rank 2	23
THE document|AGENCY rank 3	27
THE document|AGENCY same paragraph	43
THE document|AGENCY second of its kind	49
THE document|AGENCY spoke 0	16
THE document|AGENCY spoke 1	-16
THE document|AGENCY spoke 3	78
THE document|AGENCY subject 1	-22
THE document|AGENCY subject 2	-13
THE document|ATTACKER never spoke	-6
THE document|ATTACKER same paragraph	5
THE document|FRESH	-13
THE document|FRESH never spoke	-13
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
THE document|governed 1	-11
THE document|governed 2	41
THE document|object 1	16
THE document|object 2	6
THE document|order 0	-20
THE document|order 1	-20
THE document|order 2	14
THE document|order 3	32
THE document|order 4	12
THE document|owner 1	5
THE document|owner 2	14
THE document|subject 1	-20
THE document|subject 2	-23
THE office|AGAIN	-6
THE office|AGENCY	27
THE office|AGENCY described not	45
THE office|AGENCY described wholly	-26
THE office|AGENCY far 2	5
THE office|AGENCY far 3	-31
THE office|AGENCY far 5	72
THE office|AGENCY first of its kind	17
THE office|AGENCY governed 2	-7
THE office|AGENCY has head	-26
THE office|AGENCY in content	-22
THE office|AGENCY inside as head	8
THE office|AGENCY never spoke	15
THE office|AGENCY not before	-12
THE office|AGENCY object 2	17
THE office|AGENCY outside	23
THE office|AGENCY rank 0	-30
THE office|AGENCY rank 1	-11
THE office|AGENCY rank 2	21
THE office|AGENCY rank 3	59
THE office|AGENCY same paragraph	-22
THE office|AGENCY second of its kind	10
THE office|AGENCY spoke 0	-24
THE office|AGENCY spoke 1	-11
THE office|AGENCY spoke 2	27
THE office|AGENCY spoke 3	19
THE office|AGENCY subject 2	20
THE office|AGENCY was called so	-7
THE office|ATTACKER	-5
THE office|ATTACKER described not	-5
THE office|ATTACKER first of its kind	-5
THE office|ATTACKER never spoke	-5
THE office|ATTACKER outside	-5
THE office|PERSON described not	-11
THE office|PERSON far 1	-8
THE office|PERSON lesser of its kind	7
THE office|PERSON never spoke	8
THE office|PERSON outside	-12
THE office|PERSON rank 0	-9
THE office|PERSON same paragraph	-8
THE office|PERSON second of its kind	-8
THE office|PERSON spoke 0	-8
THE office|PERSON subject 1	-8
THE office|governed 2	-8
THE office|object 2	15
THE office|order 0	-20
THE office|order 2	-9
THE office|order 3	-36
THE office|order 4	89
THE office|ruled	23
THE office|subject 1	-10
THE office|subject 2	17
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
THE role|AGENCY far 4	10
THE role|AGENCY far 5	6
THE role|AGENCY first of its kind	5
THE role|AGENCY governed 1	27
THE role|AGENCY governed 2	-18
THE role|AGENCY has head	14
THE role|AGENCY in content	-16
THE role|AGENCY inside as head	19
THE role|AGENCY lesser of its kind	-6
THE role|AGENCY never spoke	26
THE role|AGENCY not before	-6
THE role|AGENCY object 1	6
THE role|AGENCY object 2	20
THE role|AGENCY opened 1	-29
THE role|AGENCY outside	11
THE role|AGENCY owner 2	-17
THE role|AGENCY rank 0	6
THE role|AGENCY rank 2	-17
THE role|AGENCY rank 3	-12
THE role|AGENCY rank 4	23
THE role|AGENCY same paragraph	9
THE role|AGENCY same side as last	-5
THE role|AGENCY spoke 0	-24
THE role|AGENCY spoke 1	-14
THE role|AGENCY spoke 2	-7
THE role|AGENCY spoke 3	17
THE role|AGENCY subject 1	7
THE role|AGENCY subject 2	-7
THE role|AGENCY told of last	-29
THE role|ATTACKER	7
THE role|ATTACKER described not	-5
THE role|ATTACKER far 1	-6
THE role|ATTACKER far 2	17
THE role|ATTACKER first of its kind	-14
THE role|ATTACKER governed 2	23
THE role|ATTACKER lesser of its kind	-6
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
THE role|PERSON described not	-11
THE role|PERSON described wholly	45
THE role|PERSON far 1	15
THE role|PERSON far 3	-17
THE role|PERSON far 4	11
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
THE role|PERSON rank 0	8
THE role|PERSON rank 1	23
THE role|PERSON rank 2	-8
THE role|PERSON same side as last	11
THE role|PERSON second of its kind	36
THE role|PERSON spoke 0	44
THE role|PERSON spoke 1	26
THE role|PERSON spoke 3	-10
THE role|PERSON subject 1	10
THE role|PERSON subject 2	22
THE role|PERSON told of last	9
THE role|SYSTEM	-5
THE role|SYSTEM described not	-5
THE role|SYSTEM never spoke	-5
THE role|SYSTEM outside	-5
THE role|UNNAMED	7
THE role|UNNAMED never spoke	7
THE role|company fits	13
THE role|governed 1	27
THE role|object 1	22
THE role|order 1	-32
THE role|order 2	21
THE role|order 3	38
THE role|owner 1	-20
THE role|owner 2	-17
THE role|ruled	26
THE role|same role	81
THE role|subject 0	-12
THE role|subject 1	13
THE role|subject 2	10
THE |AGAIN	-27
THE |AGAIN spoke 0	-7
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 2	-6
THE |AGAIN spoke 3	-7
THE |AGENCY described not	-6
THE |AGENCY described wholly	23
THE |AGENCY far 0	6
THE |AGENCY far 1	14
THE |AGENCY far 2	-22
THE |AGENCY far 3	30
THE |AGENCY far 4	-19
THE |AGENCY far 5	-9
THE |AGENCY first of its kind	13
THE |AGENCY governed 1	-7
THE |AGENCY governed 2	12
THE |AGENCY has head	37
THE |AGENCY in content	-33
THE |AGENCY inside as head	7
THE |AGENCY inside before the head	-13
THE |AGENCY inside behind of	11
THE |AGENCY never spoke	-14
THE |AGENCY object 2	-11
THE |AGENCY opened 1	14
THE |AGENCY outside	-23
THE |AGENCY owner 1	-8
THE |AGENCY owner 2	-14
THE |AGENCY rank 2	23
THE |AGENCY rank 3	-13
THE |AGENCY rank 4	-10
THE |AGENCY same paragraph	-9
THE |AGENCY same side as last	5
THE |AGENCY second of its kind	-20
THE |AGENCY spoke 0	33
THE |AGENCY spoke 1	-16
THE |AGENCY spoke 2	-6
THE |AGENCY subject 1	10
THE |AGENCY told of last	-7
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
THE |ATTACKER inside as head	19
THE |ATTACKER never spoke	20
THE |ATTACKER not before	-19
THE |ATTACKER object 1	-10
THE |ATTACKER object 2	-15
THE |ATTACKER outside	-12
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
THE |PERSON far 1	10
THE |PERSON far 2	6
THE |PERSON far 4	-21
THE |PERSON far 5	40
THE |PERSON first of its kind	14
THE |PERSON governed 2	-8
THE |PERSON has head	41
THE |PERSON in content	20
THE |PERSON inside behind a comma	6
THE |PERSON lesser of its kind	-25
THE |PERSON never spoke	-18
THE |PERSON not before	10
THE |PERSON object 1	-21
THE |PERSON object 2	17
THE |PERSON outside	18
THE |PERSON rank 0	-12
THE |PERSON rank 1	-13
THE |PERSON rank 2	17
THE |PERSON rank 4	24
THE |PERSON same paragraph	45
THE |PERSON same side as last	-22
THE |PERSON second of its kind	38
THE |PERSON spoke 0	22
THE |PERSON spoke 1	-21
THE |PERSON spoke 2	-8
THE |PERSON spoke 3	50
THE |PERSON subject 2	28
THE |SYSTEM	10
THE |SYSTEM described not	12
THE |SYSTEM far 5	24
THE |SYSTEM first of its kind	22
THE |SYSTEM governed 2	-9
THE |SYSTEM lesser of its kind	-5
THE |SYSTEM never spoke	10
THE |SYSTEM object 2	30
THE |SYSTEM outside	11
THE |SYSTEM rank 0	-13
THE |SYSTEM rank 1	30
THE |SYSTEM second of its kind	-7
THE |UNNAMED	-15
THE |UNNAMED never spoke	-15
THE |agent 1	38
THE |agent 2	-13
THE |governed 1	36
THE |governed 2	12
THE |object 0	6
THE |object 1	-30
THE |object 2	19
THE |order 0	14
THE |order 1	-17
THE |order 2	17
THE |order 3	10
THE |order 4	32
THE |owner 1	-8
THE |owner 2	-19
THE |ruled	27
THE |same role	22
THE |subject 0	-8
THE |subject 1	13
THE |subject 2	11
THE |type conflicts	-5
THE |type fits	27
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
THEY |governed 2	-5
THEY |order 0	18
THEY |order 1	-7
THEY |order 2	-7
THEY |order 4	-5
THEY |ruled	5
UNIVERSITY for IT 	48
UNIVERSITY for NAME 	27
UNIVERSITY for NONE 	36
UNIVERSITY for THE 	35
UNIVERSITY for THE body	52
UNIVERSITY for it	48
UNIVERSITY for police	-5
UNIVERSITY for university	8
UNNAMED	17
UNNAMED ALLEGES BARE	8
UNNAMED ALLEGES INDEFINITE	41
UNNAMED ALLEGES NAME	32
UNNAMED ALLEGES OWNED	20
UNNAMED ALLEGES POSSESSIVE	-9
UNNAMED ALLEGES THE	34
UNNAMED ASSERTS BARE	-35
UNNAMED ASSERTS HE	-21
UNNAMED ASSERTS INDEFINITE	-13
UNNAMED ASSERTS IT	-33
UNNAMED ASSERTS NAME	27
UNNAMED ASSERTS OWNED	13
UNNAMED ASSERTS POSSESSIVE	34
UNNAMED ASSERTS SHE	-20
UNNAMED ASSERTS THE	-21
UNNAMED CONFIRMS BARE	23
UNNAMED CONFIRMS INDEFINITE	53
UNNAMED CONFIRMS IT	-9
UNNAMED CONFIRMS NAME	-29
UNNAMED CONFIRMS OWNED	-7
UNNAMED CONFIRMS POSSESSIVE	22
UNNAMED CONFIRMS THE	-36
UNNAMED DENIES INDEFINITE	20
UNNAMED DENIES NAME	-6
UNNAMED DENIES THE	-12
UNNAMED cue :	-29
UNNAMED cue accept	-20
UNNAMED cue according to	23
UNNAMED cue accuse	10
UNNAMED cue acknowledge	23
UNNAMED cue add	-34
UNNAMED cue admit	6
UNNAMED cue agree	12
UNNAMED cue allege	32
UNNAMED cue announce	19
UNNAMED cue argue	-14
UNNAMED cue as per	-9
UNNAMED cue assert	-10
UNNAMED cue assure	-37
UNNAMED cue attribute	-12
UNNAMED cue believe	-19
UNNAMED cue blame	50
UNNAMED cue boast	43
UNNAMED cue call	-17
UNNAMED cue claim	-48
UNNAMED cue concede	-26
UNNAMED cue conclude	10
UNNAMED cue confirm	23
UNNAMED cue contend	-11
UNNAMED cue decline to comment	-6
UNNAMED cue decline to name	-11
UNNAMED cue decline to say	-8
UNNAMED cue denied it	27
UNNAMED cue deny	8
UNNAMED cue describe	15
UNNAMED cue dismiss	-7
UNNAMED cue dispute	-8
UNNAMED cue find	56
UNNAMED cue found no	22
UNNAMED cue go on	-12
UNNAMED cue indicate	-27
UNNAMED cue insist	6
UNNAMED cue not reply	46
UNNAMED cue not respond	11
UNNAMED cue not return	-8
UNNAMED cue not say	-11
UNNAMED cue not want	-7
UNNAMED cue note	23
UNNAMED cue offer	-8
UNNAMED cue pleaded not guilty	-18
UNNAMED cue put	14
UNNAMED cue read	12
UNNAMED cue record	-28
UNNAMED cue reiterate	-8
UNNAMED cue reject	-5
UNNAMED cue remark	44
UNNAMED cue report	-59
UNNAMED cue say	37
UNNAMED cue show	-32
UNNAMED cue speak	18
UNNAMED cue state	-52
UNNAMED cue submit	-26
UNNAMED cue suggest	13
UNNAMED cue suspect	7
UNNAMED cue tell	20
UNNAMED cue would have none of it	-18
UNNAMED cue write	-17
UNNAMED in ADVISORY	5
UNNAMED in NEWS	15
UNNAMED never spoke	17
UNNAMED of according-to:after	-19
UNNAMED of according-to:before	30
UNNAMED of according-to:inside	-5
UNNAMED of account	-9
UNNAMED of agency	-27
UNNAMED of agent	-9
UNNAMED of association	-5
UNNAMED of authority	30
UNNAMED of board	-8
UNNAMED of carrier	-12
UNNAMED of centre	-8
UNNAMED of clause:before	-26
UNNAMED of clause:interrupted	-40
UNNAMED of commission	18
UNNAMED of company	-10
UNNAMED of contractor	-13
UNNAMED of council	-15
UNNAMED of counsel	7
UNNAMED of director	-11
UNNAMED of engineer	-5
UNNAMED of executive	-25
UNNAMED of filing	-14
UNNAMED of finding	27
UNNAMED of firm	11
UNNAMED of gang	12
UNNAMED of government	32
UNNAMED of group	-29
UNNAMED of he	-32
UNNAMED of head	-14
UNNAMED of her	-5
UNNAMED of hospital	-20
UNNAMED of insurer	-5
UNNAMED of it	-47
UNNAMED of judge	-10
UNNAMED of lawyer	31
UNNAMED of letter	-6
UNNAMED of man	-6
UNNAMED of management	-5
UNNAMED of member	-19
UNNAMED of minister	-16
UNNAMED of ministry	-7
UNNAMED of naming:about	23
UNNAMED of naming:attribute	-12
UNNAMED of naming:blame	15
UNNAMED of naming:call	-17
UNNAMED of naming:describe	25
UNNAMED of naming:dismiss	-5
UNNAMED of naming:put	21
UNNAMED of no-comment	16
UNNAMED of note	-12
UNNAMED of notice	-33
UNNAMED of noun:claim	-36
UNNAMED of offer:goods	-8
UNNAMED of office	13
UNNAMED of officer	-18
UNNAMED of one	30
UNNAMED of operator	54
UNNAMED of people	17
UNNAMED of person	-18
UNNAMED of police	14
UNNAMED of post	-16
UNNAMED of quote:before	7
UNNAMED of quote:colon	-29
UNNAMED of quote:following	-13
UNNAMED of rebuff	21
UNNAMED of regulator	33
UNNAMED of report	40
UNNAMED of researcher	-11
UNNAMED of review	-9
UNNAMED of secretary	20
UNNAMED of service	31
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
UNNAMED of vendor	-14
UNNAMED of verb:clause	55
UNNAMED of verb:infinitive	-10
UNNAMED of verb:object	31
UNNAMED of verb:quote	12
UNNAMED of verb:that	35
UNNAMED says I HE	-10
UNNAMED says I INDEFINITE	69
UNNAMED says I THE	-8
UNNAMED says we INDEFINITE	9
UNNAMED says we IT	-5
UNNAMED says we NAME	-21
UNNAMED says we POSSESSIVE	-5
UNNAMED says we SHE	-6
UNNAMED says we THE	-44
agent 0	28
agent 1	-29
agent 2	-63
company differs	11
company fits	31
gender ? for SHE	-15
gender HE for HE	73
gender HE for SHE	-70
gender HE? for HE	100
gender HE? for SHE	-59
gender SHE for HE	-93
gender SHE for SHE	111
gender SHE? for HE	-46
gender SHE? for SHE	55
gender does not fit	-11
gender fits	55
governed 0	-7
governed 1	-23
governed 2	-48
object 0	10
object 1	19
object 2	-29
order 0	34
order 1	11
order 2	-31
order 3	-60
order 4	-66
owner 0	-9
ruled	70
ruled AGAIN	30
ruled AGAIN HE 	17
ruled AGAIN SHE 	13
ruled AGENCY	63
ruled AGENCY BARE office	-7
ruled AGENCY INDEFINITE 	-5
ruled AGENCY INDEFINITE attacker document	15
ruled AGENCY INDEFINITE body	-20
ruled AGENCY INDEFINITE document	23
ruled AGENCY INDEFINITE office	22
ruled AGENCY IT 	-20
ruled AGENCY NAME 	53
ruled AGENCY NAME body	27
ruled AGENCY NONE 	16
ruled AGENCY OWNED body	16
ruled AGENCY OWNED document	-9
ruled AGENCY POSSESSIVE body	21
ruled AGENCY POSSESSIVE document	13
ruled AGENCY POSSESSIVE office	29
ruled AGENCY POSSESSIVE role	-11
ruled AGENCY THE 	18
ruled AGENCY THE body	-20
ruled AGENCY THE document	5
ruled AGENCY THE part	8
ruled AGENCY THEY 	9
ruled ATTACKER	103
ruled ATTACKER HE 	16
ruled ATTACKER INDEFINITE attacker	7
ruled ATTACKER INDEFINITE attacker document	38
ruled ATTACKER IT 	9
ruled ATTACKER NAME 	8
ruled ATTACKER THE 	18
ruled AUTHOR	5
ruled AUTHOR NONE 	5
ruled PERSON	40
ruled PERSON HE 	-25
ruled PERSON INDEFINITE office	7
ruled PERSON INDEFINITE role	-26
ruled PERSON NAME 	69
ruled PERSON NONE 	-16
ruled PERSON OWNED 	9
ruled PERSON OWNED office	8
ruled PERSON OWNED role	8
ruled PERSON POSSESSIVE 	22
ruled PERSON SHE 	-18
ruled PERSON THE 	-26
ruled UNNAMED	43
ruled UNNAMED BARE role	42
ruled UNNAMED HE 	-11
ruled UNNAMED INDEFINITE document	-14
ruled UNNAMED INDEFINITE role	24
ruled UNNAMED NAME 	-12
ruled UNNAMED NAME role	17
ruled UNNAMED POSSESSIVE 	-36
ruled UNNAMED SHE 	-10
ruled UNNAMED THE 	16
ruled UNNAMED THE body	26
ruled UNNAMED THE role	16
same role	63
spoke last 0 HE	-5
spoke last 0 INDEFINITE	-29
spoke last 0 IT	47
spoke last 0 NAME	-9
spoke last 0 NONE	-8
spoke last 0 POSSESSIVE	31
spoke last 0 SHE	8
spoke last 0 THE	20
spoke last 1 BARE	-9
spoke last 1 HE	46
spoke last 1 INDEFINITE	-42
spoke last 1 IT	51
spoke last 1 NAME	-37
spoke last 1 NONE	-46
spoke last 1 OWNED	-38
spoke last 1 POSSESSIVE	8
spoke last 1 SHE	51
spoke last 1 THE	-54
spoke last 1 THEY	41
spoke last 2 HE	-8
spoke last 2 INDEFINITE	29
spoke last 2 IT	-59
spoke last 2 NAME	-9
spoke last 2 SHE	7
spoke last 2 THE	57
spoke last 3 BARE	10
spoke last 3 HE	-18
spoke last 3 INDEFINITE	-10
spoke last 3 IT	-25
spoke last 3 NAME	-9
spoke last 3 NONE	-16
spoke last ALLEGES 1	9
spoke last ALLEGES 3	-16
spoke last ASSERTS 0	28
spoke last ASSERTS 1	61
spoke last ASSERTS 2	66
spoke last ASSERTS 3	-16
spoke last CONFIRMS 1	-10
spoke last CONFIRMS 2	-22
spoke last CONFIRMS 3	-9
spoke last DENIES 0	8
spoke last DENIES 1	-15
spoke last according-to:after	26
spoke last according-to:inside	6
spoke last clause:before	89
spoke last clause:interrupted	-29
spoke last finding	-38
spoke last naming:about	-6
spoke last naming:blame	6
spoke last naming:describe	-5
spoke last naming:dismiss	-30
spoke last naming:put	30
spoke last no-comment	46
spoke last noun:claim	-34
spoke last quote:before	70
spoke last quote:colon	-10
spoke last quote:following	7
spoke last rebuff	-54
spoke last tagged:carried	12
spoke last tagged:source	-8
spoke last verb:clause	5
spoke last verb:infinitive	22
spoke last verb:quote	37
spoke last verb:that	-31
subject 0	61
subject 1	14
subject 2	-42
type differs	-39
type fits	26
unnamed gender ? BARE	-27
unnamed gender ? HE	-24
unnamed gender ? INDEFINITE	-47
unnamed gender ? IT	39
unnamed gender ? NONE	-40
unnamed gender ? THE	-37
unnamed gender ? THEY	24
unnamed gender HE HE	36
unnamed gender HE INDEFINITE	-6
unnamed gender HE NAME	-5
unnamed gender HE SHE	-7
unnamed gender HE THE	-5
unnamed gender SHE INDEFINITE	-5
unnamed gender SHE SHE	34
unnamed gender SHE THE	-10`;
