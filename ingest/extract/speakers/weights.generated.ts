/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1622 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-49
AGAIN in ADVISORY	37
AGAIN in NEWS	-63
AGAIN in SOCIAL_POST	-23
AGAIN of according-to:after	63
AGAIN of according-to:before	-16
AGAIN of according-to:inside	-9
AGAIN of clause:interrupted	25
AGAIN of company	31
AGAIN of counsel	-5
AGAIN of group	-16
AGAIN of he	9
AGAIN of it	15
AGAIN of letter	-5
AGAIN of naming:about	-8
AGAIN of naming:call	-9
AGAIN of naming:describe	-6
AGAIN of naming:put	-6
AGAIN of no-comment	-25
AGAIN of notice	-12
AGAIN of noun:claim	-12
AGAIN of office	-13
AGAIN of officer	24
AGAIN of official	-9
AGAIN of one	-5
AGAIN of operator	-5
AGAIN of person	-7
AGAIN of police	-5
AGAIN of quote:before	-7
AGAIN of quote:colon	-5
AGAIN of quote:following	-7
AGAIN of rebuff	-16
AGAIN of report	29
AGAIN of seller	-5
AGAIN of she	-8
AGAIN of they	33
AGAIN of verb:clause	-16
AGAIN of verb:infinitive	30
AGAIN of verb:object	21
AGAIN of verb:quote	-14
AGAIN same head	-17
AGAIN shares words	8
AGAIN spoke 0	49
AGAIN spoke 1	-7
AGAIN spoke 2	-31
AGAIN spoke 3	-67
AGAIN spoke last here BARE	-6
AGAIN spoke last here HE	42
AGAIN spoke last here INDEFINITE	-18
AGAIN spoke last here IT	30
AGAIN spoke last here NAME	-9
AGAIN spoke last here OWNED	-6
AGAIN spoke last here POSSESSIVE	38
AGAIN spoke last here SHE	27
AGAIN spoke last here THE	9
AGENCY	64
AGENCY described not	-64
AGENCY described partly	101
AGENCY described wholly	28
AGENCY far 0	91
AGENCY far 1	11
AGENCY far 2	34
AGENCY far 3	-35
AGENCY far 4	-82
AGENCY far 5	-39
AGENCY first here INDEFINITE	25
AGENCY first here INDEFINITE generic	20
AGENCY first here NAME	54
AGENCY first here NAME generic	6
AGENCY first here OWNED	11
AGENCY first here OWNED generic	-39
AGENCY first here POSSESSIVE	18
AGENCY first here THE	119
AGENCY first here THE generic	-27
AGENCY generic	-63
AGENCY has head	29
AGENCY in ADVISORY	54
AGENCY in NEWS	63
AGENCY in SOCIAL_POST	-36
AGENCY in content	-54
AGENCY in quote	-51
AGENCY inside as head	64
AGENCY inside as owner	-18
AGENCY inside before the head	-20
AGENCY inside behind	13
AGENCY inside behind a comma	60
AGENCY inside behind at	48
AGENCY inside behind by	9
AGENCY inside behind for	63
AGENCY inside behind in	-6
AGENCY inside behind of	72
AGENCY inside in a clause	-6
AGENCY never spoke	33
AGENCY not before	96
AGENCY of according-to:after	25
AGENCY of according-to:before	9
AGENCY of according-to:inside	17
AGENCY of agency	44
AGENCY of agent	31
AGENCY of association	9
AGENCY of authority	-12
AGENCY of board	-16
AGENCY of carrier	13
AGENCY of centre	14
AGENCY of chairman	6
AGENCY of channel	17
AGENCY of clause:before	57
AGENCY of clause:interrupted	-13
AGENCY of commission	-9
AGENCY of commissioner	7
AGENCY of company	8
AGENCY of contractor	-8
AGENCY of council	21
AGENCY of counsel	-20
AGENCY of director	-22
AGENCY of executive	-15
AGENCY of filing	27
AGENCY of finding	16
AGENCY of group	5
AGENCY of head	5
AGENCY of hospital	34
AGENCY of insurer	9
AGENCY of it	11
AGENCY of its	-6
AGENCY of judge	-8
AGENCY of letter	6
AGENCY of man	-25
AGENCY of management	28
AGENCY of manager	16
AGENCY of member	39
AGENCY of minister	19
AGENCY of ministry	7
AGENCY of naming:about	11
AGENCY of naming:attribute	48
AGENCY of naming:call	47
AGENCY of naming:dismiss	10
AGENCY of naming:put	-7
AGENCY of no-comment	43
AGENCY of notice	77
AGENCY of noun:claim	-41
AGENCY of officer	-16
AGENCY of official	31
AGENCY of one	-30
AGENCY of operator	-44
AGENCY of organisation	-6
AGENCY of people	-8
AGENCY of post	10
AGENCY of quote:before	-31
AGENCY of quote:continued	7
AGENCY of quote:following	32
AGENCY of rebuff	-31
AGENCY of regulator	-22
AGENCY of report	8
AGENCY of service	-6
AGENCY of solicitor	8
AGENCY of source	33
AGENCY of spokesman	23
AGENCY of spokesperson	12
AGENCY of spokeswoman	13
AGENCY of team	17
AGENCY of that	-6
AGENCY of the	-38
AGENCY of they	-19
AGENCY of union	5
AGENCY of vendor	16
AGENCY of verb:clause	12
AGENCY of verb:infinitive	-14
AGENCY of verb:object	-63
AGENCY of verb:that	22
AGENCY often 0 BARE	17
AGENCY often 0 INDEFINITE	-37
AGENCY often 0 IT	-10
AGENCY often 0 OWNED	-13
AGENCY often 0 POSSESSIVE	18
AGENCY often 0 THEY	-14
AGENCY often 1 INDEFINITE	-11
AGENCY often 1 IT	-20
AGENCY often 1 NAME	-41
AGENCY often 1 NONE	-54
AGENCY often 1 OWNED	-41
AGENCY often 1 POSSESSIVE	-7
AGENCY often 1 THE	16
AGENCY often 1 THEY	7
AGENCY often 2 BARE	-8
AGENCY often 2 INDEFINITE	21
AGENCY often 2 IT	15
AGENCY often 2 NAME	-39
AGENCY often 2 NONE	-12
AGENCY often 2 THE	16
AGENCY often 2 THEY	-8
AGENCY often 3 BARE	-35
AGENCY often 3 INDEFINITE	26
AGENCY often 3 IT	-16
AGENCY often 3 NAME	65
AGENCY often 3 NONE	25
AGENCY often 3 OWNED	-7
AGENCY often 3 POSSESSIVE	-15
AGENCY often 3 THE	27
AGENCY often 4 BARE	9
AGENCY often 4 INDEFINITE	9
AGENCY often 4 IT	36
AGENCY often 4 NAME	9
AGENCY often 4 OWNED	44
AGENCY often 4 POSSESSIVE	21
AGENCY often 4 THE	53
AGENCY opened 0	7
AGENCY opened 1	67
AGENCY outside	-115
AGENCY rank 0	41
AGENCY rank 1	14
AGENCY rank 2	-38
AGENCY rank 3	-48
AGENCY rank 4	-14
AGENCY same side as last	-11
AGENCY spoke 0	24
AGENCY spoke 1	-14
AGENCY spoke 2	23
AGENCY spoke 3	36
AGENCY spoke last here BARE	-14
AGENCY spoke last here INDEFINITE	9
AGENCY spoke last here IT	55
AGENCY spoke last here NAME	-20
AGENCY spoke last here NONE	27
AGENCY spoke last here OWNED	-6
AGENCY spoke last here POSSESSIVE	75
AGENCY spoke last here THE	-18
AGENCY told of last	-17
AGENCY was called so	40
ATTACKER	55
ATTACKER described not	-35
ATTACKER far 0	125
ATTACKER far 1	99
ATTACKER far 2	30
ATTACKER far 3	-6
ATTACKER far 4	-79
ATTACKER far 5	-136
ATTACKER first here INDEFINITE	18
ATTACKER first here NAME	18
ATTACKER first here THE	14
ATTACKER generic	-16
ATTACKER in ADVISORY	-29
ATTACKER in NEWS	28
ATTACKER in SOCIAL_POST	63
ATTACKER in content	-69
ATTACKER in quote	-25
ATTACKER inside as head	56
ATTACKER inside behind	31
ATTACKER inside behind a comma	-7
ATTACKER inside behind of	-19
ATTACKER never spoke	16
ATTACKER not before	24
ATTACKER of according-to:after	-22
ATTACKER of according-to:before	-12
ATTACKER of channel	-5
ATTACKER of clause:before	-33
ATTACKER of clause:interrupted	-30
ATTACKER of company	28
ATTACKER of executive	-5
ATTACKER of filing	-8
ATTACKER of finding	-23
ATTACKER of gang	-20
ATTACKER of group	38
ATTACKER of he	12
ATTACKER of it	37
ATTACKER of lawyer	-13
ATTACKER of naming:about	22
ATTACKER of naming:attribute	-16
ATTACKER of naming:call	-7
ATTACKER of naming:put	28
ATTACKER of no-comment	14
ATTACKER of notice	-5
ATTACKER of noun:claim	31
ATTACKER of office	-8
ATTACKER of one	-7
ATTACKER of person	39
ATTACKER of post	10
ATTACKER of quote:colon	28
ATTACKER of quote:continued	30
ATTACKER of quote:following	-22
ATTACKER of rebuff	13
ATTACKER of report	-20
ATTACKER of seller	32
ATTACKER of she	12
ATTACKER of spokesman	-6
ATTACKER of that	15
ATTACKER of they	-10
ATTACKER of verb:clause	8
ATTACKER of verb:infinitive	19
ATTACKER of verb:object	48
ATTACKER of verb:quote	43
ATTACKER of verb:that	-15
ATTACKER often 0 BARE	-17
ATTACKER often 0 HE	7
ATTACKER often 0 INDEFINITE	6
ATTACKER often 0 IT	-36
ATTACKER often 0 NAME	-17
ATTACKER often 0 OWNED	-10
ATTACKER often 0 POSSESSIVE	-24
ATTACKER often 0 SHE	-16
ATTACKER often 0 THE	-8
ATTACKER often 1 BARE	-5
ATTACKER often 1 HE	-13
ATTACKER often 1 IT	9
ATTACKER often 1 NAME	13
ATTACKER often 1 NONE	-10
ATTACKER often 1 POSSESSIVE	20
ATTACKER often 1 SHE	24
ATTACKER often 1 THE	31
ATTACKER often 2 BARE	10
ATTACKER often 2 HE	19
ATTACKER often 2 IT	28
ATTACKER often 2 NAME	-15
ATTACKER often 2 SHE	7
ATTACKER often 2 THE	-6
ATTACKER often 3 INDEFINITE	-5
ATTACKER often 3 IT	34
ATTACKER often 3 NAME	23
ATTACKER often 3 THE	44
ATTACKER opened 0	73
ATTACKER opened 1	18
ATTACKER outside	-56
ATTACKER rank 0	-12
ATTACKER rank 1	8
ATTACKER rank 2	63
ATTACKER rank 3	-16
ATTACKER rank 4	-5
ATTACKER spoke 0	55
ATTACKER spoke 2	-38
ATTACKER spoke 3	29
ATTACKER spoke last here IT	17
ATTACKER spoke last here NAME	-7
ATTACKER told of last	-14
ATTACKER was called so	10
AUTHOR	-104
AUTHOR in ADVISORY	-10
AUTHOR in NEWS	-99
AUTHOR in SOCIAL_POST	-17
AUTHOR never spoke	-45
AUTHOR of according-to:after	-6
AUTHOR of according-to:before	-5
AUTHOR of clause:before	-5
AUTHOR of clause:interrupted	-6
AUTHOR of he	-6
AUTHOR of impersonal	40
AUTHOR of it	-13
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-20
AUTHOR of quote:before	-12
AUTHOR of rebuff	-7
AUTHOR of she	-6
AUTHOR of verb:clause	-21
AUTHOR of verb:that	-54
AUTHOR spoke 0	-43
AUTHOR spoke 1	-18
AUTHOR spoke 2	-17
AUTHOR spoke 3	-35
AUTHOR spoke last here THE	-7
BANK for INDEFINITE role	6
BARE office|AGENCY	-10
BARE office|AGENCY described not	-10
BARE office|AGENCY far 1	-6
BARE office|AGENCY never spoke	-5
BARE office|AGENCY outside	-10
BARE office|AGENCY rank 0	-6
BARE office|FRESH	-6
BARE office|FRESH never spoke	-6
BARE office|PERSON	29
BARE office|PERSON described not	27
BARE office|PERSON far 3	-6
BARE office|PERSON outside	29
BARE office|PERSON rank 0	49
BARE office|PERSON rank 1	-15
BARE office|PERSON rank 2	-7
BARE office|PERSON spoke 0	19
BARE office|UNNAMED	-6
BARE office|UNNAMED never spoke	-6
BARE office|ruled	-6
BARE role|AGAIN	-6
BARE role|AGENCY	-11
BARE role|AGENCY described not	-40
BARE role|AGENCY far 0	-21
BARE role|AGENCY far 1	-11
BARE role|AGENCY far 2	-5
BARE role|AGENCY opened 1	-10
BARE role|AGENCY outside	-30
BARE role|AGENCY rank 0	-31
BARE role|AGENCY rank 1	-6
BARE role|AGENCY spoke 0	-9
BARE role|ATTACKER	-11
BARE role|ATTACKER described not	-11
BARE role|ATTACKER far 3	-5
BARE role|ATTACKER never spoke	-11
BARE role|ATTACKER outside	-11
BARE role|ATTACKER rank 0	-5
BARE role|MEDIA	-8
BARE role|MEDIA never spoke	-7
BARE role|PERSON	13
BARE role|PERSON described not	22
BARE role|PERSON far 0	48
BARE role|PERSON far 3	-10
BARE role|PERSON far 4	-5
BARE role|PERSON never spoke	26
BARE role|PERSON outside	13
BARE role|PERSON rank 0	22
BARE role|PERSON rank 1	-6
BARE role|UNNAMED	32
BARE role|UNNAMED never spoke	32
BARE role|ruled	32
BARE |AGAIN	-25
BARE |AGAIN spoke 0	-15
BARE |AGAIN spoke 2	-5
BARE |AGAIN spoke 3	-5
BARE |AGENCY	-19
BARE |AGENCY far 0	64
BARE |AGENCY far 1	-10
BARE |AGENCY far 2	-18
BARE |AGENCY far 3	-19
BARE |AGENCY far 4	-12
BARE |AGENCY far 5	-18
BARE |AGENCY in content	9
BARE |AGENCY never spoke	-12
BARE |AGENCY outside	-14
BARE |AGENCY rank 0	24
BARE |AGENCY rank 1	-23
BARE |AGENCY rank 2	-6
BARE |AGENCY rank 3	-6
BARE |AGENCY spoke 0	-5
BARE |AGENCY spoke 1	-5
BARE |AGENCY spoke 3	8
BARE |ATTACKER described not	10
BARE |ATTACKER far 0	32
BARE |ATTACKER far 3	-9
BARE |ATTACKER far 5	-5
BARE |ATTACKER opened 0	39
BARE |ATTACKER rank 0	5
BARE |AUTHOR	-7
BARE |FRESH	23
BARE |FRESH never spoke	23
BARE |MEDIA	14
BARE |MEDIA never spoke	15
BARE |PERSON	7
BARE |PERSON described not	5
BARE |PERSON far 3	22
BARE |PERSON far 4	-17
BARE |PERSON far 5	-21
BARE |PERSON never spoke	8
BARE |PERSON outside	7
BARE |PERSON rank 1	-7
BARE |PERSON spoke 0	22
BARE |PERSON spoke 2	-11
BARE |PERSON spoke 3	-7
BARE |UNNAMED	10
BARE |UNNAMED never spoke	10
BARE |ruled	7
CERT for NAME 	-7
CERT for THE 	-10
CERT for THE body	-8
CERT for THE role	-6
COMPANY for BARE 	6
COMPANY for BARE role	-5
COMPANY for INDEFINITE 	27
COMPANY for INDEFINITE attacker	19
COMPANY for INDEFINITE attacker document	-6
COMPANY for INDEFINITE body	24
COMPANY for INDEFINITE document	-8
COMPANY for INDEFINITE office	53
COMPANY for INDEFINITE role	11
COMPANY for IT 	9
COMPANY for NAME 	-5
COMPANY for NAME role	10
COMPANY for NONE 	42
COMPANY for OWNED document	8
COMPANY for OWNED office	-16
COMPANY for POSSESSIVE 	26
COMPANY for POSSESSIVE role	30
COMPANY for THE 	-22
COMPANY for THE attacker document	13
COMPANY for THE body	8
COMPANY for THE document	33
COMPANY for THE office	41
COMPANY for THE role	11
COMPANY for THEY 	11
COMPANY for agency	87
COMPANY for board	-15
COMPANY for carrier	22
COMPANY for company	-24
COMPANY for council	33
COMPANY for filing	37
COMPANY for firm	-27
COMPANY for group	-11
COMPANY for it	6
COMPANY for judge	-5
COMPANY for notice	10
COMPANY for office	-21
COMPANY for officer	-17
COMPANY for one	-10
COMPANY for person	16
COMPANY for police	-9
COMPANY for report	34
COMPANY for spokesman	21
COMPANY for spokesperson	22
COMPANY for statement	10
COMPANY for vendor	18
COURT for BARE office	-5
COURT for INDEFINITE office	-6
COURT for INDEFINITE role	-8
COURT for IT 	-15
COURT for NAME 	-6
COURT for POSSESSIVE office	-7
COURT for POSSESSIVE role	-7
COURT for THE 	9
COURT for THE body	-12
COURT for THE document	-7
COURT for counsel	-20
COURT for it	-15
FRESH	-32
FRESH BARE 0	24
FRESH BARE 1	-6
FRESH BARE 2	-6
FRESH HE 1	17
FRESH HE 2	-12
FRESH INDEFINITE 1	10
FRESH INDEFINITE 2	-25
FRESH IT 0	41
FRESH IT 1	-13
FRESH IT 2	-22
FRESH NAME 0	33
FRESH NAME 2	-14
FRESH NONE 1	-6
FRESH NONE 2	-6
FRESH OWNED 1	-5
FRESH OWNED 2	-8
FRESH POSSESSIVE 1	-13
FRESH POSSESSIVE 2	-10
FRESH SHE 0	-9
FRESH SHE 1	26
FRESH SHE 2	11
FRESH THE 0	30
FRESH THE 1	-37
FRESH THE 2	-8
FRESH det a HE	-17
FRESH det a INDEFINITE	-10
FRESH det a IT	-9
FRESH det a SHE	47
FRESH det a THE	-11
FRESH det his NAME	13
FRESH det his THE	-5
FRESH det one THE	-5
FRESH det staff THE	-5
FRESH det the BARE	-5
FRESH det the HE	31
FRESH det the INDEFINITE	-9
FRESH det the IT	-14
FRESH det the NAME	23
FRESH det the NONE	-5
FRESH det the OWNED	-5
FRESH det the POSSESSIVE	-14
FRESH det the SHE	-11
FRESH det the THE	-29
FRESH det two INDEFINITE	28
FRESH det two THE	33
FRESH in ADVISORY	-46
FRESH in NEWS	-29
FRESH in SOCIAL_POST	41
FRESH never spoke	-32
FRESH of according-to:after	-16
FRESH of according-to:before	-10
FRESH of clause:before	-19
FRESH of clause:interrupted	61
FRESH of counsel	-7
FRESH of impersonal	-9
FRESH of it	6
FRESH of naming:attribute	-6
FRESH of naming:describe	-6
FRESH of naming:put	-9
FRESH of no-comment	-13
FRESH of noun:claim	-5
FRESH of officer	-11
FRESH of official	-6
FRESH of one	33
FRESH of quote:before	65
FRESH of quote:following	-6
FRESH of rebuff	-8
FRESH of report	-5
FRESH of she	32
FRESH of verb:clause	-37
FRESH of verb:object	-11
FRESH of verb:quote	-6
FRESH of verb:that	26
FRESH opens BARE	-13
FRESH opens HE	30
FRESH opens INDEFINITE	21
FRESH opens IT	42
FRESH opens NAME	26
FRESH opens NONE	-5
FRESH opens POSSESSIVE	-11
FRESH opens SHE	-8
FRESH opens THE	56
FRESH same head	-6
FRESH shares words	-8
GOVERNMENT for INDEFINITE 	-6
GOVERNMENT for INDEFINITE office	-5
GOVERNMENT for NAME role	15
GOVERNMENT for THE 	-7
GOVERNMENT for THE office	17
GOVERNMENT for THE role	47
GOVERNMENT for council	7
GOVERNMENT for minister	39
GOVERNMENT for spokesman	17
HE |AGAIN	8
HE |AGAIN spoke 0	38
HE |AGAIN spoke 1	-8
HE |AGAIN spoke 2	-12
HE |AGAIN spoke 3	-9
HE |ATTACKER	12
HE |ATTACKER far 0	30
HE |ATTACKER far 1	17
HE |ATTACKER far 2	9
HE |ATTACKER far 3	-17
HE |ATTACKER far 4	-16
HE |ATTACKER far 5	-11
HE |ATTACKER outside	12
HE |ATTACKER rank 0	22
HE |ATTACKER rank 1	-13
HE |ATTACKER spoke 1	-8
HE |ATTACKER spoke 3	12
HE |AUTHOR	-6
HE |PERSON	27
HE |PERSON far 1	41
HE |PERSON far 2	68
HE |PERSON far 3	-86
HE |PERSON far 4	30
HE |PERSON far 5	-27
HE |PERSON never spoke	-39
HE |PERSON opened 1	26
HE |PERSON outside	27
HE |PERSON rank 0	-14
HE |PERSON rank 1	32
HE |PERSON rank 2	53
HE |PERSON rank 3	-29
HE |PERSON rank 4	-7
HE |PERSON same side as last	7
HE |PERSON spoke 0	26
HE |PERSON spoke 1	12
HE |PERSON spoke 2	19
HE |PERSON spoke 3	7
HE |PERSON told of last	-35
HE |UNNAMED	-40
HE |UNNAMED never spoke	-40
HE |ruled	5
HOSPITAL for INDEFINITE 	-23
HOSPITAL for INDEFINITE office	-21
HOSPITAL for INDEFINITE role	-7
HOSPITAL for NAME 	43
HOSPITAL for THE body	-14
HOSPITAL for THE role	-6
INDEFINITE attacker document|AGAIN	22
INDEFINITE attacker document|AGAIN spoke 0	-6
INDEFINITE attacker document|AGAIN spoke 3	-5
INDEFINITE attacker document|AGENCY	-13
INDEFINITE attacker document|AGENCY described not	-13
INDEFINITE attacker document|AGENCY far 1	-9
INDEFINITE attacker document|AGENCY far 2	20
INDEFINITE attacker document|AGENCY far 3	-7
INDEFINITE attacker document|AGENCY far 4	-8
INDEFINITE attacker document|AGENCY far 5	-10
INDEFINITE attacker document|AGENCY never spoke	-26
INDEFINITE attacker document|AGENCY outside	-41
INDEFINITE attacker document|AGENCY rank 0	7
INDEFINITE attacker document|AGENCY rank 1	-8
INDEFINITE attacker document|AGENCY rank 3	-6
INDEFINITE attacker document|AGENCY spoke 3	22
INDEFINITE attacker document|ATTACKER	26
INDEFINITE attacker document|ATTACKER described not	30
INDEFINITE attacker document|ATTACKER far 4	21
INDEFINITE attacker document|ATTACKER never spoke	-5
INDEFINITE attacker document|ATTACKER rank 1	37
INDEFINITE attacker document|AUTHOR	-6
INDEFINITE attacker document|FRESH	-6
INDEFINITE attacker document|FRESH never spoke	-6
INDEFINITE attacker document|MEDIA	18
INDEFINITE attacker document|MEDIA never spoke	18
INDEFINITE attacker document|PERSON	-22
INDEFINITE attacker document|PERSON described not	-23
INDEFINITE attacker document|PERSON outside	-23
INDEFINITE attacker document|PERSON rank 0	-20
INDEFINITE attacker document|UNNAMED	-21
INDEFINITE attacker document|UNNAMED never spoke	-21
INDEFINITE attacker document|ruled	12
INDEFINITE attacker|AGAIN	-6
INDEFINITE attacker|AGENCY described not	-25
INDEFINITE attacker|AGENCY far 3	-7
INDEFINITE attacker|AGENCY far 5	-6
INDEFINITE attacker|AGENCY never spoke	18
INDEFINITE attacker|AGENCY outside	-25
INDEFINITE attacker|AGENCY rank 0	-12
INDEFINITE attacker|AGENCY rank 1	-7
INDEFINITE attacker|AGENCY rank 3	-5
INDEFINITE attacker|AGENCY spoke 0	-7
INDEFINITE attacker|ATTACKER	-15
INDEFINITE attacker|ATTACKER described not	-12
INDEFINITE attacker|ATTACKER inside behind	19
INDEFINITE attacker|ATTACKER outside	-12
INDEFINITE attacker|ATTACKER rank 0	-12
INDEFINITE attacker|MEDIA	-7
INDEFINITE attacker|MEDIA never spoke	-7
INDEFINITE attacker|UNNAMED	29
INDEFINITE attacker|UNNAMED never spoke	29
INDEFINITE attacker|ruled	-15
INDEFINITE attacker|type differs	-9
INDEFINITE attacker|type fits	20
INDEFINITE body|AGENCY	7
INDEFINITE body|AGENCY described not	-15
INDEFINITE body|AGENCY far 3	-8
INDEFINITE body|AGENCY never spoke	22
INDEFINITE body|AGENCY outside	5
INDEFINITE body|AGENCY rank 0	18
INDEFINITE body|AGENCY rank 2	-7
INDEFINITE body|AGENCY spoke 3	-10
INDEFINITE body|ATTACKER	-14
INDEFINITE body|UNNAMED	18
INDEFINITE body|UNNAMED never spoke	18
INDEFINITE body|company fits	14
INDEFINITE body|ruled	9
INDEFINITE body|type differs	-8
INDEFINITE body|type fits	10
INDEFINITE document|AGAIN	-5
INDEFINITE document|AGENCY	11
INDEFINITE document|AGENCY described not	6
INDEFINITE document|AGENCY far 2	-21
INDEFINITE document|AGENCY far 3	-8
INDEFINITE document|AGENCY far 5	34
INDEFINITE document|AGENCY outside	-6
INDEFINITE document|AGENCY rank 0	7
INDEFINITE document|AGENCY rank 1	-20
INDEFINITE document|AGENCY rank 2	-11
INDEFINITE document|AGENCY rank 3	31
INDEFINITE document|AGENCY spoke 0	-21
INDEFINITE document|AGENCY spoke 3	42
INDEFINITE document|PERSON	10
INDEFINITE document|PERSON described not	10
INDEFINITE document|PERSON far 4	-5
INDEFINITE document|PERSON far 5	-9
INDEFINITE document|PERSON never spoke	-5
INDEFINITE document|PERSON outside	10
INDEFINITE document|PERSON rank 0	21
INDEFINITE document|PERSON spoke 0	25
INDEFINITE document|PERSON spoke 2	-5
INDEFINITE document|UNNAMED	-7
INDEFINITE document|UNNAMED never spoke	-7
INDEFINITE document|ruled	12
INDEFINITE office|AGAIN	-8
INDEFINITE office|AGENCY	28
INDEFINITE office|AGENCY described not	18
INDEFINITE office|AGENCY described partly	13
INDEFINITE office|AGENCY far 0	-17
INDEFINITE office|AGENCY far 1	74
INDEFINITE office|AGENCY far 2	33
INDEFINITE office|AGENCY far 3	-8
INDEFINITE office|AGENCY far 4	20
INDEFINITE office|AGENCY far 5	-46
INDEFINITE office|AGENCY in content	15
INDEFINITE office|AGENCY inside behind for	31
INDEFINITE office|AGENCY not before	-29
INDEFINITE office|AGENCY opened 1	44
INDEFINITE office|AGENCY rank 0	21
INDEFINITE office|AGENCY rank 1	52
INDEFINITE office|AGENCY rank 2	-5
INDEFINITE office|AGENCY rank 3	-10
INDEFINITE office|AGENCY spoke 0	23
INDEFINITE office|AGENCY spoke 1	-24
INDEFINITE office|AGENCY spoke 2	39
INDEFINITE office|AGENCY spoke 3	-13
INDEFINITE office|ATTACKER	-9
INDEFINITE office|ATTACKER described not	-8
INDEFINITE office|ATTACKER never spoke	-6
INDEFINITE office|ATTACKER outside	-8
INDEFINITE office|ATTACKER rank 0	-5
INDEFINITE office|MEDIA	-10
INDEFINITE office|MEDIA never spoke	-9
INDEFINITE office|PERSON	-17
INDEFINITE office|PERSON described not	-23
INDEFINITE office|PERSON far 1	-7
INDEFINITE office|PERSON far 3	-7
INDEFINITE office|PERSON opened 1	-7
INDEFINITE office|PERSON outside	-23
INDEFINITE office|PERSON rank 0	-14
INDEFINITE office|PERSON rank 1	-5
INDEFINITE office|PERSON spoke 0	-10
INDEFINITE office|UNNAMED	23
INDEFINITE office|UNNAMED never spoke	23
INDEFINITE office|ruled	-14
INDEFINITE role|AGAIN	-29
INDEFINITE role|AGAIN spoke 0	-14
INDEFINITE role|AGAIN spoke 2	-5
INDEFINITE role|AGAIN spoke 3	-9
INDEFINITE role|AGENCY	13
INDEFINITE role|AGENCY described not	-11
INDEFINITE role|AGENCY far 0	-20
INDEFINITE role|AGENCY far 1	18
INDEFINITE role|AGENCY far 2	37
INDEFINITE role|AGENCY far 3	-25
INDEFINITE role|AGENCY far 4	-15
INDEFINITE role|AGENCY far 5	-17
INDEFINITE role|AGENCY in content	-20
INDEFINITE role|AGENCY inside behind at	56
INDEFINITE role|AGENCY inside behind of	63
INDEFINITE role|AGENCY never spoke	29
INDEFINITE role|AGENCY not before	33
INDEFINITE role|AGENCY opened 1	17
INDEFINITE role|AGENCY outside	-64
INDEFINITE role|AGENCY rank 0	-13
INDEFINITE role|AGENCY rank 1	17
INDEFINITE role|AGENCY rank 2	-12
INDEFINITE role|AGENCY rank 3	-8
INDEFINITE role|AGENCY rank 4	-5
INDEFINITE role|AGENCY spoke 0	-28
INDEFINITE role|AGENCY spoke 1	22
INDEFINITE role|AGENCY spoke 2	22
INDEFINITE role|AGENCY spoke 3	-32
INDEFINITE role|AGENCY told of last	22
INDEFINITE role|ATTACKER	28
INDEFINITE role|ATTACKER described not	-19
INDEFINITE role|ATTACKER far 0	-5
INDEFINITE role|ATTACKER far 1	56
INDEFINITE role|ATTACKER far 2	-10
INDEFINITE role|ATTACKER far 3	-9
INDEFINITE role|ATTACKER far 4	-15
INDEFINITE role|ATTACKER far 5	-13
INDEFINITE role|ATTACKER in content	-18
INDEFINITE role|ATTACKER never spoke	23
INDEFINITE role|ATTACKER rank 1	10
INDEFINITE role|ATTACKER rank 2	-6
INDEFINITE role|ATTACKER spoke 1	20
INDEFINITE role|ATTACKER spoke 3	-12
INDEFINITE role|ATTACKER told of last	40
INDEFINITE role|AUTHOR	-9
INDEFINITE role|FRESH	7
INDEFINITE role|FRESH never spoke	7
INDEFINITE role|MEDIA	-25
INDEFINITE role|MEDIA never spoke	-23
INDEFINITE role|PERSON	-14
INDEFINITE role|PERSON described not	-25
INDEFINITE role|PERSON far 1	-20
INDEFINITE role|PERSON far 2	-11
INDEFINITE role|PERSON far 3	27
INDEFINITE role|PERSON far 4	-8
INDEFINITE role|PERSON far 5	-22
INDEFINITE role|PERSON never spoke	38
INDEFINITE role|PERSON not before	20
INDEFINITE role|PERSON outside	-15
INDEFINITE role|PERSON rank 0	-7
INDEFINITE role|PERSON rank 1	-11
INDEFINITE role|PERSON rank 2	-6
INDEFINITE role|PERSON rank 3	-6
INDEFINITE role|PERSON spoke 0	-18
INDEFINITE role|PERSON spoke 1	-13
INDEFINITE role|PERSON spoke 2	-5
INDEFINITE role|PERSON spoke 3	-14
INDEFINITE role|UNNAMED	30
INDEFINITE role|UNNAMED never spoke	30
INDEFINITE role|ruled	39
INDEFINITE |AGAIN	-14
INDEFINITE |AGAIN spoke 3	-6
INDEFINITE |AGENCY	-16
INDEFINITE |AGENCY far 0	-25
INDEFINITE |AGENCY far 1	18
INDEFINITE |AGENCY far 2	11
INDEFINITE |AGENCY far 3	-16
INDEFINITE |AGENCY far 4	-14
INDEFINITE |AGENCY far 5	25
INDEFINITE |AGENCY in content	-13
INDEFINITE |AGENCY never spoke	-57
INDEFINITE |AGENCY not before	-15
INDEFINITE |AGENCY opened 1	25
INDEFINITE |AGENCY outside	-10
INDEFINITE |AGENCY rank 0	6
INDEFINITE |AGENCY rank 1	11
INDEFINITE |AGENCY rank 2	-8
INDEFINITE |AGENCY rank 3	-9
INDEFINITE |AGENCY spoke 0	33
INDEFINITE |AGENCY spoke 1	-7
INDEFINITE |AGENCY spoke 2	28
INDEFINITE |AGENCY spoke 3	-12
INDEFINITE |AGENCY told of last	8
INDEFINITE |ATTACKER	-9
INDEFINITE |ATTACKER described not	-22
INDEFINITE |ATTACKER far 2	-5
INDEFINITE |ATTACKER far 3	-6
INDEFINITE |ATTACKER far 5	-5
INDEFINITE |ATTACKER inside behind	13
INDEFINITE |ATTACKER not before	13
INDEFINITE |ATTACKER outside	-22
INDEFINITE |ATTACKER rank 0	-17
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-11
INDEFINITE |FRESH never spoke	-11
INDEFINITE |MEDIA	41
INDEFINITE |MEDIA never spoke	41
INDEFINITE |PERSON	-17
INDEFINITE |PERSON described not	-20
INDEFINITE |PERSON far 3	-5
INDEFINITE |PERSON far 5	-7
INDEFINITE |PERSON outside	-20
INDEFINITE |PERSON rank 0	-12
INDEFINITE |PERSON spoke 0	-6
INDEFINITE |UNNAMED	32
INDEFINITE |UNNAMED never spoke	32
INDEFINITE |ruled	19
IT |AGAIN	12
IT |AGAIN spoke 0	20
IT |AGAIN spoke 1	25
IT |AGAIN spoke 2	-16
IT |AGAIN spoke 3	-18
IT |AGENCY	6
IT |AGENCY far 0	58
IT |AGENCY far 1	37
IT |AGENCY far 2	45
IT |AGENCY far 3	-19
IT |AGENCY far 4	-62
IT |AGENCY far 5	-36
IT |AGENCY in content	-8
IT |AGENCY never spoke	-41
IT |AGENCY not before	-17
IT |AGENCY opened 1	43
IT |AGENCY outside	6
IT |AGENCY rank 0	45
IT |AGENCY rank 1	42
IT |AGENCY rank 2	-38
IT |AGENCY rank 3	-17
IT |AGENCY rank 4	-7
IT |AGENCY spoke 0	38
IT |AGENCY spoke 1	38
IT |AGENCY spoke 2	-16
IT |AGENCY spoke 3	-13
IT |AGENCY told of last	23
IT |ATTACKER	35
IT |ATTACKER far 1	8
IT |ATTACKER far 2	47
IT |ATTACKER far 3	8
IT |ATTACKER far 4	-19
IT |ATTACKER far 5	-7
IT |ATTACKER in content	-16
IT |ATTACKER never spoke	-14
IT |ATTACKER not before	-15
IT |ATTACKER outside	35
IT |ATTACKER rank 0	-6
IT |ATTACKER rank 1	20
IT |ATTACKER rank 2	44
IT |ATTACKER rank 3	-5
IT |ATTACKER spoke 0	38
IT |ATTACKER spoke 2	-14
IT |ATTACKER spoke 3	26
IT |AUTHOR	-13
IT |AUTHOR never spoke	-6
IT |FRESH	5
IT |FRESH never spoke	5
IT |MEDIA	-6
IT |UNNAMED	-55
IT |UNNAMED never spoke	-55
IT |ruled	-21
MEDIA	-49
MEDIA for INDEFINITE office	-10
MEDIA for IT 	-39
MEDIA for it	-39
MEDIA for spokesperson	-10
MEDIA in ADVISORY	-11
MEDIA in NEWS	-46
MEDIA never spoke	-34
MEDIA of according-to:after	-21
MEDIA of according-to:before	-10
MEDIA of clause:before	-9
MEDIA of clause:interrupted	34
MEDIA of finding	-5
MEDIA of group	-11
MEDIA of impersonal	25
MEDIA of manager	-6
MEDIA of naming:about	-8
MEDIA of naming:describe	-6
MEDIA of naming:put	-13
MEDIA of no-comment	-11
MEDIA of note	37
MEDIA of notice	-5
MEDIA of noun:claim	53
MEDIA of office	-8
MEDIA of officer	-6
MEDIA of official	-5
MEDIA of person	-5
MEDIA of post	-10
MEDIA of quote:before	-21
MEDIA of rebuff	-16
MEDIA of report	-7
MEDIA of spokesperson	-5
MEDIA of verb:clause	-19
MEDIA of verb:infinitive	-5
MEDIA of verb:object	-9
MEDIA of verb:quote	-10
MEDIA of verb:that	27
MEDIA spoke 0	-44
MEDIA spoke 1	40
MEDIA spoke 3	-15
MINISTRY for INDEFINITE 	-18
MINISTRY for INDEFINITE role	-9
MINISTRY for IT 	9
MINISTRY for NAME 	-12
MINISTRY for NAME body	-10
MINISTRY for NONE 	-15
MINISTRY for POSSESSIVE 	-6
MINISTRY for THE body	5
MINISTRY for THE office	-13
MINISTRY for THE role	-21
MINISTRY for department	8
MINISTRY for it	9
MINISTRY for office	-14
MINISTRY for official	-22
NAME body|AGENCY	5
NAME body|AGENCY inside as head	13
NAME body|AGENCY never spoke	7
NAME body|AGENCY outside	-8
NAME body|AGENCY rank 0	8
NAME body|PERSON	5
NAME body|PERSON never spoke	10
NAME body|PERSON outside	-7
NAME body|UNNAMED	-5
NAME body|UNNAMED never spoke	-5
NAME body|ruled	34
NAME office|AGENCY	-10
NAME office|UNNAMED	-6
NAME office|UNNAMED never spoke	-6
NAME role|AGAIN	-5
NAME role|AGENCY far 1	-12
NAME role|AGENCY far 5	-7
NAME role|AGENCY never spoke	21
NAME role|AGENCY not before	34
NAME role|AGENCY opened 1	-10
NAME role|AGENCY outside	-36
NAME role|AGENCY rank 0	-11
NAME role|AGENCY rank 1	-11
NAME role|AGENCY rank 3	-5
NAME role|AGENCY spoke 0	-10
NAME role|AGENCY spoke 3	-9
NAME role|ATTACKER	-7
NAME role|ATTACKER far 5	-5
NAME role|ATTACKER never spoke	-7
NAME role|ATTACKER outside	-7
NAME role|PERSON	-17
NAME role|PERSON outside	-17
NAME role|PERSON rank 0	-12
NAME role|PERSON spoke 3	-7
NAME role|UNNAMED	33
NAME role|UNNAMED never spoke	33
NAME role|ruled	33
NAME |AGAIN	9
NAME |AGAIN spoke 0	-13
NAME |AGAIN spoke 1	-7
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	37
NAME |AGENCY	-5
NAME |AGENCY far 0	-6
NAME |AGENCY far 1	-74
NAME |AGENCY far 2	6
NAME |AGENCY far 3	27
NAME |AGENCY far 4	31
NAME |AGENCY in content	27
NAME |AGENCY inside as head	72
NAME |AGENCY inside before the head	-40
NAME |AGENCY not before	15
NAME |AGENCY opened 1	-45
NAME |AGENCY outside	-52
NAME |AGENCY rank 0	53
NAME |AGENCY rank 1	-45
NAME |AGENCY rank 2	-10
NAME |AGENCY rank 3	-8
NAME |AGENCY rank 4	-6
NAME |AGENCY spoke 0	21
NAME |AGENCY spoke 1	-37
NAME |AGENCY spoke 2	-9
NAME |AGENCY spoke 3	18
NAME |AGENCY told of last	7
NAME |ATTACKER	7
NAME |ATTACKER far 1	23
NAME |ATTACKER far 2	-5
NAME |ATTACKER far 3	-7
NAME |ATTACKER far 4	-19
NAME |ATTACKER far 5	7
NAME |ATTACKER inside as head	50
NAME |ATTACKER never spoke	16
NAME |ATTACKER not before	11
NAME |ATTACKER outside	-21
NAME |ATTACKER rank 0	9
NAME |ATTACKER rank 1	-7
NAME |ATTACKER spoke 0	-9
NAME |AUTHOR	-15
NAME |FRESH	26
NAME |FRESH never spoke	26
NAME |MEDIA	-22
NAME |MEDIA never spoke	-20
NAME |PERSON	27
NAME |PERSON far 1	-51
NAME |PERSON far 2	-8
NAME |PERSON far 3	-7
NAME |PERSON far 4	28
NAME |PERSON far 5	24
NAME |PERSON in content	-44
NAME |PERSON inside as head	73
NAME |PERSON inside behind a comma	-6
NAME |PERSON never spoke	37
NAME |PERSON not before	61
NAME |PERSON outside	-78
NAME |PERSON rank 1	-18
NAME |PERSON rank 2	-13
NAME |PERSON rank 3	-7
NAME |PERSON same side as last	-41
NAME |PERSON spoke 0	-30
NAME |PERSON spoke 2	17
NAME |PERSON spoke 3	21
NAME |PERSON told of last	37
NAME |UNNAMED	13
NAME |UNNAMED never spoke	13
NAME |ruled	105
NAME |type differs	-14
NONE |AGAIN	-18
NONE |AGENCY far 0	19
NONE |AGENCY far 2	-57
NONE |AGENCY far 5	15
NONE |AGENCY never spoke	5
NONE |AGENCY not before	22
NONE |AGENCY opened 1	-25
NONE |AGENCY rank 1	15
NONE |AGENCY rank 2	-13
NONE |AGENCY rank 3	-16
NONE |AGENCY spoke 1	-6
NONE |AGENCY spoke 2	-13
NONE |AGENCY spoke 3	10
NONE |AGENCY told of last	6
NONE |ATTACKER	-19
NONE |ATTACKER far 3	-8
NONE |ATTACKER far 5	-8
NONE |ATTACKER never spoke	6
NONE |ATTACKER outside	-19
NONE |ATTACKER rank 0	-13
NONE |ATTACKER spoke 2	-5
NONE |ATTACKER told of last	19
NONE |AUTHOR	17
NONE |AUTHOR never spoke	34
NONE |AUTHOR spoke 0	-8
NONE |AUTHOR spoke 3	-9
NONE |FRESH	-19
NONE |FRESH never spoke	-19
NONE |MEDIA	60
NONE |MEDIA never spoke	98
NONE |PERSON	-18
NONE |PERSON far 0	34
NONE |PERSON far 4	-11
NONE |PERSON far 5	-18
NONE |PERSON never spoke	7
NONE |PERSON opened 0	20
NONE |PERSON opened 1	-11
NONE |PERSON outside	-18
NONE |PERSON rank 0	13
NONE |PERSON rank 1	-17
NONE |PERSON rank 2	-9
NONE |PERSON rank 3	-5
NONE |PERSON spoke 0	-27
NONE |PERSON spoke 1	20
NONE |PERSON spoke 3	-14
NONE |ruled	-34
OTHER for BARE 	7
OTHER for BARE role	15
OTHER for INDEFINITE 	37
OTHER for INDEFINITE attacker	-7
OTHER for INDEFINITE attacker document	8
OTHER for INDEFINITE body	-16
OTHER for INDEFINITE office	-5
OTHER for INDEFINITE role	-46
OTHER for IT 	27
OTHER for NAME 	-35
OTHER for NAME body	6
OTHER for NAME role	-8
OTHER for OWNED 	8
OTHER for OWNED office	-39
OTHER for POSSESSIVE 	-34
OTHER for POSSESSIVE office	-11
OTHER for THE attacker document	-8
OTHER for THE body	20
OTHER for THE office	-12
OTHER for THE role	-70
OTHER for THEY 	-9
OTHER for agency	-29
OTHER for association	11
OTHER for authority	-8
OTHER for board	29
OTHER for centre	15
OTHER for chairman	7
OTHER for channel	25
OTHER for commission	-24
OTHER for company	34
OTHER for contractor	-12
OTHER for council	-8
OTHER for counsel	-11
OTHER for executive	-12
OTHER for firm	29
OTHER for group	19
OTHER for head	-7
OTHER for insurer	8
OTHER for it	35
OTHER for its	-7
OTHER for man	-18
OTHER for manager	-11
OTHER for member	-5
OTHER for notice	29
OTHER for office	-34
OTHER for officer	-14
OTHER for official	-19
OTHER for one	-6
OTHER for operator	-10
OTHER for person	-12
OTHER for post	-9
OTHER for report	15
OTHER for service	-14
OTHER for solicitor	10
OTHER for source	6
OTHER for spokesman	-30
OTHER for spokesperson	22
OTHER for statement	-10
OTHER for team	-59
OTHER for the	-12
OTHER for they	-9
OTHER for union	17
OWNED body|AGAIN	-6
OWNED body|AGENCY	5
OWNED body|AGENCY described not	-13
OWNED body|AGENCY far 3	-6
OWNED body|AGENCY far 5	-21
OWNED body|AGENCY inside as head	23
OWNED body|AGENCY never spoke	18
OWNED body|AGENCY not before	23
OWNED body|AGENCY outside	-18
OWNED body|AGENCY rank 0	-14
OWNED body|MEDIA	-5
OWNED body|MEDIA never spoke	-5
OWNED body|PERSON	-10
OWNED body|PERSON described not	-10
OWNED body|PERSON outside	-10
OWNED body|PERSON rank 0	-8
OWNED body|PERSON spoke 0	-6
OWNED body|UNNAMED	20
OWNED body|UNNAMED never spoke	20
OWNED body|ruled	-9
OWNED document|AGENCY	9
OWNED document|AGENCY described not	15
OWNED document|AGENCY described partly	20
OWNED document|AGENCY far 3	37
OWNED document|AGENCY inside as owner	-6
OWNED document|AGENCY never spoke	-9
OWNED document|AGENCY outside	15
OWNED document|AGENCY rank 0	6
OWNED document|AGENCY rank 1	37
OWNED document|ATTACKER	-8
OWNED document|ATTACKER described not	-8
OWNED document|ATTACKER never spoke	-8
OWNED document|ATTACKER outside	-8
OWNED document|ATTACKER rank 0	-7
OWNED document|PERSON	16
OWNED document|PERSON described not	16
OWNED document|PERSON outside	16
OWNED document|PERSON rank 0	-22
OWNED document|PERSON spoke 0	-22
OWNED document|UNNAMED	-8
OWNED document|UNNAMED never spoke	-8
OWNED document|ruled	-24
OWNED office|AGAIN	-14
OWNED office|AGAIN spoke 3	-6
OWNED office|AGENCY	14
OWNED office|AGENCY described not	-8
OWNED office|AGENCY described partly	10
OWNED office|AGENCY far 1	-14
OWNED office|AGENCY far 2	-10
OWNED office|AGENCY far 3	-6
OWNED office|AGENCY far 5	20
OWNED office|AGENCY in content	16
OWNED office|AGENCY inside as head	-18
OWNED office|AGENCY inside as owner	41
OWNED office|AGENCY never spoke	54
OWNED office|AGENCY not before	24
OWNED office|AGENCY outside	-11
OWNED office|AGENCY rank 0	-26
OWNED office|AGENCY rank 1	-14
OWNED office|AGENCY rank 2	37
OWNED office|AGENCY rank 3	-9
OWNED office|AGENCY spoke 0	-8
OWNED office|AGENCY spoke 1	-5
OWNED office|AGENCY spoke 2	-5
OWNED office|AGENCY spoke 3	-22
OWNED office|ATTACKER	-6
OWNED office|ATTACKER described not	-6
OWNED office|ATTACKER never spoke	-6
OWNED office|ATTACKER outside	-6
OWNED office|MEDIA	-9
OWNED office|MEDIA never spoke	-7
OWNED office|PERSON	-15
OWNED office|PERSON described not	-26
OWNED office|PERSON far 1	-6
OWNED office|PERSON far 2	-5
OWNED office|PERSON far 5	-9
OWNED office|PERSON inside behind a comma	10
OWNED office|PERSON not before	10
OWNED office|PERSON outside	-26
OWNED office|PERSON rank 0	-10
OWNED office|PERSON rank 1	-6
OWNED office|PERSON rank 2	-5
OWNED office|PERSON spoke 3	-5
OWNED office|UNNAMED	38
OWNED office|UNNAMED never spoke	38
OWNED office|ruled	-10
OWNED role|AGENCY	-26
OWNED role|AGENCY described not	-5
OWNED role|AGENCY inside as owner	-21
OWNED role|AGENCY never spoke	-21
OWNED role|AGENCY outside	-6
OWNED role|AGENCY rank 0	-6
OWNED role|PERSON	19
OWNED role|PERSON described not	14
OWNED role|PERSON far 3	-5
OWNED role|PERSON far 5	-7
OWNED role|PERSON inside behind a comma	6
OWNED role|PERSON not before	6
OWNED role|PERSON outside	13
OWNED role|PERSON rank 0	22
OWNED role|PERSON spoke 0	28
OWNED role|UNNAMED	16
OWNED role|UNNAMED never spoke	16
OWNED role|ruled	10
OWNED |AGAIN	41
OWNED |AGAIN spoke 3	46
OWNED |AGENCY	-23
OWNED |AGENCY described not	-8
OWNED |AGENCY described partly	17
OWNED |AGENCY far 3	-8
OWNED |AGENCY far 5	21
OWNED |AGENCY inside as owner	-13
OWNED |AGENCY never spoke	-38
OWNED |AGENCY not before	-33
OWNED |AGENCY outside	-9
OWNED |AGENCY rank 0	13
OWNED |AGENCY spoke 3	19
OWNED |PERSON described not	-12
OWNED |PERSON inside behind a comma	9
OWNED |PERSON never spoke	9
OWNED |PERSON not before	12
OWNED |PERSON outside	-12
OWNED |PERSON rank 0	-8
OWNED |PERSON spoke 0	-6
OWNED |UNNAMED	-12
OWNED |UNNAMED never spoke	-12
OWNED |ruled	-12
PERSON	61
PERSON described not	-114
PERSON described partly	-6
PERSON described wholly	52
PERSON far 0	124
PERSON far 1	81
PERSON far 2	27
PERSON far 3	-48
PERSON far 4	-126
PERSON far 5	-142
PERSON first here INDEFINITE	11
PERSON first here NAME	50
PERSON first here OWNED	27
PERSON first here POSSESSIVE	26
PERSON first here THE	39
PERSON has head	51
PERSON in ADVISORY	11
PERSON in NEWS	74
PERSON in SOCIAL_POST	-40
PERSON in content	-66
PERSON inside as head	67
PERSON inside behind a comma	91
PERSON never spoke	67
PERSON not before	120
PERSON of according-to:after	7
PERSON of according-to:before	12
PERSON of agent	-18
PERSON of clause:interrupted	-30
PERSON of contractor	19
PERSON of counsel	26
PERSON of director	44
PERSON of executive	45
PERSON of filing	-6
PERSON of finding	15
PERSON of forum	-24
PERSON of gang	-12
PERSON of he	26
PERSON of head	17
PERSON of judge	16
PERSON of lawyer	-13
PERSON of letter	14
PERSON of member	-6
PERSON of naming:about	-20
PERSON of no-comment	-20
PERSON of note	-16
PERSON of notice	-11
PERSON of noun:claim	20
PERSON of officer	-5
PERSON of official	11
PERSON of one	-26
PERSON of person	-5
PERSON of quote:before	30
PERSON of quote:colon	20
PERSON of quote:continued	-11
PERSON of quote:following	14
PERSON of rebuff	32
PERSON of report	-34
PERSON of secretary	-15
PERSON of seller	-6
PERSON of she	11
PERSON of source	-6
PERSON of spokesman	-12
PERSON of spokesperson	-12
PERSON of statement	35
PERSON of that	20
PERSON of they	10
PERSON of union	-7
PERSON of verb:clause	29
PERSON of verb:infinitive	-16
PERSON of verb:quote	32
PERSON of verb:that	-15
PERSON often 0 BARE	19
PERSON often 0 HE	-27
PERSON often 0 NAME	-29
PERSON often 0 NONE	13
PERSON often 0 OWNED	8
PERSON often 0 POSSESSIVE	20
PERSON often 0 SHE	-25
PERSON often 0 THEY	-7
PERSON often 1 HE	28
PERSON often 1 INDEFINITE	-53
PERSON often 1 NAME	16
PERSON often 1 NONE	-45
PERSON often 1 POSSESSIVE	15
PERSON often 1 SHE	40
PERSON often 1 THE	34
PERSON often 2 BARE	-7
PERSON often 2 HE	32
PERSON often 2 INDEFINITE	-16
PERSON often 2 NAME	45
PERSON often 2 NONE	13
PERSON often 2 POSSESSIVE	-14
PERSON often 2 SHE	-5
PERSON often 4 NAME	-5
PERSON opened 0	57
PERSON opened 1	-19
PERSON outside	-46
PERSON rank 1	-12
PERSON rank 2	-5
PERSON rank 3	-45
PERSON rank 4	-13
PERSON same side as last	46
PERSON spoke 0	35
PERSON spoke 1	6
PERSON spoke 3	-10
PERSON spoke last here BARE	23
PERSON spoke last here HE	19
PERSON spoke last here NAME	-25
PERSON spoke last here NONE	-5
PERSON spoke last here OWNED	-27
PERSON spoke last here POSSESSIVE	-11
PERSON spoke last here SHE	25
PERSON spoke last here THE	77
PERSON told of last	39
POLICE for BARE 	-18
POLICE for BARE role	-13
POLICE for INDEFINITE 	-52
POLICE for INDEFINITE office	19
POLICE for INDEFINITE role	41
POLICE for IT 	-22
POLICE for NAME 	-5
POLICE for NAME body	11
POLICE for OWNED office	26
POLICE for POSSESSIVE 	-5
POLICE for POSSESSIVE office	-11
POLICE for POSSESSIVE role	10
POLICE for THE 	8
POLICE for THE body	5
POLICE for THE document	25
POLICE for THE office	-44
POLICE for THEY 	13
POLICE for board	-17
POLICE for council	-8
POLICE for it	-22
POLICE for office	12
POLICE for officer	37
POLICE for police	37
POLICE for report	-15
POLICE for service	-6
POLICE for spokesman	34
POLICE for they	13
POSSESSIVE body|AGENCY	19
POSSESSIVE body|AGENCY described not	16
POSSESSIVE body|AGENCY far 1	21
POSSESSIVE body|AGENCY far 5	-5
POSSESSIVE body|AGENCY never spoke	13
POSSESSIVE body|AGENCY outside	16
POSSESSIVE body|AGENCY rank 0	22
POSSESSIVE body|PERSON	-10
POSSESSIVE body|PERSON described not	-10
POSSESSIVE body|PERSON outside	-10
POSSESSIVE body|UNNAMED	-5
POSSESSIVE body|UNNAMED never spoke	-5
POSSESSIVE body|ruled	26
POSSESSIVE document|AGAIN	29
POSSESSIVE document|AGENCY	-10
POSSESSIVE document|AGENCY described not	-10
POSSESSIVE document|AGENCY far 1	38
POSSESSIVE document|AGENCY far 5	-14
POSSESSIVE document|AGENCY never spoke	9
POSSESSIVE document|AGENCY rank 1	-11
POSSESSIVE document|PERSON	6
POSSESSIVE document|PERSON described not	6
POSSESSIVE document|PERSON far 3	-7
POSSESSIVE document|PERSON outside	6
POSSESSIVE document|PERSON rank 0	-12
POSSESSIVE document|PERSON rank 1	28
POSSESSIVE document|PERSON spoke 0	-10
POSSESSIVE document|UNNAMED	-15
POSSESSIVE document|UNNAMED never spoke	-15
POSSESSIVE office|AGAIN	-7
POSSESSIVE office|AGENCY described not	19
POSSESSIVE office|AGENCY far 0	19
POSSESSIVE office|AGENCY far 1	9
POSSESSIVE office|AGENCY far 3	-9
POSSESSIVE office|AGENCY far 4	-6
POSSESSIVE office|AGENCY far 5	-7
POSSESSIVE office|AGENCY in content	19
POSSESSIVE office|AGENCY never spoke	28
POSSESSIVE office|AGENCY opened 0	19
POSSESSIVE office|AGENCY rank 0	-6
POSSESSIVE office|AGENCY rank 1	21
POSSESSIVE office|AGENCY rank 2	-5
POSSESSIVE office|AGENCY spoke 1	-15
POSSESSIVE office|AGENCY spoke 2	-6
POSSESSIVE office|AGENCY spoke 3	-5
POSSESSIVE office|ATTACKER	-16
POSSESSIVE office|ATTACKER described not	-16
POSSESSIVE office|ATTACKER outside	-16
POSSESSIVE office|ATTACKER rank 0	-16
POSSESSIVE office|FRESH	-6
POSSESSIVE office|FRESH never spoke	-6
POSSESSIVE office|MEDIA	-6
POSSESSIVE office|MEDIA never spoke	-6
POSSESSIVE office|PERSON	-8
POSSESSIVE office|PERSON described not	-17
POSSESSIVE office|PERSON far 3	-16
POSSESSIVE office|PERSON far 5	-6
POSSESSIVE office|PERSON inside behind a comma	12
POSSESSIVE office|PERSON never spoke	8
POSSESSIVE office|PERSON not before	12
POSSESSIVE office|PERSON outside	-19
POSSESSIVE office|PERSON rank 0	-11
POSSESSIVE office|PERSON spoke 0	-15
POSSESSIVE office|PERSON spoke 1	-13
POSSESSIVE office|PERSON spoke 3	17
POSSESSIVE office|UNNAMED	40
POSSESSIVE office|UNNAMED never spoke	40
POSSESSIVE office|ruled	33
POSSESSIVE role|AGAIN	-8
POSSESSIVE role|AGAIN spoke 3	-5
POSSESSIVE role|AGENCY described not	-6
POSSESSIVE role|AGENCY far 0	-6
POSSESSIVE role|AGENCY far 1	-12
POSSESSIVE role|AGENCY far 2	13
POSSESSIVE role|AGENCY far 5	-7
POSSESSIVE role|AGENCY never spoke	-15
POSSESSIVE role|AGENCY opened 0	-7
POSSESSIVE role|AGENCY opened 1	7
POSSESSIVE role|AGENCY outside	-16
POSSESSIVE role|AGENCY rank 0	-17
POSSESSIVE role|AGENCY rank 1	-20
POSSESSIVE role|AGENCY rank 2	33
POSSESSIVE role|AGENCY spoke 0	16
POSSESSIVE role|AGENCY spoke 1	-10
POSSESSIVE role|AGENCY spoke 2	-9
POSSESSIVE role|AGENCY spoke 3	19
POSSESSIVE role|AGENCY told of last	-27
POSSESSIVE role|FRESH	-8
POSSESSIVE role|FRESH never spoke	-8
POSSESSIVE role|MEDIA	-6
POSSESSIVE role|MEDIA never spoke	-6
POSSESSIVE role|PERSON	8
POSSESSIVE role|PERSON described not	5
POSSESSIVE role|PERSON far 2	-9
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-8
POSSESSIVE role|PERSON never spoke	45
POSSESSIVE role|PERSON outside	5
POSSESSIVE role|PERSON rank 0	29
POSSESSIVE role|PERSON rank 1	-11
POSSESSIVE role|PERSON rank 2	-5
POSSESSIVE role|PERSON rank 3	-9
POSSESSIVE role|PERSON spoke 0	-18
POSSESSIVE role|PERSON spoke 2	-10
POSSESSIVE role|PERSON spoke 3	-5
POSSESSIVE role|UNNAMED	18
POSSESSIVE role|UNNAMED never spoke	18
POSSESSIVE role|ruled	-9
POSSESSIVE |AGAIN	-6
POSSESSIVE |AGENCY far 3	-23
POSSESSIVE |AGENCY far 4	-5
POSSESSIVE |AGENCY far 5	20
POSSESSIVE |AGENCY in content	-6
POSSESSIVE |AGENCY never spoke	-15
POSSESSIVE |AGENCY outside	17
POSSESSIVE |AGENCY rank 0	33
POSSESSIVE |AGENCY rank 1	-17
POSSESSIVE |AGENCY rank 2	-6
POSSESSIVE |AGENCY rank 3	-7
POSSESSIVE |AGENCY spoke 0	25
POSSESSIVE |AGENCY spoke 3	-9
POSSESSIVE |ATTACKER	16
POSSESSIVE |ATTACKER described not	16
POSSESSIVE |ATTACKER never spoke	20
POSSESSIVE |ATTACKER outside	16
POSSESSIVE |ATTACKER rank 0	20
POSSESSIVE |FRESH	-7
POSSESSIVE |FRESH never spoke	-7
POSSESSIVE |MEDIA	-9
POSSESSIVE |MEDIA never spoke	-9
POSSESSIVE |PERSON	24
POSSESSIVE |PERSON described not	12
POSSESSIVE |PERSON far 1	20
POSSESSIVE |PERSON far 3	9
POSSESSIVE |PERSON far 4	-5
POSSESSIVE |PERSON far 5	-7
POSSESSIVE |PERSON inside as head	5
POSSESSIVE |PERSON inside behind a comma	8
POSSESSIVE |PERSON never spoke	9
POSSESSIVE |PERSON not before	13
POSSESSIVE |PERSON outside	12
POSSESSIVE |PERSON rank 0	21
POSSESSIVE |PERSON spoke 0	30
POSSESSIVE |PERSON spoke 2	-10
POSSESSIVE |PERSON spoke 3	-5
POSSESSIVE |UNNAMED	-13
POSSESSIVE |UNNAMED never spoke	-13
POSSESSIVE |ruled	-13
REGULATOR for BARE 	-6
REGULATOR for INDEFINITE 	26
REGULATOR for INDEFINITE document	-11
REGULATOR for INDEFINITE role	20
REGULATOR for IT 	11
REGULATOR for NAME 	-11
REGULATOR for OWNED 	7
REGULATOR for OWNED office	49
REGULATOR for POSSESSIVE office	35
REGULATOR for POSSESSIVE role	-15
REGULATOR for THE body	8
REGULATOR for THE document	16
REGULATOR for THE office	68
REGULATOR for THE role	29
REGULATOR for authority	5
REGULATOR for commission	18
REGULATOR for commissioner	9
REGULATOR for filing	-8
REGULATOR for insurer	-8
REGULATOR for it	12
REGULATOR for notice	14
REGULATOR for office	72
REGULATOR for officer	-18
REGULATOR for regulator	7
REGULATOR for solicitor	-7
REGULATOR for spokesperson	22
SHE |AGAIN spoke 0	22
SHE |AGAIN spoke 2	-9
SHE |AGAIN spoke 3	-7
SHE |ATTACKER	12
SHE |ATTACKER far 1	18
SHE |ATTACKER far 2	21
SHE |ATTACKER far 3	-13
SHE |ATTACKER far 4	-5
SHE |ATTACKER far 5	-5
SHE |ATTACKER never spoke	-13
SHE |ATTACKER opened 1	-6
SHE |ATTACKER outside	12
SHE |ATTACKER rank 0	-5
SHE |ATTACKER rank 1	26
SHE |ATTACKER rank 2	-7
SHE |ATTACKER spoke 0	28
SHE |AUTHOR	-7
SHE |FRESH	27
SHE |FRESH never spoke	27
SHE |PERSON	13
SHE |PERSON far 1	36
SHE |PERSON far 2	18
SHE |PERSON far 3	33
SHE |PERSON far 4	-86
SHE |PERSON far 5	14
SHE |PERSON never spoke	-39
SHE |PERSON outside	13
SHE |PERSON rank 0	-33
SHE |PERSON rank 1	21
SHE |PERSON rank 2	21
SHE |PERSON rank 3	-12
SHE |PERSON rank 4	25
SHE |PERSON same side as last	36
SHE |PERSON spoke 0	55
SHE |PERSON spoke 1	-31
SHE |PERSON spoke 2	48
SHE |PERSON spoke 3	-20
SHE |UNNAMED	-47
SHE |UNNAMED never spoke	-47
SHE |ruled	12
THE attacker document|AGENCY far 1	14
THE attacker document|AGENCY never spoke	11
THE attacker document|AGENCY rank 0	15
THE attacker document|AGENCY rank 1	-7
THE attacker document|ATTACKER	10
THE attacker document|ATTACKER outside	10
THE attacker document|ATTACKER rank 0	10
THE attacker document|ATTACKER told of last	21
THE attacker document|UNNAMED	-9
THE attacker document|UNNAMED never spoke	-9
THE attacker document|ruled	18
THE attacker|AGAIN	21
THE attacker|AGAIN spoke 0	30
THE attacker|AGAIN spoke 3	-5
THE attacker|AGENCY	-7
THE attacker|AGENCY rank 0	-7
THE attacker|ATTACKER	38
THE attacker|ATTACKER described not	38
THE attacker|ATTACKER described wholly	-7
THE attacker|ATTACKER far 1	-7
THE attacker|ATTACKER far 5	-42
THE attacker|ATTACKER has head	-7
THE attacker|ATTACKER inside as head	-13
THE attacker|ATTACKER never spoke	13
THE attacker|ATTACKER outside	30
THE attacker|ATTACKER rank 1	-11
THE attacker|FRESH	-9
THE attacker|FRESH never spoke	-9
THE attacker|MEDIA	-13
THE attacker|MEDIA never spoke	-13
THE attacker|PERSON	-20
THE attacker|PERSON described not	-20
THE attacker|PERSON outside	-20
THE attacker|PERSON rank 0	-13
THE attacker|PERSON spoke 0	-12
THE attacker|UNNAMED	-7
THE attacker|UNNAMED never spoke	-7
THE body|AGAIN shares words	-5
THE body|AGAIN spoke 0	-16
THE body|AGAIN spoke 1	-7
THE body|AGAIN spoke 2	33
THE body|AGAIN spoke 3	-11
THE body|AGENCY	38
THE body|AGENCY described not	-31
THE body|AGENCY described partly	-11
THE body|AGENCY described wholly	35
THE body|AGENCY far 0	-6
THE body|AGENCY far 1	-44
THE body|AGENCY far 2	8
THE body|AGENCY far 3	78
THE body|AGENCY far 4	9
THE body|AGENCY far 5	-13
THE body|AGENCY has head	41
THE body|AGENCY in content	-9
THE body|AGENCY inside as head	-51
THE body|AGENCY inside behind	10
THE body|AGENCY inside behind a comma	43
THE body|AGENCY never spoke	-47
THE body|AGENCY not before	13
THE body|AGENCY opened 0	9
THE body|AGENCY opened 1	-10
THE body|AGENCY outside	68
THE body|AGENCY rank 0	-9
THE body|AGENCY rank 1	-35
THE body|AGENCY rank 2	27
THE body|AGENCY rank 3	19
THE body|AGENCY rank 4	27
THE body|AGENCY spoke 0	-45
THE body|AGENCY spoke 1	76
THE body|AGENCY spoke 2	18
THE body|AGENCY spoke 3	37
THE body|AGENCY told of last	-21
THE body|AGENCY was called so	71
THE body|ATTACKER	-11
THE body|ATTACKER described not	-10
THE body|ATTACKER far 1	-14
THE body|ATTACKER far 2	26
THE body|ATTACKER far 3	-11
THE body|ATTACKER far 4	-6
THE body|ATTACKER far 5	-5
THE body|ATTACKER never spoke	-31
THE body|ATTACKER outside	-11
THE body|ATTACKER spoke 0	25
THE body|ATTACKER told of last	-10
THE body|AUTHOR	-16
THE body|AUTHOR never spoke	-6
THE body|FRESH	-11
THE body|FRESH never spoke	-11
THE body|MEDIA	-38
THE body|MEDIA never spoke	-30
THE body|UNNAMED	36
THE body|UNNAMED never spoke	36
THE body|company differs	-17
THE body|company fits	21
THE body|ruled	-49
THE body|type differs	-33
THE body|type fits	38
THE document|AGAIN	14
THE document|AGAIN spoke 0	-22
THE document|AGAIN spoke 2	43
THE document|AGENCY	38
THE document|AGENCY described not	22
THE document|AGENCY far 1	-11
THE document|AGENCY far 2	41
THE document|AGENCY far 3	23
THE document|AGENCY far 4	24
THE document|AGENCY far 5	-38
THE document|AGENCY in content	-6
THE document|AGENCY never spoke	-25
THE document|AGENCY outside	22
THE document|AGENCY rank 1	40
THE document|AGENCY rank 2	5
THE document|AGENCY rank 3	-8
THE document|AGENCY spoke 0	35
THE document|AGENCY spoke 1	-23
THE document|AGENCY spoke 3	54
THE document|AGENCY told of last	-6
THE document|ATTACKER	10
THE document|ATTACKER described not	10
THE document|ATTACKER far 1	29
THE document|ATTACKER far 3	-7
THE document|ATTACKER never spoke	16
THE document|ATTACKER outside	10
THE document|ATTACKER rank 0	19
THE document|ATTACKER spoke 3	-5
THE document|FRESH	-11
THE document|FRESH never spoke	-11
THE document|MEDIA	-13
THE document|MEDIA never spoke	-12
THE document|PERSON	-10
THE document|PERSON described not	6
THE document|PERSON far 1	22
THE document|PERSON far 3	-5
THE document|PERSON far 4	-10
THE document|PERSON far 5	-23
THE document|PERSON never spoke	5
THE document|PERSON outside	6
THE document|PERSON rank 0	-6
THE document|PERSON rank 1	-8
THE document|PERSON spoke 3	-5
THE document|UNNAMED	-22
THE document|UNNAMED never spoke	-22
THE document|ruled	-30
THE office|AGAIN	-10
THE office|AGENCY	26
THE office|AGENCY described not	60
THE office|AGENCY described wholly	-45
THE office|AGENCY far 1	-34
THE office|AGENCY far 4	18
THE office|AGENCY far 5	58
THE office|AGENCY has head	-45
THE office|AGENCY in content	-18
THE office|AGENCY inside as head	8
THE office|AGENCY never spoke	59
THE office|AGENCY not before	-10
THE office|AGENCY outside	23
THE office|AGENCY rank 0	-37
THE office|AGENCY rank 1	45
THE office|AGENCY rank 2	-39
THE office|AGENCY rank 3	68
THE office|AGENCY spoke 0	-29
THE office|AGENCY spoke 1	24
THE office|AGENCY spoke 3	-27
THE office|AGENCY told of last	-27
THE office|ATTACKER	-8
THE office|ATTACKER described not	-8
THE office|ATTACKER far 1	-5
THE office|ATTACKER never spoke	-6
THE office|ATTACKER outside	-8
THE office|ATTACKER rank 0	-6
THE office|ATTACKER told of last	-5
THE office|MEDIA	-8
THE office|MEDIA never spoke	-8
THE office|PERSON	-18
THE office|PERSON described not	-25
THE office|PERSON far 1	-18
THE office|PERSON far 3	-6
THE office|PERSON outside	-20
THE office|PERSON rank 0	-25
THE office|PERSON spoke 0	-17
THE office|UNNAMED	24
THE office|UNNAMED never spoke	24
THE office|ruled	-10
THE part|AGENCY	5
THE part|AGENCY never spoke	5
THE part|AGENCY not before	5
THE part|ruled	5
THE role|AGAIN	-5
THE role|AGAIN same head	-8
THE role|AGAIN shares words	26
THE role|AGAIN spoke 0	16
THE role|AGAIN spoke 1	-8
THE role|AGAIN spoke 3	-11
THE role|AGENCY	5
THE role|AGENCY described not	-39
THE role|AGENCY described wholly	7
THE role|AGENCY far 1	83
THE role|AGENCY far 2	-36
THE role|AGENCY far 3	-39
THE role|AGENCY has head	7
THE role|AGENCY in content	-26
THE role|AGENCY inside as head	-18
THE role|AGENCY never spoke	48
THE role|AGENCY not before	5
THE role|AGENCY opened 1	5
THE role|AGENCY outside	16
THE role|AGENCY rank 0	10
THE role|AGENCY rank 2	-13
THE role|AGENCY rank 3	-10
THE role|AGENCY rank 4	18
THE role|AGENCY spoke 0	-35
THE role|AGENCY spoke 2	8
THE role|AGENCY spoke 3	-12
THE role|AGENCY told of last	-27
THE role|ATTACKER	10
THE role|ATTACKER described not	-9
THE role|ATTACKER far 3	19
THE role|ATTACKER never spoke	6
THE role|ATTACKER outside	-9
THE role|ATTACKER rank 0	27
THE role|ATTACKER rank 1	-11
THE role|ATTACKER spoke 3	11
THE role|AUTHOR	-10
THE role|FRESH	-12
THE role|FRESH never spoke	-12
THE role|MEDIA	-24
THE role|MEDIA never spoke	-24
THE role|PERSON	41
THE role|PERSON described not	-27
THE role|PERSON described wholly	66
THE role|PERSON far 1	31
THE role|PERSON far 3	-5
THE role|PERSON far 4	22
THE role|PERSON far 5	-9
THE role|PERSON has head	66
THE role|PERSON inside behind a comma	6
THE role|PERSON never spoke	-9
THE role|PERSON not before	6
THE role|PERSON outside	35
THE role|PERSON rank 0	7
THE role|PERSON rank 1	29
THE role|PERSON same side as last	24
THE role|PERSON spoke 0	41
THE role|PERSON spoke 1	38
THE role|PERSON spoke 2	-10
THE role|PERSON spoke 3	-20
THE role|PERSON told of last	22
THE role|UNNAMED	-6
THE role|UNNAMED never spoke	-6
THE role|company fits	-11
THE role|ruled	5
THE role|type differs	-12
THE |AGAIN	-39
THE |AGAIN shares words	-5
THE |AGAIN spoke 0	-22
THE |AGAIN spoke 1	-7
THE |AGAIN spoke 2	-5
THE |AGAIN spoke 3	-7
THE |AGENCY described not	-13
THE |AGENCY described wholly	40
THE |AGENCY far 0	25
THE |AGENCY far 1	-6
THE |AGENCY far 2	-16
THE |AGENCY far 3	17
THE |AGENCY far 4	-20
THE |AGENCY has head	40
THE |AGENCY in content	-19
THE |AGENCY inside as head	20
THE |AGENCY inside behind of	6
THE |AGENCY never spoke	-7
THE |AGENCY outside	-27
THE |AGENCY rank 0	-14
THE |AGENCY rank 1	14
THE |AGENCY rank 2	22
THE |AGENCY rank 3	-14
THE |AGENCY rank 4	-9
THE |AGENCY spoke 0	17
THE |AGENCY spoke 1	-12
THE |AGENCY spoke 2	-10
THE |AGENCY spoke 3	12
THE |AGENCY told of last	-9
THE |AGENCY was called so	38
THE |ATTACKER	13
THE |ATTACKER described not	21
THE |ATTACKER far 1	51
THE |ATTACKER far 2	-17
THE |ATTACKER far 3	-17
THE |ATTACKER far 5	-14
THE |ATTACKER in content	-8
THE |ATTACKER never spoke	34
THE |ATTACKER outside	8
THE |ATTACKER rank 0	10
THE |ATTACKER rank 1	-13
THE |ATTACKER rank 2	18
THE |ATTACKER spoke 3	-11
THE |ATTACKER told of last	-31
THE |AUTHOR	-13
THE |AUTHOR never spoke	-5
THE |FRESH	33
THE |FRESH never spoke	33
THE |MEDIA	-32
THE |MEDIA never spoke	-26
THE |PERSON	42
THE |PERSON described wholly	30
THE |PERSON far 1	15
THE |PERSON far 2	-14
THE |PERSON far 4	-32
THE |PERSON far 5	63
THE |PERSON has head	30
THE |PERSON never spoke	-20
THE |PERSON opened 1	15
THE |PERSON outside	41
THE |PERSON rank 0	36
THE |PERSON rank 1	-5
THE |PERSON rank 2	-8
THE |PERSON rank 3	37
THE |PERSON rank 4	-17
THE |PERSON spoke 2	-13
THE |PERSON spoke 3	72
THE |ruled	58
THE |type fits	11
THEY |AGAIN	30
THEY |AGAIN spoke 2	-7
THEY |AGENCY far 3	-11
THEY |AGENCY never spoke	-21
THEY |AGENCY rank 0	15
THEY |AGENCY rank 1	-8
THEY |AGENCY spoke 0	21
THEY |ATTACKER	-11
THEY |ATTACKER never spoke	-19
THEY |ATTACKER outside	-11
THEY |ATTACKER rank 0	-10
THEY |FRESH	-5
THEY |FRESH never spoke	-5
THEY |PERSON	7
THEY |PERSON far 5	-5
THEY |PERSON outside	7
THEY |PERSON rank 0	11
THEY |UNNAMED	-13
THEY |UNNAMED never spoke	-13
THEY |ruled	11
UNIVERSITY for INDEFINITE role	7
UNIVERSITY for IT 	23
UNIVERSITY for NAME 	35
UNIVERSITY for NONE 	-15
UNIVERSITY for THE 	40
UNIVERSITY for THE body	36
UNIVERSITY for THE role	-6
UNIVERSITY for it	23
UNIVERSITY for office	-8
UNIVERSITY for police	-11
UNNAMED	12
UNNAMED in ADVISORY	-6
UNNAMED in NEWS	7
UNNAMED in SOCIAL_POST	11
UNNAMED never spoke	12
UNNAMED of according-to:after	-29
UNNAMED of according-to:before	33
UNNAMED of according-to:inside	-5
UNNAMED of agency	-34
UNNAMED of agent	-11
UNNAMED of association	-5
UNNAMED of authority	17
UNNAMED of board	28
UNNAMED of carrier	-11
UNNAMED of centre	-8
UNNAMED of channel	-5
UNNAMED of clause:before	9
UNNAMED of clause:interrupted	-42
UNNAMED of commission	19
UNNAMED of company	-60
UNNAMED of contractor	-8
UNNAMED of council	-17
UNNAMED of counsel	14
UNNAMED of director	-17
UNNAMED of employees	-12
UNNAMED of executive	-22
UNNAMED of filing	-7
UNNAMED of forum	-22
UNNAMED of gang	51
UNNAMED of group	-8
UNNAMED of he	-39
UNNAMED of head	-20
UNNAMED of her	-10
UNNAMED of hospital	-24
UNNAMED of it	-52
UNNAMED of judge	-6
UNNAMED of lawyer	39
UNNAMED of letter	-10
UNNAMED of man	35
UNNAMED of management	-15
UNNAMED of member	-28
UNNAMED of minister	-13
UNNAMED of ministry	-5
UNNAMED of naming:about	11
UNNAMED of naming:attribute	-19
UNNAMED of naming:blame	26
UNNAMED of naming:call	-25
UNNAMED of naming:describe	25
UNNAMED of naming:dismiss	-6
UNNAMED of naming:put	9
UNNAMED of no-comment	18
UNNAMED of note	-36
UNNAMED of notice	-39
UNNAMED of noun:claim	-26
UNNAMED of office	30
UNNAMED of officer	14
UNNAMED of official	-16
UNNAMED of one	40
UNNAMED of operator	58
UNNAMED of organisation	14
UNNAMED of people	18
UNNAMED of person	-22
UNNAMED of police	35
UNNAMED of quote:colon	-37
UNNAMED of quote:continued	-19
UNNAMED of quote:following	-10
UNNAMED of rebuff	33
UNNAMED of regulator	28
UNNAMED of report	30
UNNAMED of secretary	23
UNNAMED of seller	-11
UNNAMED of service	25
UNNAMED of she	-38
UNNAMED of solicitor	-5
UNNAMED of source	-17
UNNAMED of spokesman	5
UNNAMED of spokesperson	17
UNNAMED of spokeswoman	-7
UNNAMED of statement	-24
UNNAMED of team	-12
UNNAMED of that	-24
UNNAMED of the	45
UNNAMED of they	-8
UNNAMED of union	8
UNNAMED of vendor	-10
UNNAMED of verb:clause	46
UNNAMED of verb:infinitive	-9
UNNAMED of verb:object	13
UNNAMED of verb:quote	-42
UNNAMED of verb:that	22
company differs	-19
company fits	35
gender ? for HE	96
gender ? for SHE	-30
gender HE for HE	63
gender HE for SHE	-47
gender SHE for HE	-124
gender SHE for SHE	102
gender fits	58
ruled	69
ruled AGAIN	-40
ruled AGAIN THE role	-7
ruled AGENCY	51
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE 	-5
ruled AGENCY INDEFINITE document	17
ruled AGENCY INDEFINITE office	-16
ruled AGENCY IT 	-29
ruled AGENCY NAME 	58
ruled AGENCY NAME body	23
ruled AGENCY OWNED 	-29
ruled AGENCY OWNED document	-6
ruled AGENCY OWNED office	-20
ruled AGENCY POSSESSIVE body	26
ruled AGENCY POSSESSIVE office	31
ruled AGENCY POSSESSIVE role	-10
ruled AGENCY THE 	34
ruled AGENCY THE attacker	-7
ruled AGENCY THE body	-29
ruled AGENCY THE document	33
ruled AGENCY THE part	5
ruled AGENCY THEY 	21
ruled ATTACKER	100
ruled ATTACKER HE 	-7
ruled ATTACKER INDEFINITE 	13
ruled ATTACKER INDEFINITE attacker	-15
ruled ATTACKER INDEFINITE attacker document	22
ruled ATTACKER IT 	22
ruled ATTACKER NAME 	29
ruled ATTACKER THE 	8
ruled ATTACKER THE attacker	9
ruled ATTACKER THE attacker document	10
ruled AUTHOR	21
ruled AUTHOR NONE 	21
ruled PERSON	61
ruled PERSON HE 	8
ruled PERSON NAME 	80
ruled PERSON NONE 	-50
ruled PERSON OWNED 	12
ruled PERSON OWNED office	10
ruled PERSON OWNED role	6
ruled PERSON POSSESSIVE 	13
ruled PERSON SHE 	19
ruled PERSON THE document	-25
ruled PERSON THE office	-12
ruled PERSON THE role	-13
ruled UNNAMED	30
ruled UNNAMED BARE 	15
ruled UNNAMED BARE role	32
ruled UNNAMED INDEFINITE 	9
ruled UNNAMED INDEFINITE attacker document	-11
ruled UNNAMED INDEFINITE document	-5
ruled UNNAMED INDEFINITE role	33
ruled UNNAMED NAME 	42
ruled UNNAMED NAME role	33
ruled UNNAMED POSSESSIVE 	-10
ruled UNNAMED THE 	14
ruled UNNAMED THE body	-27
ruled UNNAMED THE document	-40
spoke last according-to:after	68
spoke last according-to:before	20
spoke last according-to:inside	11
spoke last clause:before	133
spoke last clause:interrupted	25
spoke last finding	-39
spoke last naming:about	10
spoke last naming:blame	16
spoke last naming:call	-17
spoke last naming:describe	-7
spoke last naming:dismiss	-28
spoke last naming:put	30
spoke last no-comment	22
spoke last noun:claim	11
spoke last quote:before	84
spoke last quote:colon	-18
spoke last rebuff	-21
spoke last verb:infinitive	35
spoke last verb:object	-11
spoke last verb:quote	-26
spoke last verb:that	12
type differs	-29
type fits	70
unnamed gender ? BARE	-27
unnamed gender ? HE	21
unnamed gender ? INDEFINITE	-44
unnamed gender ? IT	18
unnamed gender ? NAME	15
unnamed gender ? NONE	-36
unnamed gender ? POSSESSIVE	-11
unnamed gender ? SHE	22
unnamed gender ? THE	-21
unnamed gender ? THEY	26
unnamed gender HE HE	-9
unnamed gender HE INDEFINITE	-8
unnamed gender HE THE	-10
unnamed gender SHE INDEFINITE	-8
unnamed gender SHE SHE	10
unnamed gender SHE THE	-10`;
