// Written by `npm run train`: numbers only, no text of what they were trained on.
export const modelWeights = {
  "hash": "sha256:4e22bbeadcaa21dae8eda4d20c4305fea910fe61dc1e0fe8a66e959b79a96277",
  "limitsHash": "sha256:5b41a9b2519022384efd1a15f449636e097af733f62edc2ef8d8ab8b6135fcf9",
  "rules": "2026-11-30",
  "seed": 20261128,
  "limits": {
    "clear": 0.29,
    "clearShort": 0.45,
    "clearSoft": 0.2,
    "clearHard": 0.12,
    "promotes": 0.46,
    "promotesWhole": 0.7,
    "contradicts": 0.46
  },
  "promotes": {
    "bias": -2.461309,
    "scale": 0.05661362753395135,
    "z85": "E9EBv!J&F7(K^gx!nAnL8${OpNHV04Itl389U$Ae8AQwVJ/^Qgm&wECM6#vZ/9bb{hg^KrR)%wMaJg4UiyK-P1{b.ETF6.<r!m>{)!pOPN*$Z0&q-6GM4<0i}){]W}73g*pqDdKyL{l^xbXy)ksoDc7eL&=zhMyel+mic!3/{Ke.Q%z2$-NZapB?!2W3C=s(9J3jtH7Yh(0Klpj?PoBNxb9riqYRqE4*QvFaT[G7}/f5#kV^pY#>SFlvtdr4f.7lc?djS?K*Drw8edc*+EM1Q3DTT1mGrB!{/YmzSImDMhs]Tu7$Lt@RWGzln(m>>!Hs)J6APs:]5R5FtH$*j7xez7pC/VMnzFtkH5$:{kT6yzF3YO$R*sSF5Al:JwgYmfW!}%1/B.wbYX:&1omgUvnR68rrr<k08j9L#JzJfE{Dyh^{ETZZ*I+)?&7m8WRoCxl>HRrDhJ[gU8epQlI>q1N?9t1}%-8b)@[:(qtiz@/nQ]Cc307@sJlsAR$Oq-X#EjwifV:<u@RDvucJRHd^eJL]z%A&DF!::+::m.Cf[zK7kSETM*iuAA(q52*z%XY<)?[84s@LgKA.N]8F!7Qfg(2PQb7#}Jx}kO.YeXs3%eBi.Q>x3T{a*@dGjdStbP-M$/YA/XS>vq9Uszq]$!YNp46xHXp58XVt=A8=<733C9mC-So94(@oAdw=.XBknqA^&REqL2H%&99lMNk1:fa:IV>q=1JHQ{le^FJ&ry+Xl7pfJ?d%}QfC=p=({>{ud5B{oa>z!n5H8P[oBVS{bKSguRc5{6BB?Xx9TF8k>9fET2?&yxs9?5q!$%<MU1E&$Gs5b)}Z^9wVH*W](!CuC2gw=irhY&r<g!9%K#wOgcky<xPNKnbW/WxZ]6B17x2&3V[TX4sycFdm113EN84C!3C7oh$0As!RLqi]/*eT&68%ysi>o$xQYUfPErx](Ea7GW50Ch)=VriEShbz-yS-H-.}DO6Z[EjbZcnuZY{%1/FZeltwop]SF%5EGSZ+bz)fNf8[^Hl6S/Qj]ky07O0kuE))Vml)A202oYrS-$0U=I/!gsyFTi(SG?WMSBDXR<aJ2bYQ?5x}nZdH8hU3rx4#U:{Ow7dHPS4Katty(xhd?L/Jvly4#bP)hodLt#S<3Y5>tY%g#boBG1#dRo^bG^4HQar<8KNExzXY}n5L^}B2@ae*tm..EI^8N.oB./j2xspkl[d^<UX9lkcbqY$#&p-D{5Z^e#zvF?B)F(##khEW3cfeH4?1+#AMg@[y--X5AO4OPrkI5]L>4.Wynb6<HpQn1%)!B4mD3ib*Q0&r7FeWao@2i{Oz=U9*DC2YYRFj0wNfN)sL1+?YbJ@S)PBr@=lGFsIMut$9UcLq^tR/S:.N-u)-jl0C^ReH}m0A-e@g^0VNE=lea{.mN:xjOt9(aWutxn#h5+8jC5SoWErclGql=:TtgzR^PZ5w$SWn^H#C&4S..dGPzQ=E<184[R8I4zV7C1+&k^Mdeg3+pzbp*LcGinDWwOZX#:FTO+)aF2-2@0v.I$6evy.beWz1MxRU(vpCI}t[:V]&R#Bb&(59=Y-H-ekmpQ)2E4(SRNy5vGd:$t!o{DSi90-r2AS^QzUCSXW./QU21r!$pF^J320e%^OdCmomO0xwu[LLh?hPZNyuE[-Q(ZJm(oXO32yJWTx:i0@1GaTMkQp[G.z4eT*Q/MRw]1Eq*RaEc767[RO2L+1@NmI$TG?Wl-KUGtr1zv2Y6I1pElMRt&8xzAk=@8r!SoY+}YwU1C+GF>OXdmzi]Q!8OiCOZ{QXG?:9bt/z&.HLL-pIy}BOF)hmb#=JPJMY9vdp2^Q2m**#8UnzW3YNp*VnY>XJGobyV[%*3ywBbH#dz6!Vh}A.=3b(gT2[[>.MJ*@qHc^!:AK.%vH4iYTVI<5!F]f])M{E[z35./j%sZM7+F0>K$.PBE?/C4NWNM:uhFS+ng]K)[v:7}LZdSJ:8D9kZ1FKHK6=o^x(.2e=4/A8v>Tj+a[dkpR#eyv4(D/:9EJ!ggU$)EhEP1>4[2HHCs=.1]X0)Zk%5^-5mZjZ}Kik2[HCv6rS()&$W7]&)3T>!tUc>S/gl0yR+$p>:G2rXnUIu?MX<WM#:-3L9]/GR@$]S:v(s5CSIdB:C*l0[JOiLrVb[qK{&3E?zY2</hZr:YQLUXHGDEVdIU-uN+vCMcy4ftK6whDPAG2?+:l[XnJyvqBKwZd<}DB&.2]tB[O)a(z[q?r3v%+p*=U}so6R>vL4BV4st0h(NGL/6atT1yUf1<c?y37<G[@:ScF{.g-Q+<*<liK/v}vyX(5]w2l:D1-(J&Go=r7SZ@hunY@S&<g-<JT=63PaoaVpWPZlRU{WCT^!LYQDvnc5lftr>ZN9PMV2Bi)kfB&dA1dODkNh[*vcfkq9A(?CJIW(orfWS}h{f)g@]R5/JgxvoLJ$89?4rOYUMd+v^r<jN634CRc2:6#n@CvFy<Fs?r8Do[E=K)$hy@>YUP}![U0$*omy&idDA$@-]LficFIYY<vM}mE^03TxDt8gI+u3JB*F?+Sl/OLW/=@xu}P+43<2L$lrCRQZ2n>)&D/E]}daIw}c95Bmxba#!]9lSNhkPNZp(gd2XtfmPf%a7m/7O@Zx!bSOBH$Y>><OwrY8AayJD6?#+OLauBJSbx[55-(U!QEMpci^:h7f}m{v<>8/Bo}x4(]cCWiJS#??eyr?3W3KoB*4<rf(N-5]JM]$WMD(CYFjv]!C8k!1>-X(7HNNsfN<%<8iY&X.UYDj&C7v>v}act7>gZSPA/:S!#O/vC<Y#L(2[2+CEqzXN)t%K*)t8C0!HlKeNJ9B/O]w3@NWgs6XCM!R#QX)Vr%MJLW>)&l%=e*/yxq<7:@#@LiVS.P@Dh&f3[3e%3$hzRcPg=cK9cHZxs-xw2mlh1MKFOW$52s2tQ2Ty!#NhOEsddb.7:8O*F-H&jfllfPL&uGq0:Z)!73&.>=Vjejy2am&GOGggl>J=:tR/5W?SMTJ?kg?AuO^e.WiNvh6}+:Mah{^:mbwrUOWFYDY5WqT8!Aml+:Q8Ko.mQVN4gr/>aKRV2dc.*({{QNR/=qQg70HGH/AnYt7b@k-H@IbhTan6ovyJB[.81}7(#b[)Lr.)/ecNU[<{Lk{1=R>C(>&6@LQUF?44F@*EpH!TnW8khuJaf0WBb$Fh}d9$45=OL84fhL<0j^eick=N@rPqM?4Xd<87YWgS@+jNRO&ij=n-hHL31Jsby6JQQ>&iX<$3CY#vPBYnMO-n{zGN5X5}.AQtP-ZL+R>LHyrc9..JQ7r/A%MJ@]l&5}+0WQHi^zVFsHFaz[k@Cvbe#{L-DR?+C-.BgrLwTWrWQox7lLpq1o)AnH9B-&l?HQQkngb>@!mufU/]>HLt{5JRk7TU7IOGpRY]Nwq4^uh<eR9/76YA}c0]le/xo<LL{:dtY-V@fb!bNkk@<Nbk.9u>dosX1(3D{]7*AFZkCAuf.0mdqI?&TpjZYg72l]u8SF!18?eQ&2&w9]B1O%ce8::6G9svZ9V=1Flbq0HT+^A+iFB7!T*+n8I2JwNjBy&8bv]}b4y!g3xbrf.CWs>(bl6^(T0R2(-Y(cWloFY5>pNgAS)6s]O^J]B/9%z^e&LkHjHchjS=9ehN.)>VWj#WAjZV[71@N?Nrd:4.@k7AARU-7z6KoL=.vNe$d?:Jm7gRQS]:tfnf}WHzs6JFo<nFiZM[OR?&@s(-xduh=0fV)MnFV8DfuzLW5iXV{t=vA+16Y3R%QhT!Qp<v@9.3$108T>onBS)AYaYnz#*K7TRIWEtJwoTlC6Sg$YL.#SlsA&WrNf?)2=7H.eEXot={-gf/tUkM7OhWZWwSqGErzC][4<f1hX.[8mwHo2C4FkTS8^IYKMks.ZV03pFl6h89rq[Qs.x4p$4<g[-@&Z=BJGROf@o:^{76^IB.pWJG4u=&[j1@fylSB6@qk)UuA*uWMe)xg!5XhF=fc>Dv6Vj0L6}s[ie!MK-]!iWpcs%#E3Sfu2Jk-ejAwsL6dd+bI85+[u4BL5i.UsR4U(j}MXgV+{lD[v{T^b!f1RBhorU6tbIKX?byt><vS[!7Z0GP&r!kD0bM4mZR@SOpRbqEzPfL%74*TTq]0u0y/PxXb/cX]3T48Cl[:Rp*Om@*B!f/qWVlf%a2GN/K4O51looC%SK/%AI[12o0P8O%8QikCc/:s8=aBoiOU@>[O[^U62*I!NU2UXFtiE6mPJc5s1vc992kR.A7ocDCszI?ojykQ73m=7&aq5cJqd7b=i667-[u!-xM3V-9J*&0G1FaV:ionf7rOGy#TLy9w*Sc#{BZev)bD1E1MM8K8gcwB1Q>*QxU#Du{dH}.1u+WGR*>kqgMG02EiiqP4{/dSipltK?L:lDfQe<4VZu[w#.o@J:lB6{GVWo+hayK>q7XA.0yIAj]grCOoUfUW.5@Z.EsgNs&EzzNM*&!2.pow%+DDS5aDL=S2ah5k^P}+tIJ/}Vo.kw]8Qv[f80R!xY%Ng(ZclT%Z/f)$v@zVPs45./pQ@M>D#SO*bhZE[7+W7H)3CkOzx@GwrpJ1zsKu3!VtOag=L9KIqK]*g8YwqLNP#VxRN4=b32Dnop^MN7#-mWis}E!P5.lP/I./>W7o<BX{>Pv/AWkYcmfRjvWKh1+NItm?i}H0k.+P2CsR3*S>x1t$Z?uSkh<kzAE:amZ7l*okQxswJ%-2=mbY^ShF</o[L%uk$7#=<g!VwLL=G=i[#b.IdECH:X&HR]^y/.+bE-WrfT=$/oU0#Mr{!AVGOB)@]E:5GtN3-@x:c%Z.p(v!szaxa>O3r2Ji8%RT{3L1:6M]F6}Fu!^Zr5VJX>fLrPIH{x@U-WvTB%qqH{+36#aGsb$vun$noNfwXzf?jDpy-!%x3s3+8}fn2K9x6(!NKT8?[ClQyJA8-:jTF4Wv+lC$WqI%4u]PM^yA1]Q+S@-LEx+dcAf%<$FYLtVjDlihpo0Tho+>qe]zhbugz#X:.El?Vx79<Kk=>4cw-zC+f<xd[qUmA3@S3o1polI%PF@ZQ2ri($xC8rt4I44CPT5/QI1b)r}-.X&c-XJhWRh}op4aosR&0GXP2Ss?Uxfx{NTfmze7DwuVWG8iwUF/7h2+PH^Q.7^ODpO!UUFV0d0c?V!F].9d{?g:XVcC19W*#leDx$JSPV@g-8xizhKWJTAZqX7I):[-DlI(#.QFh2ya+qYtsH<]KV=ciT@{wv7o]tZua>)GR!m{NK?J4:ZyqXYhE<o#wql&j>1tx+Dn5uFxD>.knF:Sh&CY!iDFtI:TUL.5A1a7]j2+9s4UOsXR7rGLb/Jz[bnq55D0hnTJn)[X94T[Y]Vw9BAB>v677+o4D1s?/DQ2/I4dke3}Dln{r9B3zJC6q6AhH@BaVedp:vIfG%{8r8ZiRE+J:7x&N09=UK^$c3-q]b#$6R%SckcVl<FwtjzUEZH1+OPK.<$*$4)[fO-p}i)O/!pHv>PlHS-!3IJgCQnIp4Rk=tXT*2mntba.xpT$y9%:ZP+dEVgyDh*0>--o0l?W^&39>jr]Oto7bh8)UBnh?2MzQ66G%9*0RY]FF]k>Kq<}jbEPO5>^3M=}ec^Aoy)#po/2xFgv3Oh>}.:SJVYJ@Lag0Z4UlzmU{uv?l^uriJl)2La+.MsM}:^6uvbO@}+%f-FI>$]nG=PCyB#(mt9yv[:8QKis7l%VzwIRzkAqQ%)W@]qLUxDrT!xhcr)i}k}J*mWFL!aHS^HPs8d)6(u>+]{L^ilwP2Z))QV}m&byG=puK#j^v[-U4CIhh0(7IYUZXu++rh!skOUYky]25%QoiV9EjTprWVrPY#O&1xEcqGi$]1Ju6x<}>bE2qAEqQ!6CH!JcP=JJZrz+r4+)+3C!*k7OsL9*}LLF%n-xDA[Gv*5vqU7bCuKYdbW@3MuauShKfce6UP!yYSYb0GQuYqnurmY^?hVfvQ9iA7*uuWDvQ:dPsUcsywDac{MZcaJC}&TGc(!U6V{+Rtv(H[TIh3Z}{6+DmG>J3Iw+2SK*ossjv#S2+sDhiNIV<g)#n#f^qsbz6zre1uL-txys)f{8&%Llz6^!!>H9Grb/][@>/^@b)6nTvnM!/ea#j{FPNeLjljcBsS!B<e$ZfrS=M(HU<s3N]/]R*Ksh%zVt[ITQ-i!E&+QtpXo+htr<eV68Ksq5v&at-CPqVXBCA<OS#8(!hArIG3d/57TXjGsSaxsB!Ce%wB}/3Cq?UD/8r.C7E]*3WZ*s^wcRBJW5O%}Oc76FhUJO}kMJ@:3bGruA2=ehoae/toka{*IQsk3b?.eA3.@qm]>)!S?WlbTbo+XAPkP.V{L*O6x!gc+eQCPIX[Cj/p89>::q(tTH/brN1iE+DPfPC$]VuMaS.G$@x*rqYH.}6@=r5+@C^KM1W=h^vZWMQL@Jl&yT:L=[*Cu[mC0(/KuUPS%FTJm^%^$D:ZEGgHafrXA/G>%YfVy]duOtvdllqy]:]LK?c<R#ditTKF@^9XF&n(iUhe=M)hXyt&yf%P+&AiL)4u921<78bBtr-K^&i4E%8EDJs[Q<:Jx0#o1cJhGNKz8EH:+<O:GDj9u0>!1EN:h.+w(%$4s0Kj??]JH%qoT{icb}]rBj#f]>Ef0ucv)?W+thu7]Lijo-<z/gDvLJ+{1+c<ad{xnJ6FP)GcYriurACFt?2M.e[MIC17huyqbhd#d-dL8kU[n>UR^K$[A4}FL>iT-2:m@w(Gr*RUw*775(=U[8fQQah0t>Hdy>5/77UsK8oy2<d8?#Z%Z%T*M6>NXZc+MJt6DMULybIQ=sS{Wy2mni^wPYsc-pMg)Sk{rEm?R[FRf-stz/{wamoJFNa4/[3N-v9fNVMf.NJ.NajxlJ-?f6sYCqpwVL@zhEV.WY6D+aU[}yR#JS(ahJpq7?5+iKSSFV70C+f!gO/y%SjfHADO=.-bCke:Awhj8##w@S1lrIO%I-.iSJCu$YLHbnDqmf?%vtSEhhN8dr*f&do!17g0xaEl^3s>E2H1v=n<QP2y*d6KU@AXEL=:{V(h0V8Qc[TMV%C6>$f?a+jaRuU%{8<4h#k&5hP<O6U==icm}1.jp@BKZ]m.n76{Dw.e5gl{J8S.B:Da]J/le2VpCoFt[f7:8XtYZz2M.>Y<[No&k{sU-WwIpWmPb:xRsi$5oddiBBM<3(H&P.lx&YLry)=^40$vI4ufz]{ZyLU2tmVS5Ht+H]hW+tV10qP]98Gv0T2CN?yh(FL$Tw>2aU+g4%}apO]Fi2inuk8{HB&ax[IasDI1UdK{jmCwHF{7$+p{:kE}3XmLyLT)+WqMmfmVg&ol@&WS=}#M+jY<T*aI$AN1n-/o^l@[#Eau>{43t$tX9H)4)r&.l:tR(S/eEH>{@[$=.u!)6!IF{M77RqLXkz#y-mt7$7(W.-Q^9d+A(I*2CQ6IiV52n8l83Rz5USfL:8Ws:}(d=n<tOG:?X>qDH][BU=2f&s:8W{iGxx&22d}@Z#r@1w+S]KE9?ff*x{CU*-1}TfC-=H)Esul<AX}?nsjz2Z7=769QT7zBWq5v+6k>3e/rzG]UQ3JgRSScutd4K%P-vC}@e5zF.BnHsLI0[QlIK#^Jaksyo?O(o8vH985t[.vzPP]CRj./fbgmsTqT<&L!t)NC5u90TdSqvay>Wd*bG5Kvq1XXs<K8Q4Vr?WrOu5thDF)y)ubY[G/}AS=:KZCp1GT!6P<N:KI]Obs70h&sh:(3bRFlK-x[[svTCVB%?@buU/G}18&):&8gQ9Stvavrona&A5sHyaQ[h3+g9ILs:bvYQ/6PaE%o2MT4xl<R=GssA?G)f?q@h6=@5nMIJPxTegg5)Z]TKG-nd=Oi!5U!)xU^y6)&D*m&GA/r:2Z}/Ht-{j?=[Bt$O>vDA.)]mntZ&jGQ)A:eU4$N8PH$C]Gjc^@t/8]oRHGq-]b681k*wr7<&yfp4LXrYiwMR9@VW+#*yo[F[5E[?oxXc3H9Rpnhp*/i!@XxJ?mNN?{3{}zim!P$FGTfY^t!<.NF1/ok.1S=b<(gQ$JJ4>Hfo@J(l]L?2KFji&d.gP:&3s:}Bdx)+dzvl?IU^-k6A%5:zTK!gHQ{QPA3B(J4+*40<Bp-&uy0C0>X}b8g*-c.fGXhPP6aQlg=O3!C!XmFN0>i5P:/H?937l6m5=)hS3lueHOAv!:ZSsonZNI:nlwHNC?xA:w*fgNVeyEA)o^e5Vr6vCSMde)zWtl16<>8Pq<7A$dZo:iXj[H0B#O!@9<4G.t5kuRB[0+/PZl5VVxS.p?>NACw@i^^Aw.4s+LLWmoq}5Hy+>FaF}<4Vi.M%/{MRJ>attE&fALykBMp/tR?[sO!3Xywj$(Ka3KffO5dUW<hmcQKwEb1HE%kzU<&Pgf(KpPNe:uOq6%4>8j-vTt3W+?^G.*M)J1q^v:xy!e.(!Qt9i70m&&npT5.VU[Add1pnr%+AH:%]CH.BF?*^BIvbHHf<5K%8FG$U}f9s-uQ+QkJd1]/6(H{lNl9/vT3g5ElsSMP[#j=:WYIdV2bT&?@+R6@0)u3V5@{C.QRrYM=fyU/RQkeFXXL^bQ-{]NcNbdTL=PG78pfC>6KEX.SD54:ejV{=q-Ve6#h!!.4&@8!7&X:=^uO&B/dnSE?&FE-N.iv6-NBn*XVkemlw:SLDrERN9.D$jYxL:0s^lD[@*oAW30DO7hpA%CeDrbCE[CPVvRV><gmnmH}G+FiyPLOxz/kR9GmXa-poIW#c91=qL?na{s$[-d^9U%lTEF{[f=qq01x--fFdp?U?&l)j5d7=SQ6sE2?!bHXoZL=j@z*LqRcI&^@xqi#[[7J[}>CM6o3HFd({.)d2L1v#/{f4jy+!Ma3([Sf>-!vSl4fK(qj2i/J:?bbji6owTNApF-du%d]EBBI5X8JgFJptaMNNVryAM>NmZy7An?{IS&UrADnR@7!/cZ?zBrA7}iy%dyGFrHOR@.ElNos&eJG8-i!@J8UPA2AW-RPNy#mSA{P%Jslz<4RIVpl-pbqKuJ#c?d<(7NwA-Q!hH09BmrNtD>iwP(&**Neh:K.1Vt&dFuzy=4x93]u:blJPN-?^JE[KZBv3=GIUvMWnEuvZ3[8XPr9A6Y0B=pB(oF&zqL17aJF79CgmcXpN/P8j.lHC<C3>-nc9KrdaGN^n}ASzphFN7V+ks-T($l+RQ[/}WWO#a*KHj^SQKV:1n^.OM69cac&By2:n-w)o-k]lycOyIzc4SqRo9VkHG[Ace5m1iVH}gIQhAIbG>>E}SwwMlecrq/*0Br%A&clO#u)Dr@>-Tl}r=Z-uZZglXOg<f&d/b7j^8Z#2EMrkfUFI^<KuQ*E(KhGn/yfRr3AA$!OW=OLS1[b+S}ZG0D353KaW8i?[W/<Yu$rn6y:4vu!We<VajeGArgp:fJj9Oi/8Pbk6gY71zu7Fl2@Z6eF%q4ZdyH5Kp^DC/!dSUbloC)-5u7cm0ru!.W}X#veSYJ>*E$wZp-ko!0QIG?7&33Towqxf!jn5aL1.ZV{+7T<[%}gOmnoE.tMnJEk4NXhznRNaG<cvl)r5/H.<7O>!Qi#]ieDQvY{+1=rwons{8OyAP$$g0/Dk)gtHCea=YN.d3@FM?C0n]S!lP!=Z+3lm5F3X-:sy1di<}>tRX.+*Q-]k0ank#FUx3yy*ZFZ}7ZLeORlzT)zuu$@=c]37]AEJf8#QQd:>.(dq)w*6EyW<3Qt?C9{6mxZez9p?td5.93t7B-qimzum.3QOxBVtdSuStHGeMy]ckW1}PWtIUWJwsTvjiN0V)FV{.VG$SU@G&7a=ew%(Z#29hWle9Z!GRm-Z*RnMbOJ+aJkW0-N4B[.hE0<SjJw.vxbr$7^C/n.BQr@mfPmj%iaQmh7DkPQUro.D7<<LqgMTJ/+]S&gPY4bIr^(^k$0vX}>pNNX?:+9St6r&7mq(lM<KwLm<ts9ZFvu&*&2?RwnG[h=]*4u4g3OQS2cM{ry.$L@SVpk6U-Oap?*c43fyE$5VP.}SCFX-9X@N.1+^$cXZMbvga*CU1KIyzJd4dTo.!&HdZ%A=)rKE<)O14Wd-}S)H{y*/yDzP/n7tLL&8Y.87AEDgrg6RQgZz%=]>ud4H^AJ<hat+cBshnF1-7N-RduUxmK4MGMT!-Yi8&oOXV1@K*&SLh&kz+$2nJxt.lz}fKj:Zj4Ilh$HGWdtS$as})y<tAT%rooOKP))@I-G=Em9rKruvN^axeF%:5I+nco6H>rHnv8Atmdo9b]j1LlqFy^DH6Ty-s(^c3w3s0M1SUjG]qa?o1B^1Jb@5}+@[P.!:<LDK}<jss2eJ0}KxhB/57}&Z?0}TG7b3q>bFEArS648Rv?/l2%HKn-^DTfGAyvA2c&BF6nZfK4Fcuspw)Yu4izhRYfRr3KyLKSgzPu9gl:.+/Zc:}Ll[Wf&6aX1A[DTi?VE5[(vHUqi*TW1oJ[E@JKhn({.I&K/B-VPj3rW6<g#$.d7Jk.P<[0MIR2D2xn+^x{8pj%d@m(2:2ACRhx{pQd6g[N1eF>*2iH&DLIrABxWsh2Ss6%pW<P&@0WP0-q%fGkpZAyVo=zms[uQ@Td0irD$rE%}p$}}A]tNF8X^>KTAyy5ojndM1X<.V@YJ}Go)b[](xR)NK6(^Ptbt?CZHyiF63zwoE6:e@WIepJ(Q@@!jT>fh=)VT]2Y*y7i5n{%VXr3Vrf(b=c]]G!CVX.$^*u1[BPuH4x3]&ndocXBcDeHsxQ/lVq7rWI^Xb!/(V/uiO{7Q-4F]K6z@HNiLDnlkw4A3en9)vphb7OO36pegWKPt}292pO<[.+jQZm*QZ[q4p}Ff2KW(n#WEvR)<6M(o^pRa$5^TeZk^@>[MlpBB=U?+Ka1?3lBJeg0}i2fq<^>WzK9(/gQ<X*8(KU%gOL.cYx/AF>gd.O86PhTaj0t.BpSi0e*P=()u0^6qu5N/P3n2dbreQ7[V]$KdMH9iG1n!hy#SMwplaR>t-<jIH@%hngP.+jrPn(l1iBW%}%LXtF$5*Bl0LX!ip8y2b10-e@uUchvR1@tq}PZT)EM=6ywDPhDVNPBTS6jQ%9*wg)Jv:y{1En:m!vy+h83&AgHpA(:Wa!U#?3{KqR%jI}osWQNP?i:WLL(4fITYtE<BQO/lI*c=Sh!Q/dqzQ#ydM+%)qB5-?%kyp{M!^O68])x}t2EV8z*:DP7y/Zx6gy6(F#9-AG@Ql+pv?KS[qX9buEO[KfregHsmoT&}Y%k7o!yJxd[?j0-Td)B)6YSVMh)OQ8Kfff0f^*b}9(ZIp5QXCBay^f8{Bt7<0e##[ozaP-IGs#sKX*3e3MyorbV>h&3K][<9=D]aKiJsUD{g@H]pi<P]l!D6X51lUMW*2RV}%2cmS4mcx3?0lJ8R2v!vqKC5uKvbhaJf^ozBWKqXLwT1db^lE*+o+vTybUY8!i8XE![lgf(oS67(V!1DU((yBs6)jbeLI9*>k*]CF}^d)*g1y!A-T!aUkwW&NBtdTtOaV^y}ir-g6.**x:F6KJGVLr((&cZFNNhVO96&PZ)vxfga+W4lR3mZg{kG}es5HzEp-mkGLx+09.).ML1NNSaHHh0&siAXzhhv*S)1^hDtdIk^N6]]6&L9B:n?n:^@9ixFhR:djnaFI$zU%:eu3(kX&{+#RQlQ/PegV!.]vcAE:dHJl6)WHW8X}uWZllYKe(Wa$:L)vl%^riqZMz4S3gFJpu(O&hB62qytT(2r>M%s8!dFO7}}9tft!)zi}fA+t5ZVS=Z2(]Eq[o!!40$x}ZpH9{)z:#gIP6U2/?(>&-Bx]0YJ90t1rp(0PdGZ<#H6AHtL)&diwt^)VQ9Gx-BrClJQu<IM+#9*K@]v+zazPJKD@t5+?@HX-sO#iP.XVMevUfxf^7(f?tsvCYAYva(ukyC$xV=%&::K+eFfut(&V0.YSY2!^cG4{sWUk8Xo}^y=1D1b7GHYB=+cMCDSXG:P87mJ3Cc6ZH/!E#hg53d14ok(J+iVX#Ux2r8fQ*1$/iDnq3:Z2^DU5hZsjR[.)IYC*&jfQXFZOnv0*YGTQXZDiNpf{Bn%dRrS-zQs2UFVTx2p>OprhOoMr7H[&&[vI3<yyb0(RQv{qUo!/.g1VW!18WW3.8uYa71clL>Ed8f^mMl%Pe>-BTl%L#34CO%-RCw+DQio0msJlSehc[)y7tUaJp][y]qJfbyVJMh*(OAM3jNyP*:Up+3?x<tizu<#0?(6au@pW#+tNEx)Neibi+>t8W&52%8q[3pEl(ym/PLvv7!<l74?W^X.KOyAXq[BY&9+yqizpalEXK@3xh8HMX!tC44)@s%HsyX@p^T-n^34T4#J1P-v$NoHdxe%m/6Z1YsS8X@9:=@4VC$8$>amjE&^b-YZzZwUO0ma?/m+kZ5?qw1W3ZbTko4t1vy/qTokI%bQXdMTIqUvXzvm/wTHg@r2r->rT7:iU/JvU?]Q+ox!ITud4r$2+R9{RJ62vJ38ToYCIwm!G^NvPGIr+E1K*}JyR$Xg<g)H+#O%-epusn=ZcM7Ne%-pb:fldc!pzdK}jI{yBPw8tDO35UK=rjE-*D6.#+QgpE{DjlyGCEA%V8fRNrLfTcf[3+6lB*Yrfmp1TMD/7RBdPC/yFV@p1JE3FE7muwb7:Y2jB<9!g^TdXk:3vK4<da}Ls:e?7ch.kk>i4-a:CAhuP6IN{h8rKx*i&ZIuH/3bdk%h5^boSEh]IOnB>nxW]s-q!:%eKlDJ]U]4*al*T.e^vfk*<!<xH>kRY6:L!@BL)d2Lp^8qRV*L[eH$>*)9rMIb)]Ir11l6/1^}W{(<%e-l9S9]dL$r3Z[VaQEBKp-288a09H&AqSIsVETK]KC1wo+buZtFbFbU/}j(T$MxF>WM]&b&P0XNl}3=%}dFOoNo@>[-fezOa3oj]+zo3JHa7K.D9^eE4K!f3I(bX>b^Z6w!@fX1:<9xXkmp.NnUeuHcN9<{^ZN7BKRS77Uq(tZg?mOWjfhvCcNnAjEOhheypVfMXaAAWpz[ulXW1xE2V0{tHNYew1aEL0@Gp)>ahCkiG[zFH@Y2Le92//ULoqBi<ik>{-js6qws*uNyH1-?PBeQjiR%5LKv12k$kd^&8Ws+Xn:69X[rG<a}{H:6iFy13pr-P!HK[I{e(:+3E8-@RJH2Ss*g}W!k3/DOl$DX:4Y5xfOzz7wjX/VoyD9V53+vUj(=[IQcLfrhTQ8Az:THjv.Wf[H-D@Be$kU{y@.jp>IWY}kxx7eH786E9ZB.M$NbZ<WBd<lIR/PTPlH=X[uBVuvo8ION=fvh+QT3h3GKntS0rs8)d^gQ$v-n({Y3RkOLZ/xUfif+h6LrqgjEiS^P>t(4rHy-QfY-qSQt(y-V@/-l9]k/)#f^pboUn9I1+4tXxhPN+Mo7<Vkl1jFO>ft!QI7&O:DRWnRFFy8j*E]=(/Jn$r0-:v&]}Yp6u)3Jg0G)82lQ.zvY4u5-.MXh{K^A#R#Eu8x*NiQl-q&}SdN23&ZPQp.=@$W1L0?<x0YK8GocdSK:rAy^Ia{C2uA6pb[oj4$bt9uy4r/oc]S>Mk>0A@bdW2L.l6]HsBbY9:$G2u3ooLKWPJ?<g0<GLV[&1=qYmqpz%TP=UqDGA>CSw5/&nD4!.e.$CRPM7f5z:LVWSwf=3N6jC^fgMjIg!O>jNXhDwzdCEFcV56R/r?rB.v.1{RsmdMf=NeRhy{MRtI)Qj-NGVz8AOWSK@nY#p#8[[3@=8YU3sH8OR<Ep80{*yd#BXJtek>949.z&EG3Kvv16?5tnK?wCp7PoReFd!uV#9rm]m%7t%Ie}Anjbcb-mX+7V7P&rG(WnboNSj7Weyg8?xoIU<Pz^>-=+TGIdYV/C/W/QM-3:($4v?hLRl]rhrl=Xs#5I!t=BGh5SLTcrC.lJ9MK(iZ]QxT0hZuwPAx00.1Gx8o1:s6-X.d+%JmbsH^&FdgBoa1u?bu2zNgS:=Fi5gCY3Z)Jy31zILcR}Wfmmu+{EZ!Aw]omR.6.jw478(UP?2+C7}Or1YHdVa1JLKDbxQ/Ut=&)KPVKfGuO1fAoV=i4SVSH6e&RTt:HN>tQyoH>Mgqk:jTf5wnIcI@4kQ]D[YMSrof3/-3Tkh@}XZVdnvU*o}8{/}ab#(.Q#f(<vgQb3Ly=L)*MT.ER>WF#wC+F7OP5pTaw%YuB.Hi2a{1?oVL7?g1fdG9[oTPLIt$[Ut7Z3YHQh]AO&%bqa?Gi]QV>/d>eifR^M5ZQSf6c42tt{>ZE<8ceptkPZh!Bl<u$<ptf@P#ABO[ZHIrZ!42V-bDGpZXd(FsvQ!bbRy*Ub<Xb.785CvIKh:iO(fS^p^&zE0(bvZ:53+p)9w(0J9}kb45n^j2p9(0yvI3dF+*k#O^IlS[]esBRwnsW&Anu1mpEhf^L-G@b}0Qov4gT2RBJPmI>!=K6/GZei+YhWUW9#&J]3vo-O3/-r(}3up1T4#q=]W2}0VlZ2p@!cf0ctpBuvjTrrixx!@Q:3&&>F2z=CK7)FTgmkNJpuxY4AX-K:vPk>7==?^A-NXqflzKSvB4io]3a2%BmCjQ2x>1UJF+!R/@5mKbyC688F]Mfb-E5/?vpAX-{XzM{eml2+%CpdXjw?9&FTS8VGYYfliMFz?@AC)A^70<Z)Ddt7M60XG4q{KQRy[ljADS0z/VDQYH6yo^0SdYn4LGvho}*+yCI}GjnAN<)g=:7x%84xPTE9dCd]wWBoCi0pZ?o]AUY(HX.qG(yfUee/ir4:1-wV/%SIgPtO5V^L?*.]zS%lg>nF<XeVI6]5A4*x8T%9(%2BFB)XK:lFEwnP..^OVbCR^3Np&yxLOV2tCq$r++jGLGqBS9)7+W7e#jjNzvYyHNs+NCseNlGu$cx[q]TIryhjDhi4=@TN{yOV3]L72.D%.vE9$/wLnF%/$4I1-lZ@vPB*PN15oy![bAx=r0N6?hH.8rq-m#WFEXWdV{Yk1vzG^QwF&#X)kdH=F.8#Y:}kAbQ]Cz[WzhV)L1/8oXeU+YENG@+{]qOB&/k.{GV%D?)Hf>!97qu[0YAdW5LZE-JIHYt0V1l?M*FKJunoJ6&uVbzA.6e@vTP^o44PmEHEo4lW8e.s)olOuWqc(V.}rpjux&Pq1zD2v[4.g8<n(BXd.mKDGb6QnU.T6liWCusgDIONOA6-aNBRv(<%UtzP}ld@x&8K&R!<LI/&Z!Nf/(C^bHO8EgvhRz3rLuo=g4[9=*c#xA6b2%RCF=:(P^^f.B#&GFPI<dX-U>SJ/v8(5{%@qA9e55Bk[d/PI7d^vOF?}-Bq&REVUBScUJK$QMzhkG-yF0yT@p=yZu)^PiA8}NVx]EYA0dV1CE{OM{eE}(CQ5/6}^JQMi!J&s-S<utmWZ^fWcI$@<GR-&4+Q.MA]3(O$LO4I%Mu)VJm2Uq.elf69u5Rvk7?xjh5caTXK[ztOS/Z11Yp[5WUI:pnS[I(GQAiS}{xKb=QB+a5=S}5PUBs^rQa=J4[oRQ]C>NYB5)/(5FM&LXICGkxb<h1>mPdhWxh0ptfgXkE&?8/F^C:6L7V:NeeSOQaiROtCD^>.-jWrtb?AKV%2FR%dK3B9mX97n6w(#km4B2Ae/?Ma{AQ.Ac!&95SfP]?4F{^2dL7Y5>$7/Qzh)&!SkHBtfIYYWfIg2G>QF@(zvZk&uiI5c7%63M-j0*0uF%}y9Fey:@#L[v6DdOU!48J^]XTyasg*qk&-XvMS3HKUZzghqxwaO[Gvi<4kVQip1&lESy+c!hODB*B.AhIr%rP#V&yvr9I.(+xmy)m^KojJ0akJCdtb6V1S3kvFA(18]P3xu{NbyPw^#w<h:9yA.b+-j+)yOeAw/R&(2Iir0B8llL#N{?CVU(zo:$pyo(Tb1ob%:b7XwMYM}5%xAIadiwgw[yRSaCPCF?q8Ag<pr*Y^SDPk*wt5a*iTP!F1hxJ+{.agmHx7*/Vsu}w9&dFdY.EY@ROy:yr7(IEkbmH:N6*8i2ODrD:rYkj^<-OzJlR??wWT+7O(90qMc1lZEni}}S4drUO8Ty9QW4^iH2pAX$p(/#!UMz*shkeZ[sgp7rVDXWS=[O}^x7R1pM^cD)*4]SB!}t{](tSyc3iyhL8/D^?us?oX2aMq305sku%yJ5}.:qzsUpbtY^e>:!#tzY53K@a:U+yB-f}HQ[/kW1MF0D]qkl![YaF>fl/Y(POZ1czFQ<PLeNT+UGP@7<9.S[NG.z07AllgeLGg]?6pi4@c.O}{-Y3Sqj29bq5BdV.KCdE{]eZ2@n^2pz?g2o]q]x/[T(Zqa7HN19H&XC@)N2Hb(^5+QU-p)^BnvL:8)@erEi{**xdC2LyDP%gL1DyYJ?l9P#$5$p!M@>DtH.az4xyKY5JYFXN?LYLtvh{DZYCxVgQ2KUHRyk]BtQyv*/R5m<pL%%gan]2e9=Ss!j60/&nKTfL7NC&A#vs3lx=VuV5x27-?k3=QX)W*WXR$rg7p]QvmN+Gu?S4dX^H3>qO^9Ms3b0e*MLh=&zf2EdEH0O4xVoOx9Ie6D<O#L?4CtA?]Rm6tqr-m0h&@^IOR^=0K9Rdq/R!4pmtjgTVE]bA?A0tKXvp672/05*e1Sq*C*-P0bJ@6SD^z7juZaeOBzUD+ilf#^FRYghuJEYk63i]<?7Ily]-E-YF5rEl$CX5w33Q*]yD#.Q>YrOAes(>snUMdIy0DpPYnZI+7X{3GaHy6oOM{UNXS32+5Pq6?J>lyqaf>M+ij?g?yw*8qSfNX4&s87FQWCX.JVpDU8FG2(O(ahZ3gZsEiL?vLMG!%qxIO>4OL*]ZVi5%UsBET&K%k+mob]V3u&DWVnXC$LE3d2?}IMvdP4Dcr9To)c0fSyY?sBBX^4L{Y+rG5S1mI9teefaD7^%Ry&-f%]oma3rba(W3SzQnz]8<e*jjvIO&1sl!#jH9+8Z{FY*?K@C04hRwqhv0bF(cGBB2S}&wA@n(JO2BnJ6ig8hB]vr3(&^!6dIw$[0nOZ>Q(cmnSXbi&E&j6an3JbGB-#3Cl2[VKRf69%.W0#{@FMpcsr:P<i06hr@&k8CZqe}MJ^SWm2hbaGKFZtL+w7?]tb@ZCO=U8:^73(qABGOggM/(%e%LQdAjMji+H^$c2:T{q?1LHn-6t>B>yt9E4@y]5aCga82.jbcr}<P-d?eI6KOQeAxxjH(BG$Wt5lDPJ&CI4koV0kOaL^p9d-bL0W5%b:<E8MtUDa<.!fSgnom.kv.rr[t3O{5b/IG2OdFsxM3u@G5q>@dQrl4&Rt>RK&Z=&Sa57W%eE3RBTOiMo[c?Iq:.g:2$k?0KGoI7]g1}S2(M@0iFu.M[95<&PaMv}PWIscNp)0Y=5%03Cw1-0d[7%YxL92Y]d.h>]gBAN)7y7K3QR(f^mvDlol0FaT3dsZ8S7.[bHXar@k?<U=Q0Ng?-KITFi)CSoZ&]wHjf>mK]DxUN-]fu#S=mq}n<N@s[ErhUgctX{ik4ZCGYa[C(?$HjsD)sA2cTuQ[eHV8kD)s?YIHvuH=]FW#4qb(7S]/$4DP.ybvAdPR<$TxiiW^n]&l[<*&8)z).xX#lOa#xJcZhMyzf@FsB!njQG:Ei6EaEq.LSeViQNYyBnu%5hmx^Y#&-r}njiortp}d/k9wbUEQ>Ap788$3kGWA5O6RlMnhEEY[aH2r?2zeKqvh4]Q+ubY<izK7n}#wFPepKe1rH}sa0TIhMxAs:z)KgkqyoNI2sA<7{rs0-fA4>N4]{9yX0%DRx:8*+u^qXp)3dG(nKU5vEj%[x-uhErCfiO)>EG:1QVe)$EhAsqAcWa02nXZ.<?#3=&Ar-hL1kQ:[95Bb>+P:%TFshSVajOQmK.YhWwiwAAF2=LjB$4hAKqPk>08IEJPx[hwZ-.??)TzNM&lXPUQT:V9NLy?1-e9x7VSRn9Z]}K)y9qdE]]x7.dj4Gopu3/(!XJykJJ>(ti+f2x8dc=V9uWNlQ34CX=y:20&UexyY9ei/M]&>>Df#MKFDT77r8r$srX9>v2E{0[KmkDD9Xn1AvdM%V3o=-+ViEhMC<&n^wTeV]Q%{xy3EqAjMm{)[iu^4CS&X)4:<=LSU!sY/Uu4zwS:s3M6D2^GY5e7*c=(k3.i{9sux#Vz00C}yWe*SM7UPC*!1(mi3z)3jub)o>}i6qLbN*qwuhV-kUQBSlSC=wb@79@zIU<mFd4g.zh6mBG!/-v&m?*<[q@PT9q9*g[2^(501>9Ah]RIm-5-7OMsxBPs.r<U#P%#7U8I-sl<+a?5Cx%VN57aTZP1-2R8Pzo7I1hd^neCqTP+FCHa$A$$k]n@q2[z>$B[0OD?g^k#V2]gwY{L=P5P^Q(4)m$cjbof65(<{VtJ)P^(7j@!j=xXbrde]xIPoQud=%?mj(oPQM&$jRw[W2Vn}?dOb>0BL161Hh5G:ZEPP2[?&b[/0OK3=(&q*[t}oU!:}Cv(Zyv&M=kMuC*/&Jt)OwN+w0VXV#A#mS28u[x=B=[]7o%y32@d!YnRH60LN7U)#ka=)!q![bq2N%yx]KGYLO(dOpOs^&O-{j!lZM8EbvtAtY8nLjEQ?8}d@&^[QC@mF!eJ$2iG3m*jSkai$mFBF0m[9Jg(}+Y:vNHI1l%tyxeqTM1Z%z%/yV#CU2Zeb4RHQLMTpOzGI3&<LyS8lT.z07V/EN^R^at[?^oeZGkK=9]91A5NA!aT#TzqyivhD^brR#[y07IGQ3s9))Km#l*s{&qtGM/aVXjyo.>iNOwiT6wZ8Bocq&$vqvVaA{mZaST?5v3ttlAl+va*&4pgk)EdEv]OrmZ*IRb{xAo?5Pd)!Mn9=xd:-oh%Z[!TW-v6uT.=@DAqm36c(o8W$<eYE?w[GqlPt4kExR}c&RK)22O/KMfeVg4/uqoU7-*=g<x/y-SA*!(ufVt}BbQuC(u/4KwhK!X?jz6us&bLqm+W!U[oQNB<a8!u-wm#^&LX:ryA*EFLW6LBQHo:Xf6t.(0C!IGv4H<r-[5rsTf?&o(<bX>4(W?LvudFV+M=P-)lLVu$-]<14}cj3R<Q#8=%N:5uk=$0#^6O:XXkT1}?m&D0=49nYKW@=?FF{ONsbC9e=dvxh.}aDwa424I@&Y5fy%xD1TY9dXDAASl5+A@!:QHnOVA$lxCTP![u(9Iueq.db^LL)r[LVLD)mR5-]mgzK[^Rc$RgT8V#Fl!}?&aL(l?jEXP^1!qN(IzYp?-J8#-*E:6pG6{[-}u!!7hPYmn%PXMWPlnrTeScT4)UfgjW7^eyY!Rv9Sfqrvhpkd#4qvC!PZn&X>r{^1XJ!:ZKblEdnF5mKR&5i{Tj7rjBX?C6^p$QBXT??)=[LFMVbCVrPXF=W6[kQGeiFpI7XoV->%mxg%>XKZ0kebT14rk25l0a$DNrCtc@OacMrXc[Iu#&{]*gG<ECqDp<aiy>K^l@H/t(vb3imVH>=?q8Tn$kW(uCVQZZI(XMbm%Z&h(<SfY3ua3=L(rXcfMh3Kn./s9YxY)AJ]P(DMbn4v8?4e6%8a9i0maI6g(pms5bMF:Q>)}DxV?CuQibd&0h&>Zij{/(>/?t]gWRG-Ua4k>D)$)vOUd2U//80Q>2g5^G3t}qe7zDONO+@7{Y>D)XH970Kd7O<A}pCg)6$42#y+yxkhaljrLKY53.)e:.Q>>KZToYLZ][K2ULs#R{JgQtTosh-+@.U6BD?tHLqx}bqsR&G.06t*i+LW{d9Q}=fnN3dFqU0bPy(PZPJO9X+mvu/6nfH6Am.a7o1*zp@2yi/Yg]UCJ(%nHlk6XuB@Hz%iTf>Wwm5kMyt.]l^bOH/}He*YN(h!]Lpnu8=%[bcyoA+[^!-2qw&T:H!n.p7rS/b/>IX?KQ+67c)cQ*]^jSZx#T2Ped68d(YL-&AF>]I6ekvA3}aOm8eUk=fM%]EAvb^g{/:nxbb7VCJWNly9EJA@7gAAbqY@S?Y8:TLoz/3.4hzbj!:a&MmA!ZZX2IkEpn=9N=eq$ktkNFU!ZHe(IMiOaae2#z9(Vsb7c#03kVO8q4-ugPyw3Z1^v:vWVQq/-.$v59QehPFIx%jimX34C5JVY&0j17UJkozA[md?{U6l0ol6K*I5TT[JP1}!jPL?/K2<A?=u$^+88X:.M!fLk{5F3#DL!#tc{.=>NjV7cE[^sq?L#4BXbuK&c@+OkYg}kc:zis>JnVJ{zVz1Z)hocbOOwta8w9=Xc=+:]@n$3ti:2@wBIb9>xrNpXu!@BRh<#1&{L2]F1M&YSLAQJ<vU^y8:Ud68[NvXxsHw$AaZoBzDng[/cHTYZbwaifLkA1ciHSaWE1e:<G(4h4lkzLKPX&+PQecPy@xQC/Y5aY#?HxseY&#xZw(vM0e1-1FbJBC&qY8)[=k#+&PDOx{/=Ln%ymWKd)w[t=yki&eAQ[Bw}zL&0KfdE:OV:J<k!cmgqu3T#$mb*1T9jIQhXJC=+UTX/WZ/Dl3po9AtSyK0BEzmmx/>Qu*GAQ/#bo0F{Oc6-%t)St-O39G${(TQ1I$%gMG+3q:3e*gzmBnNe+Vt/?S)[-gtIV^=u9In-sVZg<-x4^nb@bO1a)Lfw=^RDhLQJ4r{fkc%ujj&tXB0O[1TAq1y#g@6y:yYj8Hb8teu@^r]![@R4[toycZ*T2{p3j(s(94QA5Yb$Le/(J@^<C8222>Q2WMw6ifE9#Q*h]:u7>c*A=q>ctlhUGU9)-0B@?IP=^l:]rRFbR+U^urlP5?!k-]2N]L#a5kQJ]??OZq#Y0nSvbg4n2eHc(5SElO.j/5PTv7P3fDv/3[L=udA6G5O{F8N5U@GNSe{-=$FS!(bLI4elnGw1i[u5NT9*IXIL43:ZH7JKAtQ^w0hj]{-/92PZhc-jnzeeq+zA+^]Nq$T3llN]z&!4dOFRa5}6}9hh[WS)RzM&V6e9B&82X&-)tc/KJcc+8vjNSVjmA7i:/h5:l7{4o{t&iprx3!VQ6<qU$Wi68?B@Y3^@t&bViLqK{?!!+Tmw>{Dyn1@j<Bww@f./Y7n5G$OwBpMl.B%[SYNr/t5(<X!W.=8&}}AFS6D{w<dr4qwV[+atZ4M+A<XKsi-([85T4Op0)KN3[mZv+MY)Jqu:FpVRXXG6lzgcb*DC:w=<>yjPL*#v9ya?6ZUyoj1}IMTUWyY+j4emxR@.d&iO5LFqy.2V$lT-0!mgR9V#+RdrL@NLm?ssBHs7$s.+2KXR^xRChB!p$ScJO8svO>zQpoiH=l>&9pa?RcDQtuebHb}#1(vakC/a6x[v>.ic2x&hyY^@^XL?1@qDNJ5Qg^^A^ofZHBf8Y!@Uppy0cLms7tFc(Fhu)akiG=#2mF#AxJy?iUO[%#ez6qs}/G%MsyY^8=Qr^L!%cIxGlunJ6}9iCI+vM>xbrX5@4m=t>jen?FK8PnC@Xw39C1[^p9(Pd{FU-WSVm[8T{aGQViWupZ0}>raly-KHtP]eIzlqp<5)pwR?1iD8<BVl8n!8(w^Lze%q5W#b%tUNgxvGV!k81xXNRZFC!<2TJ4<HD#Y1VBu@{qLmjSNK6Z3GAd19iJ}Uf=U:9sBV>0sA]+fh%?n0!DPuGk#I5@TM)n/dInyx/))G--MSw!8}P.Q^^Y<Fs6Ls*rmKxIkdr?qAKx}Owcj6io^?]3{=DdPeDrKF1s3HPqxn0zn:=5z2l@bt])s!6w1#}8MOf1Wz5x%CtxD%s{3i#mFmp!*HazxO8<(?DVxbB8u^En57:&h8:jLjv@dpnCeKCm<tk6*DSXwdlQTBbjuf}B6TAK-XL#dt#w[+FPDNw}TuPUN7}N8yN5yBTf9hHZ(4>-2xk[LYMn)4/=Lr${Nbr&6]dU=(mqHwEx7[b%)v1giV]*B13ki-K*[M%y>{[8fPfRLd+Ds3}Q.ieqovT0FIa+}K4x?n.Z(^%(XA1O<4CAn5](D]-NN&yJ-!NN#ToI*Xq1YJj+3ho0>1R0RC0#Fj<FtkJz2Wm6fi+=J8xJov{IMo#oi@<kHv4*Nibp:&P/xuSF8l<NJlUO*1&cSTG1*Hye?X]8Da%4vWfA[5Rralk=:a^}%<[yV?-iAug468G:[3{ZV3CL<tqP%2X{.MUKX:W?Ib(r5pa.H1#}Njkscj{Bh8GvH079uOi<[kRZb!(Pz3rcRnpIa}}[kdW(dGR^oMc*a(:[SaTQqcR*5:gAZ33@A(RxCMI}p-d&s7iJKRv<DV0^ka3j}7NMsXe[Wf?8@0Q**vJpm$+4du<mHGoO?GDC>Z8-J}QrGU]/JmCc*{1SICZCV$f66Ut$gwb/#yt0l3]EyAXpAdGW7-{lNQ6J/k78y]d<T&OQ)5(pnM:z^7VTmr)Hs]6+j6?x*f&r?apUMGrw&B$3T)tR:$.T9*{{/x)I?Q.L2Iooc5lAP)Xo?[-TTi/Lqzg]rFspq*g]-QsxPGg4#rEG(U4Jtz&vD0CRCmrlCFT.{e&I@}27(7{nKrSz&{y/$0@.ZwKljx7il]ZBhxRxZ.7.6/S3!!CjQ=&GvC2Pp]iir$=ARJxetQ:o0NM^:tt<D9Y0EYhw0&?h/=[{7PjR)%JvgHmryRM>r?T[w:%kxw${cEMFY&(dH2OS46F.e3uYn+DS2SgWO3zWX=EhuRAfD]yp^4Q68j0R!*f{eAyRyrFw2#8s>NwIk/&xd<>!nq@d&qEWT!)k%W8<WViNz]z.>VUMMGIU:%WQd^u0{EyxrI6N:=}JJPCrG2wt%p#sbNS1.FxGt}YPFV(h9Cgo%j3qMqKF[Ph9o<5J8TTK5w-%427E7?1x%URvRf^Rg<qobU)(aZUsQ(N.}y3ll#1fOKLQF2Rmmxc68u{G1TZ7ro#nPP=Q=ovhK!qBf!J-U<qnDGn0NJp2Zd^3>QuXx8osslmS@%GqJMM1C#+xcHgLmo-X2dDI^Z=jx<FRI5KVHeNLvdCI3*UTc/L]C.i^?P/OArFr!.bY&ugoP?[&G}tzHjhYM:cjT1>S-U>4?M^yyyL0XGjOp#i7u/rgk4huLKkYq7!]Ii0=d5Gp%RSV=WS7z5#m6{h+-)e4Jqa5n+F}&h2$R%upe6=F!/UGCwJglvCMbRq-]].JRx]@)[I9XS^NviD}$9qW06t[Utyvx=OObm}K-&aG(R!n#y7FRy)>+Rt5N@wk*8m!9n}vay7YY7n$A)Z0nLF>f/.Dw0?4HPtfVH)LSOkQENYZG0)*g$1pa46MW+tnI8%{9OQ$ApVk:>R7FK<39KAq.k.rnbWTeh6DC8@oUUM9<9%{:2}eP=LpQt}brr4m>pAw:$2pGx5vY@<#1z=LwnXfEioC=sR<nwPN25/g]:V4DEV.eZ1z+L.clw.y:tbI^H6&hnb?@wzL0}Br@h?>]8uiPqc5fSiK[yVWmfDe=UTk@:fwrC9b*Om@10y{41=0A>@pH.gJmW[mR?qZ@K[]f(#h]:@Gs^jL)RSvQhk/.3uj$gyftmu8=P]j.ko-DEYfJ4-BgO*l[.H<Vl.@4L^)n)f==vG.rxbRA.d2$cx<#:ef$Z05Ozw1-jOsudKv?8PY+&VY}:}cEtIac!pSj?An@?F1TWERGj6&U.8i<dCHvrRHY!NsTo<!5IwZ*E2)}>H!QQS[AMnkb3ph!)v8--B^b*J-]#LUp)QUA7laW[rbUAt&A36YbrFltwdsuDf=GuHa3hm^#&@8(LqkZc].64#W)G59B&JZIWHr25:(v2.c($Svqm{Qr#E#tB1%8qWzwQ)C[(h-}n8j[Mb*>.)?Ngt^bXh(*DJMaq>qaT4tZu+^T)EnW3xV?VWcp!2iJ-{(-3yExZ{rK)}BX-R!uE1Hr)^}#!7Y$Ny{r=w)Ums!3ENyzDVI>X3w?vspJu%o(Vdq:t1-eu0=t}4a0EAvN4{R56Eq6aa[8fJ<O?6U{Z807k6dr6U7&)Bjj68{SHg{#XUVa>kw?7j^9(QPVvHdqW?0DBtajR9%z@qoDk<g^:p{c5#HBrmco0A(crISzWr54ZYl!2ke1+P?#U%wGu6Q[N0s/m3-^cP2tyqu>@&C!Y4ySu{pZjy[a{%}M9no9RXz3-Jl}vSrNJDu8-!+%3u25(AuJ&<%H0Co+ppYS*-t@aa+^zCc]:bT!:sw%>nnT76^Ia^LHp#GUj:-SHG+z66Q[nodYc*Fb(nBil4?5tpzLCmve6&K$-7F{Sa}^0<LJ-O)CI-e/s!Nj)JT37TE(^eeW]iBvX(iN!Ey)]1MCtg=o3zH<Sj75F0s7htLm0]H0)g}Nq]&PhDJs7A&)TqraEe%2MMaBmQO%/lVG7jE.8$*l41sbpBcv[ZO]E*M%o$pa[-WD0qZfGh3.>BusBXV!#)93{zPszGA@s$VLP4Kxs9^5%0]+5*1osy8gC}VQRH4e7h}VaqH4t^yTYKbB@49)i>TfTCww{5]lSF1TXI10[[2*@c0S@u5sGI3re1cM&?=^M))9GTx8ZI@TO0ilUM3JVnUS<@xwo6XsbedSC&-F(rBTo#i@R-KuDxpD4FMwCgrZOBmL{xdO@)wN4!tv=:-zp7SHbO{=A0VjrUqUy(@hhGNRObLgXcT:cKKf6>:)tWJvT{wRu{9Vz3&^/7rWIj9@*>ENF3kG2Nq4QB]Hp:aWkG}a]c3g/!uT5O&/>mw6/il>BPHlT3eafQ82AXF73!6@x5c^G9nIsK4Sdf/9SB0$8NH(:@&lbC::B$2F@CqNn-rbrCKXxaWF?N-Bvj@8t)yr8}zm/)CcxOZ+qr!EZ&G:NPSGcyLxhLmt^P5pS7gAzrgkNkBwt1Qj.eU4butY-W+Z{NbsI?IRY1#09iUH.Gc4WIO:-N%</rGQ7!WMu(T(Eq8UcxYsxK9{WmtMO.VZ1ZFA*mjh8N4!g0.=fwBJ!@qg0cTOi$z^OIvCjoo-z#llDTLGIB^8O^(M(<x(hNtI^kvhBAF+V+HImB(ONA:s&{Cx}rQjsZzPctT/j&cpcK2cK(sp+=%f6{UHqXc5:Tr{0)TYAl9.kP-qAw8naoN?>L-G:yNVA@sXdzRGkC-Si#=QjL#*oAejHv)F!k4rJMbu/jXtX&15!&?9I(O&r:(wi((vfX8A@p50:W?Vcp]IHnhqNhF5DU1vsZmN]n[8V<cNJPu@:DtCOe7[as9j72e.%iL&d5i*bLpN7Ef8W6L^v+dnhSifZ*}HnKE0xv#]3gCJc@M8K+ju>f-nIh2a/<X$x<Cc}.TnB$Cf2w>/pJfLsOFgwJSl%mRe$.r1M%kH]Vwklj:IuSbw<huDwkJ/=>uE>N}Afe9AfztpWL4m9}VNVFcoht0s1m/eK7VMVLBY-Av{l+dIswcHI=cpQ7dfD3G-M%jplSFPLs4?r=ZNVj0emNq328VX%#gLMWCVXj4v]XXFEK:63D7<5*:7>%bpv-w<3j8nRBd.mr[7Uoo:*o)eoE]WvSY3$2v@60Hw3XC!Q9Hv=9hZlm%f+0cvWX@:iSSxdJtlbukB%glS9N%v6U8%#Ft*Y!:rb}J{LX7*{dG?B$9!qyCtm:zzZEgY2LK-pubQ1Vr]#/7C+LpSqdeD9Y^A/rYfhZTe^P>49M&SuEZ:Anu=YgyVGOjmod4j!qxqa2!d?rsGJ2@sA=TuWg&ZcezT}3+O7TO[(EU$4p0y0FJ]D6$Ps1QFzqBrfI&[8{dEYK[v.%49V[el[GGA>)Alc:<hu6d:u<T3{Afr<f%ML>cGm$AH</Q/)T/N1NxIV-]]Q-Ff{DmHJqrVA8N=Jj&w^OL4t)WF?hMKG]@[(fZ9vGqXxVjaRKAj{-xF!CtyInj)np]veRoh]Z-8W?HyS&xw{jb3V6</huL[(4CfsijLMl8ujFKXYSP+[.3eYrx5y2#u9D-?J[I-E$-QhduLBpL&Z$dNo@R+j<(19MhnqYtfHc]&TV!YA=4Hy)KXfZmxkJoe7f#f4sXX&Nx%{V]LTOLOSjLD%RehCpC/W+^K4cDXAb){e[htyEnZG{HD+Gte4JVF[JcAS]AQUS#aP:L<YXOXCIX*I7MVY4]TE)KyFJD<b%#8sz7lw^cb=QRb!^uooaV#]M=l&o0?tt-jw}Yi(jbPp}N1H[u-PA4nhiL.hFzJCg{q)!#O)NE*rb21Dn4dkMYaK8I6E1ITy=GumhWYEpRr{/gUXZd#<Epf3KN7!=hUBBOFZD(#Mq*.Y}=[MqRou7=eoIboiQPiCg=BC7q@:O7FvNh2rM<BlO4lv$WrR!?ie(Is=EBb2q2fcgRNPXRs@/-NqIlq#(vifNwTXU/admOU00)6(}b+0.9S2nU-c<?tH$!*uG904d1C/mIS8T.HJQ.2<iniYI^(}?PD-b({Y#GIvZdH1L5IRcwwgyp}KWJ9+9ej+<qE7^D$y{B-f=DY1f%f>7ZWDQ-IF*KoMui&q{.6vjZhVB-Qk0dyRPp5aA%ddEH()J.:8-a]{p*z1/.e1j!(*/CZtD3A.Q{olH%]km5*oq$eCtcVItL([SnnnY0ekpSc)kIluS=L8BT<M[3?{AlC*U8!:v^9#@nP4Ha:>PBqM^XQK)(ftQQG:72{Xf=Z6Oxx{o[}YxyF2Dl}eC)Ok9ZT4@Q7fDh>h%rWM2(]jC.IT6Ql[cPYF3OW<A^:8E7y/vu0Egz*j>mICF3]Hr7n.9.@35aZajbP*zG)poSK2[NS$3lpoIu]e?o=g4DZ!Iolu[2Xcm6W9tM4G]X[]gtG!3)Zd:(1)XTDr[ELpvL38mKwvGMWe<wlmt[vy.W3(vY@3NqDj6tk{hNQPxXde?-3!S:-^l7u82t[UCo5ECFpqiG5jy%>(hYp^Wi!4Dp(vLDgf]@L!hVtuefpZ+l@l8YmOv1v2=/EA%kWPM)pCs&fI)q9$$ev+byTDI>sf5CxgYvqt[YsvEF&(7D<?R[wlP3aG7.#hfQ4X2t)BGN}+p!5x7-ha}?v44p1C)E)T!^6@K)@*O)I[(&1J4F)ZS}@$*hAjd#-Xjh23$mS?a*pyZ/LP(rG4f>{0zTjh-4z-R8%*ql)KfC)3Ay[KF3D]5Fxjxbp@NG{qUT-iboUfU9E#us05HUFYvXexIGbSRLHAIOO9n)JRL{h*<^{aN?zNC^JRi>36@tSYfD4$x2nCgy^ePcj9yl>[Va89SriCT{@I4HlI}v?ihSMYH]fQpqa$a(iddw>$gg&@@YH5W$v.+!8a&eU<v(Z.dog-Y+t9IUg>kOTbOEq+1c1XGsbIk*xZM]y.IE4tF^Uew>49UI0@K}g?=Sg8iKXj[sb]8FK/^{A+YL44SLlYQoY+=YaKj8Xe?h$SC:lfo%yndmml()>gXvlJ&G4C&Gi#dDUGq0=}}ACK/aZgDQ&05F3*Yxl+Mv#w:VPxagcV#:![lh$z^[%8.bA-N$VBb2%H9P(%hiGPu4M:-wtpdD(DEj]kHl90D.qOh$s?{REo%-yQE-)^S1.z9VMRAFcL.x=HVkk)n6:tn#GcIOb:Zup6T9Q0e>huE5D6JhVZV*7h).Bzk[{^V8d]<v6AdU4=IrkUR9WMH*QXFB1wIyeu4mu:PrJbq5>.T?T&9qeZM>d?@kZ06oCYV1c4WVt%4QBPxbv.5[FYTqjvsR&i>(yQ*wiZkO<KIIss(P(x2/OABF/<U5dZDjp+eVgdUyL8&c}9&$z&1UqzKdv:0(L&k2pS5rB]%HMu@?(M0AINhOV7pR4^.E4<-lp:Bf=-H^tkq(QQ(.e^zdrHR@x]WSocmX-z]ua0Rjyc]NnJFIajC1LM]:$[zY2I.4&j^Mf8S)d+])SxlOK*M9Jprrdpa#Zg4{2dXj<QvBO#yV^8J#LxPtFzP>>Hr9ry.^<np>3KF2jgbH>N<M][/26#DGXpsgoT+q?+&r7[IvO)Yq!V+}R/9dZu{^9aNJ/EBSMbm390R55yQ}-]M3Qujmdo]MHf/jk{G(WiM5Y$b[2}&42sc$?#O.abE9Eh/mo?@GWc.BJqL:G0DNnFX.p}kA{xT-2tp-0/ItbfWz4+jY&Hwozwz8]w{enzI?I$ck!^!Je%0q5t@c>A3DAEeUYKPm7TxlTenyH2>3fJEXqd/)6/oh9A2/g0<blAfT[9*%goL#jzElSHHo9%qODW?Bo*wF>:9Oh7DSQV3.36Z8HXc9gU?R:+?F2GZ%y3ck%X7.n{aEB/l/5eVxAXg&AChDEXnK}f{(QlG!0->44j[g+!Y4D(7J}w}5YoH9ZLp7[$ZS-m+S}u//xH2LwFWn-m/+qn#gd)y>B[XgUpux:OdR^siwdi4SeaprmG9?dU$gpTviOtllaQsDqD8>.cdkK{8rHlg%hF:P{-1Ib8pv03WU1wC1?<JN0T6]**[jt%m)J-S.&O3T4Mn%i:^T]6%R/iKxoH3yckYELu^H^gym>x.*eGBVJSSJ4{TrD}t90Q9&a]P6^?k-u%QX&#jUJ3FCLl>!@}}Cr*[^oN0Y-8NDHJhqwmxm02R7ZcxMI]!!-!]jm-6Dt:&2[d9LFjp6=xV>SDXs>(P7UScO/KYjxVc#S/ZOX7=anggvQt:1od#e]EsrY$?q>^K@:Ee<vlJNPCs@J:aCAQ5v(u%[k@gpk*]dI0=-2C?3DLYG9&29J7mK>Y^sy(VKjf!!^voqy*}?9Z2@F#R+:({(7bzYwBx{xLX}[q8{kKYKp!aMNP3i4AJ%3QrAe%}r]E]9qzI!9/$VegeCRIdqk}.(o[{8=S5RX2@+zPPIkHPp[$vWYQ#(}BP(?HF/dln3)BrXyu.K)Q9n=jmNYnSTJZobF.&ox:hHKnIN6UXJP%oz*z%m=q!Isy}>7u=Z?=<nW+LoP)P%0zD>tVR}4HBy8VPj@jiIlyX00c4:(KGZHr$[eVW!&m]wq:<yEyvBNgTo:s+n}Yz[E=amtLzPH=n>-e5kr1>DXSw1(2X)Ls<u[/n&lwgg]-8WJ!j+O:[)DY>2ff8[L5H960tOWtOC1phRdA@@>t0}SZDv?u.tDB)dELf2k.X3riZDao.10wtJUZ(-+7x-thJhxq&U=B9td1@!r0Nh{3&@at-r33Dp{%8uq7TG#F5[yzG4*>!yoJIy=(G(/S0DQH*xh[!h[6^QE5mZ&#T*JL7YuFNt^zt$)Q9[DczU3Zp8VDHv!v#Rgk8wf}Qbo)[-ipyf3IV3}wk{c8C4F:EvBplCYQ(NNV*8pN<[nF0C[lc8H58pgAcriwcz9wu)>u+-ysQry.r:K/@r3S=XBm/p9%e}M17ieysrl2Tu$lMD3-Ro%NxYWb4*b)g9NIJDbuq2HEQ&FS2l#z[2u:2#f@&pwG-7TlDBFZZov$-[fxo*f1<l!9Zxs0O/(ZtsH012mcOTf2:l]lhO-r*5hx7hil*Z(X!.sXNkh(7-m-vKOL35K65QM.L7Qm@vFAS]wJBJx*R6-w5222yUr]N2AoNmiUpugu4S+#F!f&tYRP>D@02h*pO=yN:.}JM=0PQ4dk:4H7YHzNgJ6}@cNGLcv](oSsLkvGb&SXuV/Dz?B<2xjCN(-3e<M5gBGIz!pV2s6-pKoERrT%z[Q@>^>ns%*lxml/DCL*pXJcz]dwi1kmInC^$4(4?zt)?J3uL!/J<OLVu^kDbN]2XYK.zpPG-5h:X]M19Jhd-2mrCyoSk):7+5G#MKpU$[614k&.3>lX.[3KV^AOcqmE*5IG#rsYB(J>@<h0/AiFu5!ZGTFQK.bdK4s}61mTMyX8ivFl>VsyW{ba=SuXje*Vx]Jk%5GO6GE07piLaXF8cI(>2vJskqi92tRbyf:W).A/)9Aq*6Qq:%m$[o>B(EhX%wVa!sXSM.fF*aU%QcU+u<d*O14LFB(*:K2/q-3Kw7-Rr+59JVJhST.J#mxwo{COlKyFlZz%)Se+A3.-e%Tux](}vxfq(7aba4^ziUG9FDS]A)PU?o]g<)i%k4^hmb^aa9]L%bbfkl4&!B1&s=l!<0PF^c%sz!Y:Z{2q:>(6*g6=k>4{?1W/M:&V/<x}9Ujdo&41!&[^f+BIg-e3G{g$v<uGR(u2OfK{D$q?@:m]}(${v[vioQo1N@2Xc>:ds%XJPG4B/zMu}OaCgJUX*Wr7wJ9>hYa:eooTesemjIdkPGvB3l!0WP/lYY?9p[*t7Y*sJ<]+>:..iKZK4fTIX!DD0^TRvNZrm@0$wu}<xL1O]JECm^o}tesT&%/9C!:42:@UleqZ$OA[^i+5twU@wF*YtGlXBd057rb$MK>z<Dl$s3..[-LY59]kT5$O)Oi+B4lto-jTnqRS<Igw11sOu%u.]Sr4&7).=qp=H5TeJb1WUwpCPVZ?was[#I7KzwHmBi%7=3rvk@>26uLCViP:1sMKK=Z>#12pRwtN!j]S7ub<pEh!<e[/E<aWc.X12W&4>>9a+1$+T)a>0qXjILBA(EYYWkNod^F}IY)/u%U=Kxc%5PS4g>:G&!+3wHIVg!O%:3TsA1F}Yp1s9jaaiP#}DcpO{$mpJZRsW9*TPDCsJOuKA}MPs2HtCV6m/JLC$qbNm.YL1mHMJ1=4N<N88)7OpaGrd]A8:#gSk8#OL(U:)!39+xAhFl0[C6VR!ZsG{i8y&s*t({Y/Y7?o-^a0wlcT])bq>1%AZZ2T@oI-6VkOXB:gfRQ=r0Re>WuSA$Q&nIwASd[9Z:o4+17m*sN<{ooHF?9tcT3i#9uh<(FqR?Rx+OUy}Vowl]4lc[hjW8r!JuhV9)1O?f@tQ.d{}O9({@V<+7K.w075Z{HfAv{79<3Ul{2)PRS]#56%rhEu3wp>S2ynRC.uRZb}-@}{to7:r5F.T1aFCT3Q4HH57X9<{&3K.dW&h@/MEbALeu1y0(C!)h%fP^7Pz2>[!G(=eR6aB?zMbqA}aO0s<RKV!46uu0GUXD6CmNu)6bWhDNmlx5<H8LKCF2bfCJJGoj0v^Q0YK>q<*r3&^ZfTkTeDgzcgY%iF8/RV-VGU!uWc%o:sKHqp[A7.C@7efnJ^r}EroP!R0A/h/uGD3TWoCTazhjF$DYc=rkNLq%Dp0-t19gX1^4R8G>GmVz+rtoigZSpTyIDqj=l-)rXbKTi)x[P9r>RZ7rmoFlid$R9Wuru!g(bzfb$0q6{@.cO)Rzf9PuuMR#Et0{>C3K6ZP.US*kbKL00CVp$t*IOgXkn+3H)KMe[[a:(2{fF59H@8W6k%e[6Q.QbM%a7!SlocMR3hl5@ddx$Im3hw3fs+uziDF}Ccc#ruqL1[aU8W2U.:a@@+72?7U->P{clrBIxPki=auzhsX//+dCB@qZ2[I=7!0rT721Jl-LU!EQ0c$u<3lP7j%dsG?bmf9D6Tz&pnTNe<M(90W1U+y-=tT(LW]$P7Gy66q+iuhGzn9P@LK<Yyo7oDBS/d?]ru=f-R&Z8s^8XBev}Ofo:ksRe2U<#1ngL@8l?3ozQ@x!L.{Ewx@U/rrp144QoAo!UifX!/dkVB/at]7xZ4RX5E030Pi*F](CHE9J[H4$2pKsu3p8Je9cmBpp2e>dFeFnsU6^Rfh/1nWlMLhMA}r!RZ[v#Fn!J[r#0el%eA&ZrD^aU7H)7Drx$nHA=w+r$qt926r)7^1v@e?x5vof+nKP:[^G<t-ax}{l8Vq+=%0vogz3^TOL(Bm>]&n@gtM{aA7c02zO@C$:#**e#S-Hy8bKpEF#!:eM>O/)N43c8flZ[oEFLQ0Po$YBI5A6RKtfysF2[FN>Mc):]#bWG.^mt1e.4IBf)OK<3&>@aDY7(y&SsYlHaRvc6mQmOv5USTE6{d/k9@.9&seC^D&mRPJu)k[i/bSb9#Tn*hdZLiaf?q:n*<q96m^f9a&Ff6*E8PShDZm4oFxhwO*l5-HYJ078-=EVo4qYKEAZUL5I-s#<1tFS{B[I0R[MUvsE.Ph1luY-R.K:mVSb*s[MDK#pVK0OWIX/%[QfqAZ-T2X^PF8XY?&k)]!Vr16KSeMQeEw8!eizupSbyk*KTosFLzv0(iQVf7uH.Jet}&tos)H/JlRm5IRt^eG3%EPOibQe:1Cai[K+E^2g=(v!BV+O{JmJ=2u1:q?Q^X.ez2F73p<6GUQa7F(ByM$!dGrc/wGR&X^3p3MAt@]$0vtTc>xr2(z%G*#3*wIS=@^ad}X+y/.C8poM9t6EG$.!t>$u(Fu{20(-+>T]1-<E!o[g]LU9Y-nfW3X+Qb2:xRHR^.YFq%^9>n!>Ot&ExC8XjWSEn6ZbZ*3[pHcx+YgmU0/OYvc]/xaudN&/OWjtc+Wc70r%BC.+Q(>Zydq8EA&6<RFNNy^]a?k?z.9*>7)zE&$R$-tC)]c>UO:bcL^A)1A!g3Xq/>c{(Dn*8*Xe.A6yNi[k8UHUWPkf5L87u4*oaIQ<2[bM<qcJ!M*bmfOdeqgHYXmIMZ3VjoKSMJxJmFt6OG<SS:4RROkx2K[t][^uc84>tQca=-dJH3&o.l<-<DCVXmvO-7yQxYt*3WRVp$v!ll#JGBLly<v[0([CaM7{k%PW]BURg9SRTI4/ykJt?22[Q.8wcA(a0TyXceXv>)Kx0ZU:XAB1GU($=83-$$p4(v{0IMx^f([8u&:X<.u128jQZg}z(Gye+mZPd%cyW2B}3hNxi@=NbJYCnATi0!xXL+cq3N#8ay7wa$HLfV#P0BmuRVvfu)8-f:uJ#rN[V6LPb=(EeAU{?AY5#8i^WcaVE(yq]/?1!v1S5icq4x%Pn=-f9fvY*Xg(6f*c.yP>=Akd3eV=qXXHjxVFbHSy6RHy%pn7Y-NxZHVkUD^z(EU</1VMm6njc!n8/AZ}JL#pPD!M-z(i}ca>KEW8WR08#d&pD+CL#3VRrnD%PVkrES.NHD/8wpv$[y[nelh0acGz=sEC^a}I0%Nf-ySuzj)=XVs]gm?%TBFGeoNqWJ6)7{SJYwidKL>CQ32y@FcxH7*n9&9V=XQPxSX$!9Z03ar/w5/FRSjLJ[GLe^(N-]CfymH).r>yaPV7M@7ac8(ewPykqae0^[6MErJ{8F/{FJmxs5-z7c%1O0*#l<+zB=7#/K6}[81](fipEbN[&vnxq&]0>?N*mPoIx#)GCT?*Gf6tI8W{p<=[onk4:sEFC5+3whPxf.urSlUa$hd*oV1BR+p96D^[c6TiD{k(@uixznd<)sVb8h!n3MqJMe1+>Hna@P7$s9o.L3Z#V%9J0^J@UUjHbk%p]s[kP)xU7S3MX[cy=WrP.#$ko]x:<xM*cUH5}m$iOSxuNho@Hk]kBBNjnFp.1QU}ox+hWrZXE?(8to8/LSZax(#JRuOC9NYCfum+D9aA}#@@BJ)N*Mbi)(WKLLcj:r=Zl0y-uWYP<0vR+aFKtjzUQAE5W%c-le*9Ht9h^5GPjBOlXn=+gz!Fu}<)7hxp[5Y#xKK.+VU&dj.M6bGfS9NT@Z11.]3K4lliVpH$l5ttMn5$yHksL*:SZPhsh.rlhiS)]QVPU2QE=BJ4n4pBxhtaa1B&VT:GoiCiMdj&VPjUK0NhSyHrg9=(ou*.EYfH?g-*5k1cfTW>JX%0=HTxzlo9gWn>q{QDte?2ISB#0LgxL0vRrcghve7[&arewsl&Fgp&.GZ1y0U0b4!-ara^B-nJ9]MP.j@e#]q1.k5ViV/E!IX[=QO$>Jk3]5{l0hn*duM^DEUPrRT09l4/D@(asc{QiHuq$l9FM5?=?/=?s-)ON7&:p01Z:anqgd[E3BGWZMgT:/5?aObXycU3W5#eARdd:q9B5/KNU54Z/.Tfx/&ztlwo*{Ab1kSsn0I%c[CSIPIE[VJ00nG^QIGMp7NXpMi=UN&rk^rkuJB?Neybcj4Ifhw4qXzkMxLX^UVR-v(/r4Eu:-KdY=-^X1t*x6xmN&>>-GL4Aj}ODL8-{:z+eykd2m)Amh6<G?YJC$<bIZEGphN[p9-8eNt>lGY(7Zt+)RIe{aJ+T3BUokrYu6GaDrm7=isv^<4a6(rg9HZ7syqo=WGQ>8B#AVcnP{D10-CR?r8eXuGuf#zpveU.?zxqODe6ov#6bNy{PAXl*f^rBe05UAd&bc[l!cZ8*fScPX5TcSHdTRPy?agy6Culv[Ka&:QY(9F:zePP$2a51^48#EBd#PXc-h<5w1mw!xnn4qVnikia2jVvg3YG7%jFzdsv/B7O{99HP>U[K2s1#NrQgEAiQ8ZmT86M9t{qfNV?8qvR[zddA<bzY$>k50!n[K]=73^yv2KW2/uLVw%iC-VL0UivLl@iqn3K1?cTV<p<93UWujo-(]Up.C52oAprm8>EsT%TACL]U1ssIXZQ}$<mg9@#Bht#+-Dt=GUk<)u(Bp%VF::rEg3M>-&pY5U(Wo5D-XQ*D(Q}SVaVnLII4Y7+-P&wrXpsS.YIg+a]G][3Mpm&E(0HYCl9W{dj2UjZJgUi[=6!@<-&By#A?uByj=r?1ZOilNQn9W{Y].[v3m{tz<<&}0[wyhq.ZB8^&cmd4^8F#}fDt2gyz&VU1qXbKSCH=0F#)2@L]{<dw^(:b0WVJl2/&o[@&7Lyy:c{2iSDWhNac9v7xQn?pn/$SP/5s2}uR{PcMfdiT=eeJEj0ibt<.mpBu//J2k5IGtNUUGHP]fn7?kJ&D.sF]fO#ANOL{5?CgHF^<@IMs/lGN9Au[4SL]1@>n7t13Vx<P1qS6QB/VW9^+cEu:AU0m/c1C0B)^Oy3-g%F}-FIa9Ft/ysC:aE!wTVkN=>Sel]a)30luIL@tk(9rV=iEPFY+9f4U^]kVPZBhPVFRnt8@[1xKcRkil]iE<Z%{4Jd]!Dq{.R1yk)Nt^ofd-SEu7K7MunoyTto!R*mSa7=M2$RayPP-vZ-tRp:oZ%fi0$E=tdQOMen?QppL/C3H%h0Ax8iLae/JP/%5Apzt>$qI/ju1.pHh)M7J88P6M*S+/h#tjdtHt6.Wv/M%!eu*B0B:>fEWGq0Pg2zn49yL)k{LXX8MUc[>Jlc$3Yt=!6:VwHD2zc$e0EX#rs=&xCn=:-Vxq?.&77vGlb^pR4XcV&EVPO>i[6<RVRqar+&Xro)=c<q>m4g9{.N4n)3OU5F?Ai}b+a-H<AF9N&CE3EGgwVbQnGY$ZClAmsH5!y9%}pjW)8NYRV3}7#pA{q9$nj.Fyww91=e2v=$ruJ]Srf@Lf9DsCl1f%5-1=83.g<umFqR9XS1{LlZ+2yQw?kTU:^MXb!:-8=1!3K1sX5HG$>M8oxKZ-S)rS(<?yqv9LWF>L.EG<).Fq1P:a@$tc2emBp}M=VBxHw5@48#G4j=^CkaZc?qRcy{IAO??PJEW#WAkhy&@Pv5DdYiMXroMj9pdbDaXbfD{SdGL7(>ztLj/J8S!MnzGM)$MYw$Pv{Kd@Reoh$^o(s0sV^O)Ifl<gO=>]1L6]cYr+j=@<Agd4}v.o/N:9<[>!>:^U7(jud]]=3+Y++mOsQ6Ar0A)t8/S.dr[{ImUvcQUcb1<!CrYp(jDhf8Jvb9}jcr)YF-oSm.bo^sybkY<vySdz-08302JTc5W8XrLY2xkw0$3TCO0>rQ&5VahKMFlRX-I#wp[0Z)V9Bo)mn&DX5c1v-X$cwJLD8SKo([IwpCH9LHuvaqf).DmMmY?(BIPLo{%a7optC9yp>w&rfT0F%b65tDg%7ltFGU[SB}y!YOX&5rGjd8=)6Sv+)ATn&KG=w2yVAfd(^rULWi.2Hy?O&XaxZ%{8W^?]CbNf@c3bzZ0Bd7x}u6rbag/4BV&pS#3i-}M}o3X<I2d$Q%]fJh7bTkM7k*DR]C{))sgg()QwkS-@YaAOr}udYcIwEhsCy(N>#C/XWjanL*Djc^X[b?{RQoQ?eVqXf7nDz=2GdV!!21d&Q4^(X9^R4V/bM>uNsq@Q5A)=x%2xb4djMpQx#@t=>Sh@E1Sr0<+#GKSCgv4]fQRA-)f]jdm&znV*GHz%RRsr=mywK--VN0Vw^xjF04+%CEv(ai[}NfNlokt[DW6V6$HJ2eFzc%R$A/sDB}zeL{Q/S/zjCk-94waSYmI75wrnYp<C/CK6Dxl:n=gUJ$lVtibvEfiMH!Jd5(/lX4kiIve{LRp/?fczTQObs8vS45K8j&BmiUSFk(fC]fFp#:IBVNtxV)/{OjZyNd9LP2Z9QgX4&[.V}F/6GG5+j&%EDREg>n3eGXxU=U9=#L/*ot*{g7W9{rgo7jmuzObS:6m%G2RecK<DaqL/[8rpO=qLg[NmV/olIoaj+X3YVQG/ObsMNA0Dx($OQ^DF{]z-3:xcs4KBaY9X8AMle#fn7)ws)Mmf:i@S4izDkdVeoZSvQsT[s2jKbn<IY<l*EntWKmLGgkn!Jw}YtFqmx))G]%QGO-wFr!:*zgRQ$w4L^$i#qe!?Vv7%{w!]Kv/2%P7AIcV*pFf^9)sG<rGC/[/VT}vEMKygB0j-sb&+#E1dM>KF#qRXR?4Js1$9GN)1xOIN<pdWOI^ZQ4S$>M{*kED!L)L5oL9Wbx!!w+YSq80Ni2e^)7Lz=}XtV]..BGS]me({+o[+0ks+wWD#Fp@/U&r(GpDE!lhU4N0RxCSu4YwEY!>R1oE/@7o+KBkZ%{b}hF+ij5Bp[QmgxA#3{zPka5LAx}W%Pt1?DMdXdsD&n+upPbswjP-QpqsU4cV+Bkm(LlOpr4&s#s{]UoB?u3@&MGq%TFEt!4q(XP+M09@S+VB#851.A:vUdL0BHJ9d3s*B!}xkz42co])gMKcGE9)@!kCYYx#.VTjIKXn?H&c{l%sd&bVXh^h5zxg^IYy+M[c*6.}Ze[jWHUA^Xhv1jm(WJq(:HB#{1%C)ga^u8SNjkyuT}.LisF$zvQ/B*0WdDbj)oQQTF84!2Y8(xp35XcUVaRB161-I9mu3e$H.GN{Oc9C6?IcIm4#pv+[{*h*@Mgmb!o:Y&*3V6+ug1-Y2b+l{2fxrsF1OOIT}T9i5uZpefz3&mMKBRdA}sJNYtmN5Tn#=3AwwwZgJW:Cp1n}ATzTe>I/77yD$301kQpwmmD7lpJXfR8b6ygnS6U*9RC+R.X:!fS.6J=T5EQKH]Rl@>4TJKQB{]deGNt$>jF9QGVnp27oP{q*.rT-J1:LI)8I>n$Oeo(pyRo8K78-1H9hHDO.w*haOHTll42+TLrFq]XF[b-/3&DDSGY{wbouOeFx}zMVAgLv]--qncL9GZ?}/vZu&kHah(zPwKxuQoE0:c.!kvTIvTRm6hTYQYD2{r5IqCo2CGTW7)9}ac1ykUV0GK<5OB>Hyg0>Z&ibWA8E6C&e1c*tq?UNfmMjW0oY.r0eJXAq/T^-U+cHpNF0p%gS%F$7AxdVKLF(79BlsH+Ok(k!0vUH3-7V0L}xh4/c0SjFGohtVsD5c^^VV=dR$j3H.%zu8Iw7o:AFxdBb94}ENB*0U$?j+*nEa9cd>S&g3[dW88ytb]WxIKN8p<-b*P!]4dM3h$969IotlgSSQCoQa1]U&q[G78CZu+UYmPljjnF%7oSJ{hHg=v^sk:l[p!$Q3HwU&EBUtyi{KZXsqdfE]iEt3X+*&I!>RTg=9{<sG]R>q1Xcdw:rz]TIW03t{-pIosfk6HJ&k:EGCsa67i0Lp[ZF^7k?zJC<K&MNd:AS<q@U=<2v#7z{jTS-:BQFIg9Fo3oE.D).w9]>3$n*i8oPuN?(5)X7R?1+O&u)w(]PTw0E?LR2<qf{!iPJP3$n2pX[O8lz^2x/K3%=H/aXVFx39JQZ4*@Y@EJoa83g6T3:?LlUGuJBR*=Shl8(%D4E@(dO/g5Mf5c1?}cIkf>vqWK{7dewu%.GtV>T(:KV/^.Ke7Er#2h(.9@Z#Hciz0f.#7)Oden(-aXBb&qHP8^kCIBkT0lNRi}pq(f#%fb$5uO2LD}.I>E!Db[0WgHp-mi7g&025w>w?9y0&7Fqpo]VwJFGU(Bmbo-.j}J2yiD^%9URf2O^0ZQ!Z@Ny!LYnk63{2sV.uGiooAK/Tcl9O-Yi+zkfLpPrY&&gC%rDsj.?/)2YX8dwkkrPB8jt2{riI}yAi{HT[a9-rT{ny^Nryvm#4qZc+)>UFGTC/V0Av)gN.duFyxn-0>iOb(Spu3w1@r53{JwC(=1.ZYSL(>K<L1E2VU^3id=eQ.a=4Uzz$a9gM+*)}P7.S?d9Sf8QcrGgNKfp+QOoJoW@:WEu>3dLCDd<d!GTgfVwRKpx>naZCd/uV)^eSa-GOis6.W9CJ5yjjk[uH&8yP{oN@]xXvRQk9u)BXLW@1f&$WE1<>V]=x{B@P6IL<5QCi.G0ttl3A]bHN4lan#b{4hNN1]4I2@&J#N<nJJ8@gYGX7Bl(mROc+/zQ+.oKZB=@PJvRsj!/]+c)JPC:%r+9B.Cb3C4G7{&mUbjyHc+$BmGd/d9&v7AzDuZtfobX(tguVBWTBakjBeJaUXM*jO+1zC>H{.F7GO7y!J%{7R08yTzG&fi^xZ3A[9q*+h()ihpI%=8{0PVaHW#1Cj.[]*m@-2[cS7OJSKCAJfPWKToLb8lFHze@agJ{ci2=HT3O59=g9s}$<cj:Z5-W2ZaPK/v58ZmADQ:4}s?1yIVNQ(&1cg}1Q223&@o0Q@4LWD/f^E&d2qV(-$nkVG?Rqa9LwS6YE4B?z4c5^&^/)<5)8TZ{jh]e)6]&^7LBgIEJ9GpoHrkHq8J[EJlXI0smB}.5GBX>RM1v^:<(4vvs4V3dsm[hq?(WcjcqBvxi^]3u8b!s[As39n)0OaO-Gf!H}g(4L$RYyP.o7[566=5SCAgk!VP5S{rd}(m6sPOr{8DEnL1n.>$eTzl6X.64rLc/ff&W(e@O*9Q@hM3WVPDRkYJa=%wduu$lp?2:BQiY*$^G[I3mOYE@iFm<5F/WSAF8?j})ugS3s&Re[q+]+[6M>D9fwP*3ftSFG>v?lHQ{<uu*yHOQe/r>cnCk2UST5t*0bcRIK+6OaipM7gfE0+UoAz^.^K!#h+8zhtpQhfM)GD#[==>hSsI%7]W{K!.@2{^:-g.TZ]!oloE]7*:kumU@O5IY-TVWyxLs))hT$m}MwP*QI.vV<$+f#qK1f$3#T0v?A^s+Ej+1@0sq(Fk!Av*aP?W/V&Bf5d4Y1J2.A!4n{+!o>98PRvUmn7Aat=Mt9ePw}NkzVvG?f*O[@$$6iF2pAwPU0eblM@u[?ex(X5dlnRWox>4W044#GCNK[y${zqKOGtq8PejrJ{^ej%bd$e<ux-8)f9Sd<PpH%r^q]<9B*/w&1PlK56GBo7sVVvrigMtDZ1q>JJq?Rk>b</Fuah<:09^t@B@.bGRT6$1kzYam1j7I=zvxs&11yHz)>S$!4-e?p7w.F&QlM-53IJzBE=[<(sdtW0U5l7z[^{[m2=@+Jd2]R=:9Tytj^.2@F?7)KwpMxe[dDdfr-sg[kPy><s@O=V/MUv}MX:b<ozL+3E&cEk^E<b/q+9VUCL@{Wf3jv&NxgF8jBL+ltHzzKvhy^abGeAI#pJZ)aPjb>JWm2v=pz9DMmjB3QISDS6JHY]>HaH/>-duE)?yWzM5^{8eTqCCa%NVAmWgO&yLlB1PCWbytENFcs*m0d25lt0Uoh&f7KX=+4#icYD1KoA]^nN79n/)KG^VovfSDP2R$8Pr.wcSmwk5/vnG0<<FGD!@2iCj[5d.goFW<JY%]u[bYsv{p25]Yp}f%al0g-ttdK^nC+nvT**+:.*a5uWf{S>aZ]4DtFUR!$][>%#!%.#I4Z^mP0GtO66lM4@x@aku&K@}?{K/-f?SE-V)BU{ECTe@0Am?u]rcr9z*o1#2@F]QFQ!(s.rW^P$A]<p!0sv2+)L=ytg*vFKO-hpNEY4f7tFwbLwRb8rAe5*[Hk$V/ae?UhvBbF0Z}Zg4d=M[>m4@Mfp!)UjsD%7SGAJ]YY+TsdJ[3YS9](6XMpq5vqPem%IpV]j90=uL:r4cLPxrDaNILODiR5^IS#?rEv*kgZFU1Y2U]6Go4p[NkIQwhLzv!%Yul+G^T8SoC:${5/q&F7z6x<<*Wp6lm&Y:kv!7[Qe9Y!VyZ!V*0MQw7m=E8:#Qn+w-rD.(u]U:EYI<f?L10xnD{c!oKHNr^dGVyhZrq@wetzP&sFqsQK@nqQq8JMjv(njnTSR{SkNy&^Hqm]P8xr%:UQnXX5TVjo0o-5+!]R$&?cd4gv1ylbpGTw%LUhGi.NXY{di>}iLb>O&W6S#KIA9H3H8Y.gwd{dw19R@[BU&MYp9y>n7PG#?zF+s)#+&y5-HZR.-rJ/907?uX//0c6Rz5ZTmvK.wlFVTkC*@1b7*Y/u!V-@+U8Agn@>@%#iJ0eE?GDTBZF6z7Dz)0$cHo&=i1vvpK61I:lmS8#xJTyL(^KC*R:.W/GfNv7BJQcP6GHKvz82s/KZu@q!KXf*p}:1<3(wYG8asJF9(lr}5A6*!A{6U%rKU?/PpOh2ZKnasmmg4P?stj4!<<{CehkWG^odNjTf<<$sj^pP(%8-)fFTxkve?$ieMj$}dFeOW%dvu<lL7wum=esI74)aMtNg{BsZ-0u?O6m1fQUQMg/:zO!iNyw{VNMWS8Xx/Ku:*.!@]g0@[I<lAp5^==P0].L1R%fym*M+=q}:Ufk}im8mAU9ahk/RT4pXA9u(fwJ4G>ywRlE&5+dsnS62m#/txyBk3Uo?F]IC#bhpAG8dQXGIG!Pqq1f:??bK9&Sbn=YaP[V2s/F!kq>11<{pEd&93(auBfg3[):reAh6g2izNmFoWHAK5!muZ2E0)%z)CmvB5db<$cKw^UsdI5(KS[d?aH.&J>NN-./ZuPH7udfGyfcf5XEff{KvRSo.pmJifg}N@arfcKSg%}<(acuB2xtsKb<o0hs0soGn{8Uw@4[k7+PE^wVgcguuBZFO}nGu7Es>AZr.tP({6(j<[67UFop$Q8!py!<VDYlOTv07]n6wsX6HtB{=R]^w4zviHz9!h=m>zfp=Ui39?}*>$mhSECcoHlKiYorpXpX]X:YWT30.iUTI4gQfax@/*91$W+HZOo@f^KEq](TIh?Tqs(WnxKjHY177Kv#9M%8MO?5o!bvc*28arw[Lk^&u.RxfUED1eUd9cZD^mwjia^gqpNKWUF#?g<)a6t?@>CA{:xMLvt^=P2:AbP=(C0cWQ22C!Id$j6aI&Zs[pFGCNw:azc#BK=xWk&4l*HAl%aU12gg*2{7$KUMI<f7ce..q]T3]FGfL93Qwn*H]i$+QQ+}<*4s=rraelXd4Nxod^A>AV[fM>[VScmdQAq??.poXDC!?rbfpc*&D.)?k!9W5#v6gnc<c-dB*JiKA91M4UzzC*+2{$.^1qxA<PqnQ=2oz*@MCqa(Dyy5lG<tsf[BW}g/Gxp9(}hD{j@kgX}bR7kblNN>*ptqiLk[ctk.NymvqWdKhFKyxVVsBVIZco?0S/llMcqJ<3@z=6SZ*=8t%l(*Mc%8Q+ZPQ-D+0v7^P?JvTplJ+7PsVgXo^OWGeqhl2vJ:BTaE#wnsCwI(zRo+3[!To*12iYarc7t/(!p(jtqWd<FT*TMcbIUlv]lxt=L<foB$E!wHq89g?=={LejxiJt(EXd=N?8Jv&-j5{PHj7x/0(0li5Q83klvKs8Z!96{+$s*e(cUHHsCf?WOk5/yKy0q&*Jv{UBf@M$6r7(4YyS$ceom4^v7YbcBhD}XAb-.JHL(KWz<q2%<lZL&{=dZ0=Xk$L}QDz{$m]XKnb8&bYRQTTNET5O.5&NAu!Ia+)htprb=(]ZhFXiG+97ECrAe<3!(I0MJzp&?=+D{=Ia8kmtpBVrRyuLfOj[bCTF)hPSq3T04-.m().(5&H!CG2m8FCKG%sWA2$ckNc{9+(wFM(xXl}cH]7N*B{>rGqaNc:P4(/N]CcP5vR83FK&0Q7hWmpl(Sk<oLK)^(/FJ[v#mEfFM(Nv4bGiKX43(pMn6E=9hPVBR2547Y9F-UJnnxqlQ?QFU&qN3bnfIWq3$Lg+@IZM0WmYqg1tzdO&le7QPLBqFDN:&k1oTC+^Jnmtxo@@usHFlbjwjW*t(0pNJ{vqd1t(pd+}@9h^ANxbXbD5]Z(ej&Q74FTX{v/)tD*ruSQNS=g+m=<M9A]sYj{EmyZ1Z#t^/bi+bm3aZvL/7>O%E$K}UR8+X$cm>#><zO/x+k&JI2I*Wec@gee>::kYNPD-W=}ECe2N1Qxmck<GGUVm)2?XDRNNMd81?G4pA>B?aKpnnu4.TvU9bV4]/C1KkK13T2CNM/5MYg>pN:>@N9Ar+Ec=R^Wt@%j4Xc0rvwlih1WGq]e=vTdT{[-WHT[va3W}$.QIh2R]}}pxHIY&qRLWA:1v^d7>TZa9uROClRn.5g?Ow.)uFSG=gbbBVrsA:JOSYMOSO@y)vR@ZTQNNgFtqfD2Y0[LO(k}N)&d(bu4nH@NKyyMAhrYXMoqtSO5wfwI*u1lbsg@h:>rd}FylU?a}7ZtHq2euImNc=99]{npgQ3/M</%J0V.2yE?UMolO]8=F>^sG%TX3ZAuGJb1PEns%mPV3nVH96?HHQF%T+^-<mKLRrh(WuFW7WllU}WF>(Q>8uQPT&c%8dc1awn9dJy-+@@nS$^)ij:^XFifV/&xN3jn<ym?*%^T3.jHl=xtvY{m)IYH?ePXir2j]h!%IW&WRb33C:5%z4[o8$YsPAWxL:zccHsMfhj5w4U?g&g:g-@F1u4d4{BswadAdQ(Vik<aDAEN@al&}c.ue1IqE8aKon8-%g{uKFdO#ffqceG11h$<*J1@8Rp<e7Q.^Vxf6ZQEDJc44P6B4g03rJ<g>op/dAYScK9qoVKiB&91ygGPo{6ozj5C).oXTyZ2}VLXeOCJV8OUugpF=+GoNL+*U+7<#c0dT8{2vcQrA4i}!/Y7O=h.SX<1LlU<RZ52t0Y?Pu([fuO-ztZQK*DCT)Gz+6(1jTmD}6!B29F&-!rb4=:<{J.dHipAnRK5U4-c$}omR=>3c=sKQ4uU{Nl7ZSV0YQdQ{mIc+hy:>DqA9HJ7NMFj+m@e(kqs:zo8+gEjimbH9AdGqT>8u5$oCxX@4lv0ML58k(5ZblwmoC:MH8<[Ccg<yf<Jo7(udviF[w*Yq[r:CYqF9-R9LgZV-g^-DM%N)cepuHpV[H+/sb1qPpe5^2dGxN*Hsgc!y+wUG0X]618Y)mr%H]l2cG8?fpC7LVp$kM9>AP0+AViry9QZs)to>:TLcmZ8LZ[Q9VdWB*%9+Zz^NaIP<42NpjFMGe3Z+R#<54sgZp.Y%3WHN5KL[U5=SlIN9>I7*=4ub9-0+9!NODpo*]9BedVuv$Xu!fjnK(6/VBsyYk[[DJJ.[[.@0CmdL3xyDs0C7RJ7mmvjQ.f&A.wPfxF^@xU60twq+A<BjT9CHe?ijOKQ>+Nduo[hIa4K$(Fb]>1UFZ>Z.lVwv}00mXp1DU!9-oJ[Zj8l-Kk2Fu56pxNE0-4{C.vF{c(fVRJW/n^VLn}HIbZ:9IRq1gl!>O^R^NT<fi(&yGPcX&a</11zO8JP%!Y[@&v2i81q6-NU[17e]Yyx=bU-P:9wdxUJo<.xN#/&Pv(j=x&qn>SToC2xnZF?E9#/p/e)r7nwV!G^#tX0-a[NcXyHZ>c6S(y-Hf1yQI}aK{S$M3XkoC]N+3^$PiGe%@DsqiwfF6?LlLWTL}9.K(X{dqOz(.%8G>RQ2W!-d7G7UKKb(M>y</JBI{]aop#PNL%f.@@@UJJ3<{KU8i]2wG):=c6^-ac0$bp=45Y/quB]AtX9K)HuT3)/BmX/x1(p3yTeNhDohKt1C%H.iSMa!1DQE-5e!T0[INIY^wzMyo(}3MEO)}3q=42]}o<3mR%%5(J?>1Fy:!PfKZd@#E]8#SgQ:a)TP?t*hn/^q/Z<n$uC:l}=/=)Ndv2J}Q/ZX-MVT7J}D9qJclo$UA3qNnrTpcQmf*>=8g>k-FQ6rEQQi7]qQNL{9YnP1BVkTr-9yH6eMK}GFjNjp}tWI}UiA&97:8{Oo{k$dAw6w6ZnNNB]3e{ub6E5qFR^w)}HS}>u%MY=aLBM9Z+DyQ0tDgQ^xr7Ef>I!?CtUQRsoYYLVeyQ[T]uenGWXh}03GmeF{KpkC9ebvA1sWrdM4Xs8{J{h8HrePuff>qM5GA<:s5XAdP7-o6:HN4U&wyM9CSgA}u2i1=I(>z^WzOKWQNmh(I^YF/yr]vgCtJ1@J!IIyjR+x46CzA-H{t}0Ei*T7s-v&]?FK20t1{4!52D+1eZxt.v#%X8I^/4>rjK51[x:o)PRRJTmte?-+T#R9U*pm0cnJKF<ZUDOdfUKD}Y)5p[*+]%6pf@]UF#4snu#{)fH++b}P@Ht$tcCSRx4hQmsE^3a-<7:?(PL.1]LVT[4!$&p#1gMG#[F0>.v-k]PuC>:c?!kl{jgn^iPn-^-L3e7KNhT/9}/UD+T?d$I1(:r1(Lsn0d}w7Uf9f}=AhzqX:*)k=i1-N9ZlV?vNo3[?2FP#Os?NYR2V*!Q^zt+VNw9w}Vqd.RBHPDtK!84zjU^k}YY2jb*ar-MJGxH9*!qFYdhbzYnC/Hf2PP]=XOveCQsl<JWo>G)-oj}-yLAUGdQC&oy&eQk.*=XnaW.jvd^oocf9-&Y2zGMEDBFNS4O4&oAe@(^{eb&w?myGU21K)wMto=o[sHL3!gw6FG<fz[}-N+@VY2R@CL.$Pfrn^kw%0o>l0(}ScOBi)73GBF<m48j5z{/rC?BE!>*0z*@uhYCxqhv&?-kS[ilviT{ak.#36E2@RsKO1-@6A%+jzAh=g0#O+@w)7+Usyk-Y@/O0R.0h4+kfg6B!ETmU2b{(n3[2W*IlQu3R5@*dBrlMp9IVVy1*JMUU6ivENhrsqAdpuQwBw>9CR$7&B.He{U]f+Zo:fy:hytCjoGUDVX#=ah2*P5vFILsE62UyoP2i$AUW:!23>mMS!Y=nXd%Bgl%jdD963j*qvN9w/i>3!$7/ga^BGPdU7pTjCu..@[?PuA@(SN!5FUw(F8J@OXfaP?h5{bGC>xZjp0vfuGP!MN!9@1VDEKR&?liXu54UJ}%=1.x>?[(^)ulw2r7--W%s0HEP[G6$g1=3O:@2S.vsyFL6>@AA]76(pzul)u@S]Y-2b<V%dmFS-FbZ(&u<g]%tf{kkNT0Uj/>%V#&3{.hd9??Leg.jNP5@{$5dKO.d?(uif+Olvlaj9]N/b52+l$8gm6v8xGyN2)bnhzs7v/.*bvs@qR63qe#MY3R#6!bXDh+6.}v1R9y-Q64.Q(9xcbk58-v/]>y15qf/sbyGiwREa93O<:QK]ER2ojJQVMz8}N{}XG}Miy&ePUL6CIG([K4zbKG0&LDvw(ZpMv0K@Kqp>g^n#/i9SO0[$w4+jL/6IoF-@Bt*k]DZU5iUz2&ADn#.zkbJ7dKaV)bZo{/Z:a:&&xcs0YtI-o[unBVy4I^j[e$^UezILBvom84lE5Vn4-tAKv[^42.sCH>(.5Ay68k>*Z&@sxH%WW7Wv:om]#z*gEs!&hd]$SMZ5]VRWQ!Qjr<$-Pj2:TMSiY)9txYErj@i<bv#t>VapATP[3J>O2L!%-MJ=(M^*{7C1gWWHkxL53T)#=*6q0^w.ph&0J?}i[6hZmNhTRBTeakVQ[??NJ&6R(N+vUCP8T/Ow%y(5EtaOltXh2O!In$5{(dVFWJb(i<SY&yCS#F%tU=XQ4.gIgw8tf?7}0<-<jjlM]DGLInUo5hB%#U5jtkXAM2fzI2zTwtJXEG(0iJ}dJac@u:+)#L@Hy$bHa?PR0xI.U{w^AS2$r>U[FS[DcieS}@z8!G?-.J8rX?#0Z<qt86MIB4cuN.1?mt}7-&cgNvM1yLqPJ7(.1E9GlSMK)D9%rs[RNLM&x45Hk?qpo8w?&nUb#.g1PYxd!UYta0oia0FaewVG17.SsVo1+4&Are:5[!}IQ$CvG3w!]LY0>JXlGlO&fnU267cqpgYT]49yr2KoM}c18}Z#p&cJDF(<aA!c2R!BQ2xVwB{{o?W=CN-SddzmOl3JVB#r<E3HE{.LC08k9Hi&G]&1yTN<k[a/R*$l:}%AbtPaamQ@JoF^MZm%0JK*qLH1MNO>@w)=343QF<k--]I2**IrdLBL<yHOrb?]xa1(.@ldP>QWAt?x(kDch2L#ZQEjrwJpcpLpQv{Xp:9O=$V{4SmjQn2ODeNT?WhTz#EoROLaFs*puG#RHpjykz]Wo[a9h7/Z6-omSFmBplHQbMNyYBKOQdbzWwNNa-d-iJioKGeVw@3?Tr3!G:F1n${)6UB.pA/.4Ft#lcs/U8JDQO{aEn?3[l[6@dDq.x]?t!oj&R%J2?kIEx8TF}b+-G[yF:c$&hO.-ZGhbBa)Y.!v3v*mG){ak.-C0vrb&7-M!{QzQVpbgKF]RZv9pJ:NaTdgQ[^uQBi!T9Bq@J$w{dC&-fH]PwGXhIup@Fv@PrHYn{9lV^n0eZgc!U<=Ta^lk{I)jS{5/a[x^M[p{pA1y!iZzj!tT<u65+rO*MpV4Fs3[V(LFc:GR]]lZ%<m(p$ueU6=fzi}paID+UnQiczg:Ke9[)bPV3Wr4A8Fb?-G3CazDVh0upvC)Y[@^ygQiqW-+nF*o<{rGlP6hwiX-&u2F79q0#hg3o23*-8gXwbW%2z8:ofm2}1+I][5FfaLa#pF$I1dpHcxryF@ERx>AfX4}9%]sA2YIS&k(BP?}Ka{BjJ#p/Xe1S)aFOQ-+?thczPK*7)@^IgI}4O:J$wL=8:fNC@+IPkU6)FmK7skzpcDgmelpGmZ]iu/QMUNNdgV+Ud}^.!=]I:/P[j-AqR!kLoSRQ<{m3!sEmdx->ETq&Ex9@1UpSVf}[sYbC5/I3gW}j]uTUZ8H7-sD]wx>=W96&Uph*S[Hj9S?DP43zL+>-x68Cdo^@O>[/pI{H:!-[OeIBT8XHtkzN+}I!ip)G<@w1KGkZ}!tm9GnN^{2Dh)cXB0Us]mmjbQrPfjXvNODBB)KBSBpg3#jee+IZ(>lz-slTy)b+[^o?hDevB0)N1fcGWrcxScLK/gK]^SrQ7.}Dg6-}u]hhXGMz<<tBsxV*r9]Ky=hmp$5+AN=f*&4c{q%5yRpPk/x).AHIF&Kt90Dhd-GR+}Z.<}-5W]^@qZ>Jo*}3XW<k.D^1ig]H2c7f466PMcqKyYRww^=aw4dAB/T6$S<Fsix[?(E}34Jfg]Q:(2CtqCmkB3^A?0b7^uhYdbCHfw3+AUj8r9g.VsehxR$C6oY[FRdne!^MgULMiOKv7BBuPBse-l-C91OstOUsdum<VfmWYbi5p#lsyRA]A(73PWPRhsZH5M/]AyJfqB6dJiTPe]6FB#4wvxWqz]Hw6Vl1d]@5WI&p%**V)wpof9Gk>l$DlVA]Pmb6ezZr-)^s7b{JF>RzxRX58uQ1{]+NnM%h>6EpaU@K)IxAS>dRk(<oP$ur6K//Zh(+}=nE)}v70aFk@TVG1a#imuz5U.P3y*Xmf2ENqP{xFuOh:V>O!)btkRnN0%[)BL8YOR>Ct@z}T}OW=l2Lc&jbKJRCfiTDL%0-KOknd3-?F&*4Zyfy7SMS#D2R@gveKv2BrCt2@j?JKreos&z$M0E&9Qw(#!9WM5PCd{If[?Pqi.*uZcW6aJk>UOP/u--x}y)z(9jmc.SiN6a$g4X-J9>pEgC<{hc&5b[6qi/Stgv9py?.f+Pa=g2GS&/R/GM{dc^7*XwA/sl4s+5(XMVlY&aAhCPiijLW$A0[Hf-v^Ui0]leyZ)QUgz.0MEQDh3o[c2m=do>H/IhGZI*7$2s2uz]h2xw/rx)/*360!x{:!WFX3yl/Tgx>I!z/<Kd3>#I}P^cB&32}/D4{Eiob+=6Yd$R*A/$P95HHYZgI2Lnl9BxDgROS]xtl*4#tP)Kmhul<tMcxl(gPiL)e&>%Qz+%eb::z2DxBZ7W7ft3zrU.{qg+0@I5zb3y0zrFNa.K7*F}QzIXK)+Wm+WUQ:*L8:6wZUr0=5a:fT==f1&Mz.vt^pYE^381qUZ/$={hZZ9Xajw=%P:VD17SKoy$^=HD%2QzK0@Cs0M+UP=x5GtIo3Mo55?}HEEpD.hdyuD-b5o2NIOZB2V&[HpqyY-N:2)n./CKL1S:ZBhnBs2%=[%You<^L(w?[S!c%>wQP!KrM[+DtT$ThTyKINB.[tnGMoRuh4Plfv&2ioTJN>7KtWG@U.]J@=z]KLf7vN2>Ys/<^ejmP=E>X5*.Hd[cPIz(-C)uF(}4=XRVJ[EIV}w1C2-N]klD&pIw!Z#r:I+w1-1}t[O>(f)^5kBE900Hqd!<YijpE7:8iMF.*1S/Ush<Ibh2#pI[@r1r<dN*oxrI269:B1gX$lP2eGDN0kF#utZLqKrDQJHj^xpeTN?HAcS]UrJ$OT#FTD:mr%0)2RuH{?CZ]/!dDj=>9^]9ksTS&1gV1oYC<!4PGwHwnYh=(<qT%h=f<PA+=9t^$9TI}6x9BpxFlhF0{8Z<Ku(P6sK.spfCI3UjtQ[V9w-u9z[ltQg07d2JlST6tnZt$KrqTP7ClTA*3^j=s>=NfyH2bTk^az?0UxG3F1(9WJnVAHwEvJrP.VN08>>3]ua$*oe&B-Y*<v8G]/WU(7bUw#.45(C9W.w9Sj-oki)HpQV2XjGF7U9CE(U6Y/taqu{z1L#lGl7rGG}(bif{)o#o!C+jvkafIrY0z+/F1^yZaycM+o{pQ4oJ.0G:YUQ2HHNT+ZeOp!=3>V4O]A6+]Dt$Q1sW@wG]TO3uLI!lDCV+)-Q)?2E6sgD>Ih4b:wg?gZS48B$9TnBMsh}i}}-w@)Q[wWS8BKukjw2hyk#^i)82/j{g^olmO?%8Xth=&O}:m4be2^s8-Q4q1q1q06%>*.chXB:a%8{Kn.ju3UDw.qz^Csx/ll#4)+&*4f9RrRg1CWRxpD<Iv6)!x>AXj[B-8/)sw8wGIViWcie>TS^Se]oj^zBA/thc%eU*sa#UIFPg^5+-Ze$W^s#MTui7&W!fMWt7It+Q*d$#co#n%hg*Ba#FBXJ@]P9RJQrq&{FRd7r58r+tcWcEX6fZ.NEfQKTct*<}@FO&E%j3V+}#SRu/aet?RmSya/IxT#&zVIBcT*9&Wi=#rk#$sSMm(Cmwc=M60+mJ2!4Yk:^i=GVUT}Ny=3H5.o-#AQJ}E.=ZnD$@.V?rWQ+F<rs8>%MPWQaC9DF8Q=yibJ0cBbCEA(qD?=Oz&J0ZK!i0cX{G31pUKn1KxYFb#-)700}e9)Czf.6o$4kM6gm}9AC-f>kJ)ZIGdf->h*10?^mKa)?&RS-[)/C=TLY{BJFu0yC4g24FacZn3SpkSw[=iiEe@OHb{ew}[gS]du9S/hxaQhe/5Po=+X)l<:TZ8HlalGZx.+=KJ+:+LDw9^$}cloZv))8gk2=w(e72OwS=-qgPeDzV?mo6wk]8PCBvsLkxV{lW&(W]+XzN-K2(Qe74V9!qGL&v>2gPmxI-]oIw8WvbY0AX>y+H)A}AwvB}(+&jKOtz0NHrY6]p=?fg(.TKqQ95H#{7Pp-UFcB#A+OES8w^4+}4<4Lg/?KAu8^jK#>!KM=XL+t=*?b[Sy6p})5]<vgjVD(aU#0MV+W>a/UNcpA)Q]#lxc[?g/tCHbMpO1t>jMmqRuC.{o0wCG*[inU1ZUM>dKA-xrZgiysIx%G{?%M>kL<N$GfoPhARaaa3Wbhoz2Vm7V{l/yGWVE^vVVA+y^JV%TE=BXFs^s&X{<X/t$YE}ZD?60qkmAH.jwrzxWUg2z1Z(mb@54VB%iZy(B7sQx7+*WJBRnZd([0bi8?xT2kwD9dKb8a4d}pGLdFg}N*mGmp!Y]ohuz1yy]V3:wnqoB*)nDVlyo+=Ovvr*nd^JYEg<TzC6>Xw?hDU!>D$J16PJGDW)?)$zqgjyODPC7UUnM{-8EqjZlDS-ubbXcn(*Cm{CE%J4HU+gOSUe3yW#)-vsgaJ>to:5:a622&6+&ibrwkpwoV$&aoNy6S94([!epHpu*e.NrUluMFq==s^0:TCi2@FF7R6eQz#9BHi3k0cTzMt-1cErm9^y(%jaT%Zjg{y1B#Pt1(t&WKSWbLZWjo4x-gC}#U[ODSeK8I1!?6-3BMXHqu<={wdkkTOo]f*t3=JaVF<O.MxjW]sD#d6Pb*eHfmP6IufIi$e>QXy55J}b(0[.ti-Fm0Uc@C[9N-cvL:TNSs3+No2diAK%V^Jy/5{^2]Vu&ElT/D$Y&nX6rGG$J}.o@y!rmmJGboDkm:f8H{ocK3lQ!FYlS2vP!al6{VAskaj4R:02/)3(?1O^=OB.GTgJe:ep>M(l{3.U6vQ9XI3}YD(.4?c6[.1E?WRJp+o^cbjcyT/F#z/(:x8Qg8@GT.^By2LOoN>-9I[ca:6OMOtJY5/dr+2]%ZR5BsV^KW<qZL$U?K]pi9DfLVdl(:YDAX[Yqi2NzlmHM4Uu5FD27e$>Z2AfIz{fCGe%4?]WpUvNkcro!fmjR^:TfBAA8AgI$7HVO69r<%VhYq%fJf5jj:<Paw-y!yr-54nuPU)HtJbASb2PwUfk/+&Xq5BD?Ku+3lRK)Y/-Q1dvu:Og!XQV@Wt0@BKV9mF2ffZx(Nmy>Aqi(HV!v%@5jSPo/n(6$YhwuJ+7{15KR)iFj9V}x!q0Z9%h3CL#RPO}sh/q[nph92BXd^YK!QXfcU>xK7Y#jA7a}rk5V^]?)Pr[KyUI}QM4<$&vQmCb{{vfn[oJl)EY4?jz]E<d^($RoHRRMU2(i&ONSs.XU9aKJTlD^+0RdBsjGF<4h7XF*)(96#sJy9>:-ehf3PLq}P^S?Vnjc(zHNa3ebFvG:]Y^r}H/CTR%bC-d9Q.jC$OS4c$Xic5#cV#6%f6kZPMkQDq33y%wQU$U(1k}X]&lmbuM[CX&6r.tlwIh[7G9-bXl]VW%KXKC/L?&SeLx]I{@Nib-s{+N}sm)8%P.0v@H)=!:k<XE-.n/SVyKyq]&vrx34QS.A4al&[Ogxg7XGBXy)guYcT=xOMU>}a2rxY48?w%Eyd(k?lVQ1i(:WYm:U83cXpJh![En+Y%Mm@V<x&(Gq8Nc4yeU!u+3aTlB*y9+v1t9>olO+W-5-Hu#@DD[&d[%nRmO<}C>}=!HmUy7qSE)qeef^z*2Z[x9I5}kIsByotab2y>-Ev#?(MCuG77)kU&&irBz!ALj^(aAkEMhbR{-}O1K6#dffzn0<&[Xh%c)8yilF8bn){xVM/fmsBerS4YeF#u&:?c<r.:5wX-{y3jO*p!@uzU6qE:.9RexXCgVX^HMDN46SUXT?yF%2oOrK1zHWNKv7NC8ZyYYeXC6Z-)=)=^XmySuHWvB]h]lW-QVBpe[pr}4Q2dt?D]V@*!2]e@kw}Z8NNyui=EwiW>2k[GYi{(FkTS(xW@dVm38whb@:Tki9++OFI#!(/0}Eg1MU<//((N5O]1P#]g^}1=oJo0U6+^hT#E3jhziI:7PHjcK!4uF7dduj[EBEH<>RGeK.+flF?m1iUvZV>-0YK7T8jW2oNA}dqML{cafxtO8@?aNwqx%0JLzGO33z&>ezDU29<=J=(dCF)hR>5pe=*4U?]-jq8llhQ8}-n)]D2zr}dZQYOOuYC<Jbr{--z>93v<DX/o[o#6/:P9$W%:95^]vrr6DqV<Al!V<jbb6qbT.pX3[WRgnX-0XfPb[E8F^3b<]hx<ldFUQcsJr2:-O+=cuv(44E=kSMv0!nSJMhYMnQSPB9TPJX(AUr^8Eg3#@K6&3]NEWBmA]hIGy)ChS-8L9/NmHioD!jlXVt&4Eqa/Ny=[sq%7p@Yp<2dl!?pg>FT8N4U7tAgNm#ttj7n?D-g4*wISdb=K9GwETI-rxsr0B?Z0:GlV?c.MH(e6G0b6i(9=2SqXGrS$9jHUu!@X+a-1zmYIQgcsJpMim#7:sF<qP@#aF5?$a!O4.^P-#x=HntsRRb!%$WF=ROYdC*E>%b&9LBR$X^LY$R0)2&SQJm?$hqn!G)7PLm{-agIQ4s9^0*fA7&JKh1C/&+csT(wbpG[0T%0I=xgR=4YOcA{u4V*1UzH]uqJ{)Hao0>-U^fvQ<2jav1>L}+1g!iB8{b%8lvuLxlAcxz6^8Gl*PK)t2D:0yjJ*6^xy.j9u0ulckcb$[zzHT/9fHa5?5!3z>7-1gN%mWV$gHgl?dxBhX9ka{CN920?:Kax6.5#P{oW1RXf96Jz1d/Aq-Pc]u(t[*KnDbLTr}Oeji/r5jZRQJCJ$=lb/XB^Tl9qIkFMl}w0wB.$&T}E6k{wUdoM&(xA2TWjQjw0pwdF0DM>%7^kao+)rf-p{Gfc}+FJ=uY>^fqS=N5Re{ZO}ZrDRy&xcowVzj/:S9eRrJ-ym1X>U@S[p#f<%4b@j3o&->503l)t]$U$*2EBdjobz$u.:rftOwC.E/BL=9H<Fzl+WvCNhv+NKB)W5Y/{g<=@S@[DqtqXH6rId.mBih/*>(w{{z*1A1D6UV-DfQ:E]k)Z7^->uq@eLGx=gx<7=[D6MW/gAAhSIV9plYbEBGMJ/i3VVigUi)j3eU+T*F%)qMrRA48b]!4RF}XlX3r9*W@sX@LJnpfTUj$?qUVKz0?LYd<jk<<:+xLh:^N#UzpfE0r4H8.*7e&7L@w{{qXAsT{#zPSSI0=!F?CU(P]dCbLAKhK:]UYX[Nn2&kssAw/FKMqptupSH7-i1Qehi1.ApgMJRb72{{:%6o:c<m0/ZW%a0O//)OWU}FS3Bwe%#RvYkS?ddEbXABRRJ<QD!I5&YrnO.yzm/VW%ZPjNTK8J7vkHxIS2blJkwhAue/.qIw:LQe=rgPXNtgeWqVpv^%uU&:NHj}k%J<XJy@IK&W$Uzle[6YnpneDR9GH:$d@bmii9JIVEpcee3e==Aa+5ws.w0mcnt4Y!AtD}gAyo=}/CkI7=Twd#]]su^h}3D?!?j:%7Uh4UajTMK1x:x5X5d)!{<2.Nl.F&*FAdpy#zV21QZ8^bAufGjPXxU>^Z%a{JA@V)/n(XF7{oq7B*p/z{+C)GWa<v7f+V$H^*xJk/+TFIy{!xAS0-$znt!zN#ZKQ)AV((BHaZy9QH(kb%b.BC&*Tj=]kGB=GKksTQk*.I:>WBy=CCN>ZC6c3ZhEp9i*y#f9Dgo4ikeex$WU([e59h=I^*hOnME2FJaRzBbOT8{RczJlR:t92@)=GW^7o34/^8}3F3.TM.^{Pj^}iz$Sou$lD=nx4S&P}z^Mx!L0-ABA)SduX3E=]a5is<7qNr)SQwSQbPS66mW!HXzt0dtff:rIlAkob@sN-MzzSk[QtL/0^m{oTUV45x=}%5ku3BT5.(R&5bgqnil-ir9r4oh1UM50my*1Tb3wtNsL*fj&2aljUNdP2%6K.RQ/xBSQn5W3SV8n.3Qy::0tjGVwjubVPw4$H@KJWWsDQpH^!)eY1.TFv)[p?Va0C+<t8G^yV4W[eGoO>{dEn[DUy[CvBT{l*3*:q!moJg)dHYPfvx-i1hlD#gU2ghmqK<LTfOn<mv==f[WVzElvT]rxPmdY2lmuJ>OtcEyR1htTqPev+%ygZWnc#V0zdUgACjadbw:w+jTvD+af+<H@$k.t}O1yRE#+UpH7n:#{lxbtGZ@%.bQF.=YavtPuNsZX%nBXFFX4*um<EIgQ/A+6*5-WOrT:i(GfS8D%f.!$=iFq*@UaI=(04C2]%uY!mK1DP>Y!4z+=EHYi*NOi/#y6Iki6Zw7v(jVkRfqrQ7(r%.Yj3zTzvRncsss>]$E7dHL=2P8xoNt51)#Zo]<wV+5(uiqmU6Nbw2l(n&mHqr8Tg/[caAtRF@jkgcVnM5iUE:A3K4n>l/xC(V[H2SRNad5E]W@VR4pPNPS7UBYpn@z=8TN5F21tRZnf2RZNT:kF)<&ce2MGGz=1%P8cAZL)=b$@EA<bB%^(1!LWr5DCi]0ubdk[]k3V*yh/z/Etd=cUli#Z2v/kx5435jgJ0E7vyxv7{^H0tig-8t-3%uu})+(buwq&qF#!BYLK1h?b[jPeHpegavul%Y16Gg+Fu!8cmfe1yK3QX(.$PZ5Gj7^HvHl9*5b&4ie8]k?M.eF3[rQ:?6ZJ=RrebZ5NK[<&Ft8D^ocJUrX/hGE4Ek7z:Sul7A2#oGKnn{BkemGmLOdAND-a7[g0YK>V>ba3fX>MR9?xIQIO)J@@}lcDEMwTalrCw#GyB{bx9Aw:FQ3RV<6gMX+q-ru9zCWX8o(xqS+j35ilt+%GVqSU1(^yF4bi[Yz=(v.eJnlbmDz]LIi$lAZpx67S.)VZ^)nO9o-@gOe#=eR.KDqdB&UiPrm5d&G!6cwGA-.)lg0ULw$)btx^b]0rGOWg&7C:vj]<GwfA}HXa)EJhVfnhHkHRv*ytIrS*+v:n.(LQg.2@<.c1i4lZ/LTxJ/Z*bv?]-ZFV!RzzWcKG2BBJ:6.Vi7!R-f1iTna65J#*U{>J!(6x#({JP?<U2u:+wPso5R)GbC?jR=sgrb]/PC-Y*1t8dVXqLZyCsn3q46^M7sEfTcg^3ffL9#tA(01njQV+<EKtfr>p8CZ/$/7cmSeJ:o/:wZ4T55Xh2wzppF<UHgy49>W?1(q#jO[[[S5y1:sTd%95Y]G>&DZ%RNKh]kt*fGwzFZ<EM=a5w0C6vNRN!/I=9*1yEvLTLAK%rN?PT.Jubkmsj=R&DlB)PLS^RHN6QYd8!&^qJMe/8EqjGOcfO}m($WKG]Wop5ETSd7tgvFcPV52jxNomSY:L@H:+MeILQ=rO3=@dOBg-t+HXOHd]=-g:sOI=UOr>Zt[O=@!r*{=uR#2e>mAlm)f22PAYw)Gj+-c7S-?4}B*HjIdm&wbuR]54XY/.=JJqG>NS[F.S<LQ.cSze&hN6UPOf==GVWRbuEEa3FHjihpJk#ZF-0pCQbGW9a8:%%mbQNK22yw1OlN(4{^#>^%YnmmW1D7q2Vv/Ky$T(/Z<&7Ed7BGSu(7>CD#oohd<F!sUt<N6]>iVSdfWJ]D(X]9sB-5.fe6GvvBBnAYT=J8Yi:N!G6(2q9t8/Uch*]+CWIh)l@JhSslKVpGyMsVBLP]PVu(^Br{6^5T[?:q8.YFu0GYb{Fi9Z7o^XPK-SGr?I&)RmtMN)Mp7kZaAlpPUUk%b2%zoyNw(7^JAEW{Gy5&xQQd{.7@0)%25:N}&i=.O?oLm[dB#@)II1t#q@a6#*O:&M<R{cSP&15Fff*VE+ZDv.U(<0q[h7Il[>sgDB=uJ>{7AQ-PR15t%h4*G7(GLSpF6eEyfkijV?$4[Q*pOxnI!wndtcdBN={$?oB94$]UXx7KhGtSyxbz9okRK1-#z&2MfHjuFQfLTXH1w{Fgalx0b5!YAu7Z-Kn7/oq/12B^o]%U3$OVuO6J?d2<mv^Y7uUv@}pQyH-3KGfwIJ6sf0[9.Ld:y=<Nk4TYss(l(w[LD(UqN&x#(a:A@Nh7E:XeA.R?rd1:j.EQlalMdYt{3DRz=HhNZL<#S}@qUAQc2*(bvenf3KGO@M0dt0fjNlC&@?h%2nNg{ACeS}>4Lso6v[+CmYfE9I58uFjPstj?3ZXhaU0(?g2(G)4A?ckAW&&xH39AALLS<7&JAB16t]Lw5AiUlT<k&XmkX<#h7s+GzkUtvJ*8O2n+@(O9P/HPtIV!ms}Rro0Kt9+(R0T%*4sM2Uj5Tu^ehsI{<J>59AH=dZ54Cny[8QguHFS>dVp?dyvM/ao(V]i@^0A)j&:e*NP0Kjn%e09CRPb#]VLNoGQIUpw]]Im@R=x%@L/6.A.)<ejwH4MMQ6*dUaM7m?i0UiC+V<&eadnTVf&N^)}Y=gDh^tQS(tn>BhGutc+p^J+!]fk6S2[vn[97OI$wE$J47a>:<HRRbTrs!z:>UKGfu5q$slpP)3GP9:Xp$@]Wz^ST1&GTKjb&ceg45IQ^-T&<kQrvM=tyX*gKGO>Ih@2CV(tOe2pI?m<kcZ&&p$NNDQG9QcHYt)GSQ]eqSbVYt!f7p*NU&sfx0vRiG5Er40a=kUN2z.KQ%-u5p>yj/dRYqa76qPDT=SWaprz#ZLUEMj<suJmg{<[2FXf>v@W]BI87d@akVfNkl}eQ>T0?/JG?5LrHlmr#]HI8mvBmoK31Qv^I$R%PvV$jj.y4ZB!v$cMnFb^WW/F9T!2?d7q)Ly(hz^=S)N}1<Se]7pnO1!ylWtxdX![b1c-{k#S>?+BGU@RFf5%*d}M:4R0(*<oaLJG8IXyocEmLQpc-0e0cDr[4Ao5FTOV*9Dv:e)q]>(l+prZig9uTZ)UH+t7VhOD(Y6vT92sr}BE1]kNmQ6ny9>nujc6%bAYHL[l.HC]nTqEzACC{qYo%255KrcGR(FVetp&gea}JCxD>]sK^nTGFB5D7JG2YiFyqk{=SN6G.XDzkxyp^qz=1?gZL@NGyE0QqiPcwU&$0tymiHneB144@n#N8A-$VZiCf3hEeax{])Y%h]7/P{qVTZQjUY0tIhaX-5s8cL)Rh=q:xEZ(W]0qXbVbm}cmDC1?btip]6eV*XpOt$gdG^v/P3Rvp5[%8Oo2]e^DyqY4i#w@jXg]]g&Q3<k?Nu)*C)vSi^H(EW:/onAZgg<h.4XN6W^(LmGT9tk1F1p=w^@d2a>nmg<eZ->=fksE7RZ}e#b]Tol=p-TF{9nCcyp(7)6{)S<hd.3QtursB.",
    "count": 1048576,
    "gapBits": 4
  },
  "purposes": {
    "commercial": {
      "bias": 0.657428,
      "scale": 0.031917442273664845,
      "z85": "Qti7w=?bTm>$[#D25y/]02eRWVrwGLU}QUPy=3DcQXJUaz{L*bERR*wH%TsU?2^TU1[YYkbpg8g-f*Mw=.f)vJ8YW&B?*<8.r[$j3biI7Sz4DVnW?2gg=g{-R%#4:ZpaB0Lpy[8tc[H!FZ}jxTc46zI(v$NJ%AVogqZdLWUEhwUxbRK{5hYC.rKqknRv7hYh>F1-SfgjlDAKncTA!9-0l060&]ygX=rd)2s4Lps<n2*P^Apc9q]Jx91YX^c-eJ>i1yOWAJhbmDYFnf4/qPfo=5FQy+0YihO?^oGEMG0i-(ml10NsByU6rdlB)F.}g+RK}XyizVu)vJJACM{LSX9xos4o=zH>=UQXM#!kc&Ol&6)S0:pm{G}eRHqH=v+JQYbDXnler[=l8sc-QMJ:<jDVdND}^QyKZ.Kge-=c1?dj*<i9T#k^zAAM&dNxGb-9BtfIm0RLe}taodgkx@S:Mq)*dN/r-&1&WUeWj*B!!Yj-@7U6ID+k*>6)b(qoVZNM/-{w4]Lmmg++H=U/age^e[/q3)=jqggA6K4t.ap1sibi^yDeIrr6-Q%Bp*%.91!zCb=wy6W&@o5?Vq{we*klNXlryUmCQbB<=!^-N{82PFgk=cWI2LMio7Y>l$r[ov(NJxrEHv1-j2>d5jyx}cxP>aVr!VH=T1wSG.-N$OcqvhoUjJ]vF-lg.]jbJ{eP?9c{p4^NyxC!c=@/-C?hN}ui!0#(#{buswdpO+T06.1]M{hbX^*&H$dA+:&DH*tk7j.?n!o5fMVX{VC4nW1f5nJm<?+$#=3?y=h@mra?t$y>)&kpi98ymLKcNWRQ5KOClS@rK[xl<m:zvBvnN@pP[e[C0aA(i@o&ij+g?(iN?y})L}G^x[>b54U]mZP*+d#QupHw#Z}YhoCiRa/SGt&W]q=+=mA+L-SeCMemO(YF?I@6gE[M<0DzSI>suQ3rcmeeM82rs{RN=.Sbr%fbFt{e9Iuu!z.1zkfI$S7:N-aVK@{q]R99eR+^fKNQ:IY}tpxH!=L4Ew0(#q2-cGfySsqcStXJ^^$NLiYNI7xAd+?)6LX44oK4)gLF6wWe%Pe@$?AvLl/VU-v$Ke(%%*L?ldKV]kT#Az#HX7x?2kO+(ie-QGZ[$0NM1oK0iM<h:4%FujJTgyKfrvL[eF>.Mi$/^E2pwO}qESgfszew%3k*!oaEMY/P#[dD7(aFc7qhivtCP{}vTDz{r@i&laI(1(cjXn=5*126SN5SKfgcT]Fv=z3(I^Sa1vc[lnYiE=7:ve9Y!IsOvxwCraa6cm7OZ9hal%sLRg&H>qJE.dfJgt#L4I@hD6o!KrbY*s$%7C]6S(d?1cgT0B/lkMsieVf3v[XRCpg)XQ><jle1x{?Z(R&yF1SKbE7ODwslQSTO5FvYAe{]efS6:]=sPh}4/SE?Bz=(l02k=5-UHzgNlOVuFlS7EMi4WabcO000O04@67nl!c1@MdtcL90p6(BELI)cU]oMqDqrE3[#n$3l(HN&G9=5cx/rab@zVbk<iUxZII>{3!/XeKR?hYryQu.78JfHv=/.oIg#^@Y!$t@8QR(qr&wWnw{5WLF%tV?+R4Yl2UNL<rM1*tfkc[T4/?cR?q5{(A%NKd{<!vUNT:BXOH^ga-Wwrde^d}$3Q@#:}<SbnqbHZnC8ZaN{p}=9k7bwUQl+l:q}lpb63Scl(qam{rdklZrXvi@HV0htc%%B54=Y6NrzO/FVEbw5IV6fPmPfAItihK3*94lq?3cSIk=/RaR?&b8m!ExIo:)m7Ep>yK4REkjZ(W/Nl^KIi01>ioFP+u{QaSp]I]UWPXe%m=zbgt#j8l@#6}t7[m>1FjHe#rsF(k44eNNYIA{U4Fn2VVgv?9(<Pd*.o^3]rt@%U.=iHKJd!PoJ<0HJVKxBdGCLww>yB!sjJra.A]SHxmCPUDX(@s@X+%lEA<yFR-B]N@^e[Y5=0.K6hgr3hqcI3M{G0(c^8pn9IM-D>hVe$7oe4E+k<7t>ikMh>KC]0SHgq5qRU^vZ*!Ry7Fns:B%6Tn$X/]Fo&YLVERFcR13]E)F2Zn9Y/Jk]trd<GHDj4<&5ZfMMA9s%!}cg?M<V.lhb3]JOQ.Dpc55OG#/hcpezoyi/Xf1bv{4Fpa.Rq@*EL%7UdP&4f^.U=%%N-ocqALit%6Q4s&Vf]TUPFs(iU{>W&GVh0ccnZPOU[i6s*I#nR.K3[oUp#.aRHt4l$!>&^VU={O0Rw/!EB4JCk9]doQu7Ni^VG5}6PeZ/rf<mIfMM.}*1X]2K[cxcCeC94?*yxH:l$O%Ve0Mc^4=9<W&}Ly:q>K=}mIZEzdRac<Mf19PGl<-GQeKYlPLsFj*BMK6tPT.Z2AV3=LkZkI]!Z$KT28EkS?a%MgX<vzp5q6pP)1:tfWOO7PgcCGSJxBq[F)[T)wlFOEU)ZAYMmpkUyms@6<jf}bhEwbAn@#xtV?Y+n$y#]gmo-]k-9G^=B/vWN!H?]gG4eayPOHLK9(>}GrM1$ZMoaA=fAb]B%?Lp/<@Y4L8=0@sRuk}7S&%^fN(X}.*?K>&%#*}Q(G0}f5r[#QSoSqBCssY0aX)vc1sToDS2yUU]yeR>Wg:vx>f(OBx9-0kb.+^.-[4]X4=sLEX(uRbYZMEW=Dv^t4+Y(KTv!mKTK849=m4.m#I]+(j2DFW%(%S=dje8ZB3!z^ja@XIUJijf0d%2PcuSi<5nZUqzw(V[f7$*Da:CvQoIK2ybn1AgH(yzWjEfLq]DJ3dF3^=>Yy#M]bENY2UYZ4gM<v+rv-Zv^[anAo@}aRb:Uoh89.x?a+7$sgfy580zT8J[[*I6XsDVxJiP.nO=BS7T>Swpg4wrnPGf=w}l=@DLJN6wG!2*&1/8hXM$<?KXM@9}x8cVdgc[h[1F!x(QK#fOd01QAQE?>?[F)RH[}KAfzW0lk.vho@Ir%Xz[&$<1js<#q^K*S.vuM7ByxXbcq${RWMt]oNg!>.3d.@{[zNmMZx.nf}T#L$^PWa(x9^hAel=)+a6b?=S^lQ*Qvu]*3u{%/PIoexaDy3}<k%gQLD^a$KE2-VJ:IZTH0xox[}&k7uw$xZT=oF?>8j^+ZpXWdAvh5ihwiq+<UR>(qJDRr[p9&>g}5sJK/KmTgi)<cCOxbw(wwgK<qcAi>m7L:WV@>)Q%1jv{X^vfGrn?bMoe(A2a8J1qPZAsQynbx}h#<J[Qu!{Hq4}[V2T.f6:1gn/H?G{Ga!m!S3ZvH>/lkBt0IvB=+61d=Q?@CY!mCmu5ZDLjhaT){V3QY<qvjjv*O*r6TOpcS!QcD%x(RUrNOBTG.8ck!Q<}@/7{kL=l>CPv2z%*hQz2qo={J4yP3(hy2j.4AqTC/GD!S@[opqBpW!p<0.4^Fq0%)oB}tubgz+:*/g]S5HB<wFl8vHC2.0bGZg+(Yv@70+s2r@^-5U(y>TtZdEX[dCeNop2PVI:85A.!^K92/t]cnNF9hjKBgg:xyKz9J>Ew?Y9[-7OC@bSvUYS8krS&Y-7QSh-omveh7rEGF5=0K/ctI7AT[sijf>@Tig6L!iJX<y@j]}<3/1JhIo/>(XXPwqUn>4p?)u.zdpQ9DCqx}7Yl-l+(p4)W]UK8oIi=0j6Now&7Q=B1I+z?k2oz!*S%)XXx{*w*&9F-q-kk]?QjJd4GEo5n]s#5!mRWPQz[ox0.E-e?>B3By<I[&Mkecscqjs@mGord:W!^W}+iY}x)/FPMiGd&01Sfm91CCr/+[!iJY=?{^LP=orf07pyiz&Xe?KZq5:lgde:{yJG:5nl!$c@UX@X}6CP7azP978BL]tkQ5tQwqXz{?BdzE416F$#/.QLZWkBR^eDl9#X8GV315%h=<.ix<C4&l2-/$z*iKILXUB:a8q=E2IZdFy/N+0Tcg2SV]6ml(KYG3UyVFbkUIq7=v%8Go&Js!:.W<JH!amnNy[DbQK5qBs8W*=dk)zx8*37.h}?gVeizS90!<K@E+cfSD/NgbbgF*Vh=StU:LN$<Ll.jXP5l*+EElUMWmcuJueP*F40REv&!<RoiEk895E^tEF+A5Kdj(ouvZ7</q/{u(nrTafsg^engH7^]rJ7rVSqKjq{LkS:B.m!4zXaGdGA}EvdlIg}p)y[?Z{jtW<(Z^9b.q$8N(kwClTS&SJn1G/b.<Xmrx<#w[%*eVL#28-(84Xh%XkT0*g.{/nNm0r-V-0[Fm(ccGs>s!cM*BWPiQmP{?bZ.vEWxX%{Q03!*9JE&+d$zFhr7AobJZNiLD+ICk=f+Dcmz4Td{H8C@1nFfSMQNYWKN=$6nzOh8Gzvb?CEKJ?Ya.R^tFr:gd[}?!/f/yKTcuwLs@HDZIBBC9@.ew^th@*.Rv)?EP&)]}8!CYR+$Qa)*SQTc0=bepN8#p4h2p:q)/7U-w<z!eFWCCk%a9SpQ[%24AexiDy}R+IXSL(uh}X&Dn6YBeQPk[p7!W&W.BVh54CPFihm}zP9CGh5{i*D]pQ[(SE]-V{bA0$&k-Xr%mKd/dQPi]GcsDK+?NKo/z90+[ojvQ7PqsECt+UUz3R.}noa3U{6?=5cYR)KZkBI4MEk*Jg<X+fL@r@g3{H$/i:$yi[hvo(SjpqGdYX1My2[i-=!F.EleDe=.t86^:YRC)]mrEzIyuBrP)I(!.s7xu-5:l)!a-CXu%52[Ck2xuTT$eZ*uggYSwDoLk[vR{ns&wrE{w:lMI4{>jU]w0kFXy[egcb)@pGl+T>sj6AX}?mn7kotA%f!#.xLS0j1yFXJ*98}OQG}=}dc{ZIJ&m.Hz5-*=b0UmCGu+aK.rch@{Ij:He7.Z1ap7-!Q09]q48+20L/LX]!!uCIidmnL&S0$Wy(gNVnAQ):9m5C>]v][V:[Q+Z^pThwKFn<uSE^ERxUCuPW^D:4}4cP7+*Mb7)=st#9v?n>*)uT*5hkLVmTv$4LiEx0wf[rgbIh1}[D<CvOcsHay=49J&Mz@n!b6alT/fOw2q(e[TYNxUA3Cx#fAYS5JZix^Gu(B=y$BhZmIGqyJZhi^=}sp?Q^%JQ(B$!J3qp:W:7PPdq6*oK{+a5Y[2SC#59FjbLUm:ErI?bIFdsN5Ff?1lqTcjXxP2bK(Dto7(u#qjefEsnnRjzftdSIp7yq.caDYzwFKM$-N+8!Wh7D<eqe=rlTATVx3SKM>MwT:[.L<i?hQ8qP3rXj4.-)t2N::H/Lw+(<+1l[b8a#vEYQSc]1M.Vyfhx]zTCh*]/#!0BZtBHiPq[1BkEyuFWyC!=iu]ocC07F&nxh(MovyLBhIi4l}D=JR*rCH2IPu^u*eGhefo:U$v3efo2*gP^fpgr/G<A29+eNyKnrEBi*LUq%9)aPpI03N2kA>Zs>qj!2pk^X@p4R3SQJ]=S&Aww[<o[{0gIzw/s56/rP2^3u/m/G%K]:@aEprS/<wvbktw*hYNHj}3N$PD#/9fKZ@LArxFrnp$F1aK(K4xh#f#.=QyT<**l=]3<8]kP-]7xCE&A#v8E1d/Yqdrrqz9(kokn?>mgyFHlzJk>&oOo<d^uAKq6*-um{rm@SjJ3*)SD$TmT6hd}^C+df7tfL}YX1nt.uq[y>i6^{:^Feyn6#W%]G($>vy=4Z)#Lu!IUYqqYb!e*9/i^=e1K)Dwkhq^sstC/6xUo.xXoQ:o.tP)sojOHNXq06wyA{C:^jp@20T#^EG(bX@%ZKZg0kgDnjI!)vTZJ%K*i:khU7k[POPoFM)FL&2U2*.Htqc&CR2>sJfjcdJZNRUI28[*]&(H!NNj}HEb5yY8NmR8/paiZ%1Hg5cM9{lrTKy6GO2Q!@[Dd1je@/m@73s4o92.OOG2G.b#h*szS+p?oywhZ2d#Isc6*BmEZJ#!M5y=RSgv(U?te:8K7*2@L>q-YP0t9jDLit}hdhnP:/dM8v$cR1)KO#lSP+iMap)j{8yf@wP9wY>B$(DGZ}KEVJkqz*cp/e:!uaJe&<:Q2@dl&O(ChHCau342KU2?65#wlOrWS*lxfSe9&%oiF@7hOe8<1QrWhF/.WaWduq}>l5(71>k.}1<npDs2t{Y@C++0%:iT(h32<+ib<7<N(9T01z#La$M.berNB76U=ObBAf)+=:et&].YeC}]RX:<UPulYd$&xFqWf@TY3#NeNuW(u)TFJr=2>5tz!B8W-8-HV6ta:-HnvlulJlMRdZWGB>&ohM1C$<Vm[.hh:M[F<SM/w9h0g)l=XU^$c1eR/%h-<^vt-LQw#YDl:}S22E{]q5}p*o6jK=tptoElgTmgdmaz(ydaHU(odj8FrKepqW#h/shXYXD5O@K}4:?AJe*f0L<bZpOJo-Xd<:9FbI=2WdN:Ys-VtM(2cb[ej]=)^q[<PS@Z/n+a$V/<IlOY91qWH>!N.HxV[(Lof%XM)rA^O.S3G{PjobuY",
      "count": 131072,
      "gapBits": 4
    },
    "ideological": {
      "bias": -1.277806,
      "scale": 0.03979675674285153,
      "z85": "RNem%1$VWoezQwyf/73R<zhJ:a0sYnO-Eq]O<PV9ZJ8@f]$8.tS9]MSKtqs3<Ti!&{-F@Y&&=IU3ALNc[]Gl6Uzm11%5+iykmc1Ikqr.>KO2bV0pu:[@(@%7O[iT5V8q(cOdFiF!H?dEU(tfdbq>!^M>rDDglqziyZ3!8A:p}>qZIGXa6d4PtG?8]]frO$OfL?E:4TQ[2{Wt>}HH7PN!w(NtPyufx:*6)*&%fz12bum/62nX0a/q+<61:y!hXML3Dp*U*tq}$VkKE)o@wNdU%.hJp?>M=0a&udrZrlPK=@<EU.M!o?:DO@31etQTAJX=RtUFydZ?f%Kjcp0ne$mvt-D6b(u9R/!xA77/%B</xDmq[J<uZVeKZu.3?q&^9lxx7G2!YT8Jb}A=[{PyPNO8PdYSQ.6}tjJcQ1PYte&x[.e@a>[5Iy}kR+xXn3GTCZAwdDJp$d12LZIb+kI@69FPpmKf^F?bZEp/aQGX.4mXF[3*MIROpWM>6uz!{f+Ct2&=:Gz2*n:sxe?q!(KIFb[KNw0a/4VPm}ty@c+?h93KEqFF]WQ}Os3[ka/aS)/CLM-3MH?9CWs*@8!c6-fv<]>9LdyW!inz59:1i>&a$6!HjAeP(-8^j7rn.(ASK#C:yUyv8E9o4JzO@$(vh6eU8+6Mm[/u$DeQ^5JdfgHr(NyC29UlNTK{+bav2X)?:X}tN^7lY8C95f!Z$=+16I&.qVN0=A(pvNaF9uzI!XU=h<]tWo@{}<!NGB8M6u=!/lg}qeR#u&{8sW$mTDiT+%V0oh6s3TNOib(.c(%DZ#*xm^xs+O2o&ZswoGq]P&D)V/)sS+2ug4vgVY{uynl7iX0]p0Y5rXcG(QsVCS0f71rU=!ph.yMH@*Fjz)Fdk-K@w)VJ[v0&d1M2FQO[Y2u3k{CTa1Qw8XwpXrpX#rYxH/z.peeF&+FXI#rH$tS-36<ekZ108(]@C%$dj[S+FaBME)H3Q+neiutWdS-VO{!.3qf3M<xLn*pb%Ln4Ed2F=4T0MPY&UX[AlF2vDT3]QX3r6fQa6je$2=:7!5=QcAstEQwB!%:Uzgw5b5Yba.Qhc-V^<BAx*fhicRv9:O^5oS6L.896Ii/Uj^XbF1.W873XmEC95S)B(<s7koO9IP1I&cVa&).Rc3<F[O#.2o^T61/@r1=J><5ttl+sjytj?yHHxoPa4:ByOcVq&Hz%i$J4vW+h{d1g>KjJI1.UCOH-KYTT{!161FakqYlrJ{OUP<$i8@bG(.SeQ/E{[CbY4g23#}6cyBo-vcTW55u8NarB.(}tkWF!R%Q)t:gi/NX#auk<g?vG<3-b-SpTUwz(jWQ*n<(0s3nU=!0HZe@0.M5esM6K7TX/5:-9@qoA(?=fg{56L2p!B$P0@59(Lt]}27.}WXYh^Ibt+8b&}}vSJEGDcK4Ua5![U4=<1Zg<Tz17n#3NaOW8a?gzy-HQgB7Ni:-:j#X!=3{Z<-/7xQKTq=H7^2{9HhEH9!9$J3%bMQ[59U9Q2]#j1YnmVl1[<SgPgj^:?/[K{0>!au!s[G-@5tsb89S)+70$(#VvWF[{EVT3FJ!3Ea3NJ3/B#NtIkmpJ=0R!B:gBF#z9xF9>-S9^Wx@Ja}->#8la+:OK8C!p0*Q-YLCIhXsmNCqZ^/R}n[g7bX:e<9>mYS%AQft>C7FjpaQx/Px-vWzxN{-Z]OV$EX^0=]]*f{1SZTT/roRv}On4T4NN6zd+rR}Yx/-bfpg^=TN<2Ot=>KG]$x>Q?QMzXirvtn]->So9nAP79/IzCoyZ<Sy]r5tvsfB0MpD.W>xI*gbC:syxptVfk@gYX0&K?9$xvBekHp&tCC6Xs%sQXg2-8o2HMPz?@vF3w84aKgAj}+0JvU[Mhq[cPNB+3Iwm:5(N:eePfX^-uKPc8px!PWoS)(hJOE3AD#9@i=-bII*iU@XlX0@[v0WeL{FG]*PAQ[hP!%(V<8iaPIp[2Ro:sztWk4Ut{<<5k%&1IeGP(*=crvk]gYQp+nlb[aFaeBpNF{CI1.x}d+aeh@%32]iSVQlti)#caLbV{h6wx0>fAunH5p1qy%w%[kCa<{Y#QG1Ps5POn@n=GWhn&jT0M^bb/>ro8?5Z{{H.fO9AQ2Xbf7OfLE=aZY/z)B&^}>cdm2EA4EP@WKbWUog2V@PpA:>@d*Yo%fWwNq5$9}PJANop4B{wh6)CGGR7K$.o<MdWL3w*PO9jQ3@d8s7-9gXRCP?-:21x@sj4D2&?Wu:S(V<zqx)3Ao?x3894K#zNRrm*yT-T]0=h^PJ-T#yf1dWDh5j^{}KN:Q!o@h-E0qQSnGKN7j^xgjqI-)@1DG/N1k[S=Xv0rrKgiimaGHnu)F5(Xi21N?A5x]hC@oRw[+#%ISnHp38${UmS@:cgScVGO8wGN^8>bewo[}TYG.9/P<X]s13hA5vZqd/3}Rb12}^KhF/GvGz7AD/>6u*49G/vXW8g7DK/imV4>W&B&(1J@$G.S+hzVD.mme<JCT>Xq9Mw:oRMqfJMB[3O7AAL:!sm2TWGTw{1X/CP4!4(/+<h>AJi1)?X3ma:A=MKu?o?U(+NR7<-h]4[u9>GmJ+{WJ.?H)SgwUC(+H3MbB6cF!kiM:5+m9v*#+YJ?ZcP(yN@0WmFFhOQrD&vq*4mwcY@7gA.H@Ug1{H+.nTO4Ev0ymztKnrf[zRjrau-P{a}3@9(R}2%m3XTRrCPQ3R9&ygEKD]%w=*$tYkvmRWsG73}hneSHafLkBI7@0+iPLJ[pPbb@B@yo1JIfreZ6f=s:{aw*+2:LXl5qQ&b[Z?9Y2Q@LQ2rSbBxfe3WE<U.C&lg/<q^@^Cp2?+f}@92a0w[rOXk-sbITFtX8ttviiX]G52[89GOC+Lu#^TwH/9+[W0O?XwGNeLLSt7u@s+q)NG*Cv&-N%Ei*(mgZxDF$@S:zvF)Tw0j4OHcE9meT@(![J4*C[z!+$2CTCYJe0b<Qng1Z4Wz7w)l-ang>]]Pk:xbd+Ki<}>*]4MLfKhh[vRxtey<$3(x4SWL9F($#>0TSGax4M{ZtMrqqXs}U.1VskDTmBcUE$q5-G5yfk]IoqbaaS/#Uh%ie7E?V7GfB(G+b+Me{f(Koh%2fQwdQ?8qw9ms%nHmOqK%!HcFEP1X.&e>23YItKk0tBlsnCp<JafxocbN}+ht[V2*eFz3ZjNhNYvIa1nOBxN1?:TvJGCxx)G]==7H?Nrw8ek28IAbsssnXl)M^p7-F7jpq8Ul//)[mV0%/lg!M4-&KA}**qu7x2>5?M%29-ptiud[g}*8s9zkhNV:oFrDE/EmSM8<f+Zt?+AXhp9rwXr)By2r9}^%.2OSdDYX6[-g+xJ)A4KY[U5wPH8?vo+zZSq2b@ZgfZsboW&)WW)FH{=Fn!$wh>9CS@FZh@^.EfW#Ke!<<F7dM8(*Bsgn4O>^L2Cn*tboch-wVKG(q)1t@^z0EM2tw+G}e<1IP1UKm&h$?/D]9Yteb={aM@J%RtQB@Z+j%)qY?VYCR4E%yFuLwd5aQRB:oqN%5zA9EUId?w>L?l#D5x{qVz13eP3R$ZhjTV6S>.JODy+OX6g{JGa5U93S{Pp/yfja*<QPeskM3&]x3Q!S1EF.qpFE7#}1aTO?)-Tj4Oqf5k]z1:6(TK]*wI8+-y=1?12<7BLHs*..a<GC[cV=cbG4-$(%SZj>{]1c-bG55YMk+C3fq(m@-Xl8cxK>^@kiVVTfN8snaH3ZhZA-OplR%*F=RP3FBAPq[zmF-7v//Pw4L66ovB/VgGYTpukHc$I7mr(@(CMq78C9e3UaME0lSC<&E2u>layeH-nz8Wp[@EZ0Su?gbm7tUf)E/T:Es--xN3]M((TdiaBel#9+p.{uOkZZ5/(kT3}!!#eOt00>@$C7LE([+-re0#7oid[}%CmrD6>@?1wWi2fK8sywI:]LesBpP0qy7CgN?BJ^GunYr@dUHmoyA5Qb3EEH.+nJ9>Q+S?G27{:RRxd(HLWYt!})c0aV5C):bT67>iV5IM<FFE$v>J0o)AMDk3y&ad(pdns=*Gj0!X6&Dl{HKcy>ZLaVSd]pCn%u4#=GJ@({Q(?@Hp<tdR4=72bvqkIB6T#!+=?Kq:X6msJGlp*!ODd)O7z1Ph{8=*9vWBti*GOVVMEG]]iskkds4^Aymy?Au-5ZkBpvK]yLfG=kZPj5duMnNEdfF1>:liq+z*t7*o4/?a+1b2*WGlw<eYOGhUO!Ga8h?[N!.-J#Qw3zS?OJO$EuC2rphbsLP@+0!8g5DOEu8K/Pdn/IwaMpooa1I[@j?xum4?Ia^:@68qFPHF=CxnIrokD>Z*txoF/GCeWyBYN2Sd{!{BvxJc<PK9S2W9arer5mFaoe^Z6l)?QIv]4BV8Ed#!Bm$W}vG.sFk>3.lrT95eM4!kDN(w0*5w#032px<ep)*c.WiKZ-aG]{:e@+:U&8ph+!iWMM=00eGK0Kfr.8v)tCPHLkf]<?r8ZOPvUMo9:tygrU{@7<[>HO*.DDE}kctOPF6:IHKhkrLD@I?dLK^.RtLT[KiI-w3NM@{8G2BX>xJs{o2ZWqFnK}@bxdA%PfHi-T{p{G6%kpGiCBSnpU#hdBp(ZEko{XrJ.X(ol}E:G3U{9SbE&S3la<vkj0?&lO2b+RiC!R3uu/Xq-HT3}kme#QRn^3=0ttIAZ4rWJ8qj%c=TR1i}1EPVBR5<dfx=r)4oOYds+<Al8@1:s5U<sW/RGrhEVb7@=6]T.Mx*TUZCS6F(Ht<%3ktc[9ZF$&S-Bwb=IMmk#T-y+X^Un<L7W9v+?stl9mo9#@!71zMT!Qri4SPA+AQIR!-HN?Ob#ewW.YXgkE?w[f[Ypzju0[M#f1B=eVjYVtce1*YRVr]xY9cCE@VmReht]cyfr@YIp/K4C!}&U!*)v-SwJ4}paMImVscs{jl9Y9+h5%%At)R:hn9LU0V4IE+tpW9BfWsDViwj&Z%5g@Eyhn9.3*=M{7!/Li]6v{1(yaQ$sYt9p4*{oKM#T-M4cS?Pi0x:+:E^6wwFOHu35){[wiagVBq4GX=Pq6k!<6d5NRA+:^ME<i{<DU?HqwU[=HAq)ehf<E:p)NdGx1gY7CvfFUYA.6w@m:[{L<Lpv7W*Dae^bj2Cdt[E!lJ?)&@K8Y(Qed7a{w^xoc-Ij%ra[SV/EMaR8a5(&o<?}^}3HOeMg35#hS?NkE-]c4Y4$!brBb[[)d0:Rs<Ifx*<Jd^P3h&vc2xMYzer[l4-bJU+IJ^g:&(/VDxN0&Dq?YCy[H26UV(@oGgyN5zc.U!i{y6pM/rr7uyTta4+RME2Evv/v*j[Lh*Fs>/-R)2Vl347p4v&%^S*}N<(7o6byOVuBV<B2e-rLq*CfYVo#94V#>lQl$2T!v91wQ75=%0om5I%f$xJ89^c69@WVqUf:&m1VkmGxBD{VJR0))GF7a7)7bRP5aZMvq6tRsKQU))*(T8?1DhHFQq1nvU:s@khztb3}480]L}DYDSv=0dA^h{&}h.{n=!7hBDZ#eyF?VVK!]T30FNE)]vLqFFF.H.qa}RPwpR0qFee9nb!O)#A9X1P7c]H1jk.uH:VB!:J@*bzKrs[h.vuur7Bn6S-0iQjGCH-frz17OC5<Lr:oJTO@<+^BKkwt[j!G%tD^<hW<JsGpUS7apouYazfP!:!C2PZwV!mQ=$msVGnV$rxuQX1D!T:[l)?y5E&ZcJFcArlowK4#?5hhivaZB-#jd)@v!M(NdB(ZlDEZ!vR6-(dOn9O+mIPJ1.RsUGOxk{*d$?$ro!Me(4vbm3{J76Z&m!dsv]X-z4!>@EC{PI+@0f(1n5t=IzH03IC1u)soe)7.:]1nKlH=JI!Ave&u!/<MOw[12j00F1<6%lMQ/5BxV]FXasVS5RQ2goS1+TD^X}Pj0=^a<@cGJ(77yRkFq)SSGVMY!+=Wv!v%V}WMa[!AjdVqwgA80cSe(7d5ddya3rPQ}O-p=UcDy0x}@./GtGLfu]nM(LC9dK-n.R1$6IUkG.Y(9ex>fs75B5mLfa)val-Qd^Xa?A0@$s=C7=+h%!pu.702.yGJpc6AsXs{&qT)Wx$K.[Z{7zsJQUY?:1lpld#mNxMxT2Wk9)glw>++<+X*Y@u[Kw?#(.PEJS$wym3%B+X$Rdu{yrlHlOyn%eJ)BmZfOAts1=^-wq?&B^}aT15fb5Rz=r$ep2=a3/?n:>1CiHk>kSThBw!Wt^Nc5xRCnb+AHYEwIRAAI^XzrW#mipCtCp+g$u:{J091AH}/ZV5mMB)=46(yK&+MXV2/Gzbd#{!]4qiV:86G>.7Yzc/QVpwSZO:N:B3OSSv:2y^!Gi6^S)U63r]kh+&F0JZSZW%()0+])ZT>[*]BCfn0Rl(9K[jXzWaN=L{4}QTz1gNg4>I-WPp3xN.4E7/8L^J",
      "count": 131072,
      "gapBits": 4
    },
    "charitable": {
      "bias": -1.427733,
      "scale": 0.03995254671596869,
      "z85": "R(}@31@RvtVtNUlrHSSDv}USSq^OPAl^U#3n}D<aAnhV*Kvv9u?Hz6pwDXAg-oL9G@5NX*T5kK]6ktoO%bZet)%=Db.Ugd5uImv5eAl8yoH>6xkiNs}/JZUe.}38-}Y>uDaNsEi>QgCL?XxJ5hrlF:E%q7}<AUV5Whlv1E3=Gg8-b+SP23nZesD2J{m<sdgP8V$si8NN&=kKOjDCyhaVU+I6@}kb1i5=tr+d:tnAyZoC1Ew5CHPcT2yj$ZD8W<H6CQ/^ID:kBENB-)d*YMbof@P{}zz#K5yM})u.z[#g<o3]{fa!h:-YmgIW3O0Z?+t+z<525+97(lKAJ.%&o%YI.v:jae.MbVm(XrdYFvEz@rg9e%kCgMF!RVf}RLkUdQnNOV:Ao0Sv}>Pf8f{--+LdcK2Zr9Hc336gb^1cx8oD(pMQ=a!]RDTufi*0VF8VKm9K0n3G+H^@0oakYZaUH=AnhFdn]t{@(mv4[o^Zs[Yyc]7h4a1-4:.-]uLs</]RN/6^!hW9)w6)T=]+=p&3r)6H=gVM!4*UFkW0{4HI4m(%q7(MKfq?a4vV)6q{H@rlQi}yCA2&[noq/Vz$hWvle5atzevLQO-XyQZoRkocuT2tEi=m(o[?i1m(TUP]eI&2mWkSlqlU^u&%CrE-+c6(f2p!4)WSkONrhp:fW]7{W7XrAaNzPil!<>w!L#s&gOgnVF?Mf)iDVE{X?k%rSk+/+hLKiLQC?RZg/!tH3TT*(T+.$LPtnXt)E<m2UqhLuE6RIJWN@JN5U4POK^*EJpqqsfjK2zO$V41+sNbwa/:rnJ9vPT<v]QyZ{2}F8B4XWsH76BIiu)yBXYb1GlmtuI@5D=7Y)G!]>*icG*op)g>7#[2/VG/hE:XjY{09<=:a&5]1o}izc<k1pZNrzt?JJO*Ch[$(nLzQYd#6}vevvx/}0uUA.eT?kG@z*9+WzjO]dr1cBa-rY1NuA:M@}u%c1#joh>6t?%ty8L*LO6qT<Z1y8gs3[Afb0sZ}7cyze:ED=mg>anhg9cy]$M7^KJ%I86bRfOc&ea:PHsmZ(sjF8@A]mHe0J@.UP^iSo-sdL=e6jKU(jTq]w#fYg/[H]Ty18j.@ljPL7bbW3m{=VJs$8se5Yu6R-6&xVzJFaejrRqPqW:Q}(bBcyxWe4#SXdjuAHVey4r-OJq*9VY&I!lw$#^*w+V:xjOoJ*{=Z}TuFz&qQ%pAIO9iQyJX>O^1Tz+p4Efx*0ItGXas4w4O?UIsKt9-Eov+ebUhD%0lk*!v?$/IsNK1M0?h/EK+Sa}M*/L9htXDo-j4JY3PrIIn&aAsjC{QH%D!?Py=!iQ@rsxF7N>KteEk+APL]!wk-]PSTo7g.VMh2xq!?RE3^nwMe:k>KrKCa(#M<x4i=u?!Hdo?svj(J>U{xn%bj(hU#%419VpVlAnw)@3Iiat@Gbz72EBDU}U9<Hzs4#j!&3NB=.pR6i#vP#d@SpBWw87@E03suV#Ov*l5fvRJcp0ojJM@}SqgGlVu=g5UwO!<e/f#LTTyyiAV=6O6xUKN][a^<i2mP!+lrY%M-maurtc)isXZNi}#vS4Ly%ba5pCh527k%:.(aR8-QOs*@ytK090N<M9I#q$z162z?LmAMehb*uQB)X4L?N119>(l:Qil7H+)GMCk)G:QZY&iBFTqj)BSr{n0p=FnpCLF&:QB2sO5<&{l)vFKxFqO>)k@mk2$@6Aj4PEp:qslG^Zr9]TKL{qu#T?(iAk#mvu}oPD7LE^.Goh*j/=/Wx3gXIJx2QbPd*r/-jfs{06r]gVE*jm(K46/YVs{+kMyXIw{[Q:}H$>p1+*dwL.r(nE#IhCrl6wy}x@N=2FDA#wwVCi<UQL1{2w4%.W{z$I-)j1su(gxEON>p}aica/nuCwMG{&ldrqM:4wE16OCmv5U}j!eyLWx^<FW}Q1yw<9+6TEU8Q7KfIBa3GsxTo/@LS2!+D*i@ume$7%34Y&vKrhX.$a#5jq=}7.JU47tj}1*4Ak#q+]70j<XV(K-QvSplCUJO8oKRHPKJegyBE!?0=/w-NAe=D{@iITF>qmez0Wb[n&Z7%U6$-+orey1/bX(-.>YqcR[eWLozhX)K6oTMk^$gg6>yxOM:{5qv:D%]t2cye-D/*LhLngZFHmq0-Usn7y=)yB![rUV:WLMDt[Nl3Oh<8vKCnOcoLooR({IMnMtY%W)q:wE1z3Xa*bHAPN{{xdmt!w73EM$h?j$j9s/bZU(#aU$V<Oy<vwC[IFKn(gbc)7YC44+0prq*Z[gnwUUf5L.]8gJy0Y%E$=E=[80*1p>59TJRLr-Ih]nIQ<oI^[)p=OS6lC/wkj/B}(TOcNjoRe55KfplB[:7!BNG!ZBrq%(6z$H(l@H?}aa+w3=ya.o+L#bL:Ht-Z!sraEN(B)c*8<n8N.zj6C+-xY<K)>HwRCs7ZN#&D/ve[KS34Sc5eaXER*8yw5IAB@-sO&vj4SbVqGj-DIJV@N0(<1AubL1a.G::tUjKcryOn}o^*c7Bbm/tU#}:v)>pQ6@f7@=Om/J6ql.w3Er.l$ROS#)Qy[yOUK:&nGw16cXWS4][k!-t!K0kR?@FqpxWK&jrsGoZK!@!&C-Px{1i8KxQW46f#1xj!@cEu0:.eMEFAL&Elxzgi9b/:]7*UVPmkT}LGMk6:==Bv+7(FB&R85jD^KX0pk2l:GYDp*Keb</@U!GrNnnnd]=h>)e%+QYYp&g-lU)Sg]:A!}RkF+y1{#<IlZJl[q8$a*IxN1F}S6Wzhr6sOPV.D4j}&rKU7^NcA+D>sn?3ihMbVl]H^=r3/Oqw7>o?:ZxVODJxKm@s/X?axx!{][y=:ZlOBECJ%T]Wqyyl{9Qi.+BF9(H>CvQASJToRO-ERx!!zxn!w=NK5gF1sM-+Z9L9>cjL]KQbNuL8N.@+S+}T-(fiObZvb.e?{Z3LCmy2@hN13u&E$Q)qlT6Ca+5kK:HuBWzvW$k+xrjfk-nI8vO$S4<<z!K@7]TR=VR?iOdGk9slJ4@rWDA}gD)62.IU=Kv*4Hrl.sH:k^-K^BBDjod<AKOQ).XeJqnB0%DOtNTY3DjeHE6Op65SwAu:=sqrQaOolQo(^QQ7#%<xWT%G2py.pV?Ph3Dg<Ut!#5{n+n.j}p+h9WD3{Km7jRNyF?y%dKNnFx^rsUJf26M0H=C2Z]S1h{(r2m({3b{p?!h*w5G=.g}2PtZEuzveKCYttt=^$!O5&OU2WJOMrBs*qF[-oe)[yG!7%C]H&)#)O{4A9qVZ:483qyH-79Db-]E#q-A]Iwo][he:ff+(vyMyaH^c1l@2-dWZbg)Ovl{QCB]j@:}EY9mH=c*k0h3Gnd<]:!TKCXPHWl[gg9{5VQ?-aTPIP85+&gK2}xQKL(k^QUmx?WUnb+xbrW5(l^c0EQbU-}n)Z1SgX3ygbwHVsF1xI.=TztrBk>xCGK2i*Ud5Wa7cDV.?UA%b:F:fgm7byJ+(JV6cM>}UKyBQ(t:T+h3k.6)w?}f.uh(:15H-cp7=v#o0gWP!PBSQUAvU(R<RL&HX+UIN(>r5&k=5ckHo{IDUFnHjIHM>[@:Li1n+OiOawBcY#Ha0iuYq7l#gh@)ZDL!h9m+NYjdt1:%!h^ceXEtAbKfn{6w=R)hOOs}u/>7I5hAt!9I1zjFcZvGvOhgh9wIZ1>0t{yC3g&foxdUOD5R{hLFL7DiH%S]}XU+n<>:/esq]9WS^UDoz=xkuxW?2q9kD$>5JMHXG.{ZeC?^CoKXVO!96#:VnN]CR&p^lB>Y^2}eF[Vu#UTp>f}RNvTEf2aRrd-8UlSdK11)3DhTRQvBRB4e5?C]z:G+U(:tWU?z4HJT#Uk7jRBEFUp2]HLtR95IC4*oOf*#]wqJ#wmlRlCn{sfeU8zx&2J[ISM&t7![{(CZfm4<Grg6I/u2p$QV(x(Z/vtppT/oOE7Ry&?-R6zdQy!bxFZw5y{O1R#$WQ9}pL}L9TN7Da6ZdQ?AKP/orCno1cY3}r%L:1k(dzJIWfU<Ty-Jo)K-TMiF#S[LcQov4ducO(lmh](L?^}^WMcR-gtR!700R8TU0n1^l0hISLE-]&ZmZULr[s*nk}I@o$]-2nnk@ApqzllDDRH/vUs}TC9HQ9F:i44$lWCWvkmaQV32]#.jeN43D+d(e0C2G#W4.FaFJVs<o.)t8fr9BGYSpTTP[UA*@PYuU!:pE9EuZrl#bzcwWog!TSpzhI3A!j]oGckZwVd]t/$Fag)k2c0gl101tLua3C1M9Hacl}<i&.dsmK^p0(X+9BzNa9vH#V)VjiC^1e6XvvY$WF}@*VNFLm-7Bf?Vp63^ScCVToN]3hkUBGOlUHyNJ#KzDwoGtk5Y!^K^7Qg&1^8&u=vigCmV-L5/-Goh}>P3&sk1SJ>d#)tCGq6#V4OnKU#FV3K]f$$4f:y]FDKqviw&}&Fl>958=wk}.Sw2xY8V-ar^39rR^g>aR!:f/eQgT}ZN17.mO[xeAZRPHc*H]aj0^:ITTAIgA@mpuEqLz99a)dQ06j$-9K94.3ug@EWQXyO1tsJGmclxX74<^fSBI9[:Ez%9WI4lZk6Ystq]FvHW?W+c[%DC:ak*m{/135z5}ilTeP(.&rUFS<*]grRT6d27wninMVC1>1G$@eEgV:Q./J17RGy26Dw^5qdH.z$QveRJt&KIMdVuX=MaPez[?aU^ngcY[yhwmEG4*mZ#0uW4vwWBeTb[l&NcXCu!*IitpNHa}@vdE.{S^i%3z<8Q^HVaj1b+[hVDF%l2xQT>px4.^]VXwSw}SItBSWm](=hS/!7svc%Jon4.H4PXO(j%gunh#$B:szYHdkuO5Nk/Y*1$WKgE(zfeUPhezf-R8=vjjQlj6VeF<6}!4GtudXPrFpqusl/f7Z[fDsJCt5>W8u49B}!v(*9Sw5YE^PU?$dHPSpxIg.g-l0I-G^Di7moIL(gT+*1>6hB<M$f^1)QEmm^p0ez18YFLAnuSAu&^agQm7X/U&ywcLsX4EPHXK6HW2/bcB][lecw3ub-78(y?en%14qda>[-R7Qn-HE9&([vKPc$F@JDM^J!S=C(AWmOPfa(#OYU]8WD!!]q]X&mU.AX8jo41eT^v4/7z)+/0(>tyee{dZWoBCemZyZo}HlQFWgULnb3-VsGC-z{(1=4MWwOeyLz]d{4IA#clN^Cv7ic?I1!awXq{WvhBATEU3a<O])1[(h:@R%N!yXGLP#vEiK-6t&yPIdzBCVN/yKqkdI.lKz1P.odB5/)JDml6XZOFZC2fs3s%DYUFs]]R99q{Z=Uk1Z]4^DiHDZb=8t:4.l60fI<B=%lg/[.MrYAw0+nZ/Sy}t($Yjaoc-7Kly!v&iQPAt4V:12qg]5w6jkd4tEKbmJNfj.266)6NN64&k.u2Atvd>mJVG#r[Ym}.UiNJ>02&}e5aWT=-Z$rsLa1VS-d^:.FMbd=]zBgY:nd.>V(O.N:@)LjE>*K#cPvnu^n]9gfra&d7l?<97}/a&qQe=29rie79A^Y?astVoxx#iDDvLMV}I#uo!^@NeWvnKK7Em}S75]dfKdB6npv+G]qbM58X}OJtPYG:/X3/aN+K=&D2K%*[1dx?wtuYkx8!Hx4K]F1No^elS2]ZqBH4dJPHS$@0&y/Mp}QT[Mb5G$&<eZ>q0)]95-*zhlt@(}G>>OGCc%c936!zGcuzdY[>0rI^zG:<PDX5bUz2HY:w:ywVu[-BmvZ@2G5-OSu?Q+md}^dhC3z.1F*%vbnci5L])0xy7ye:}7U/!?&Dt*(:u%dii0]V5zTWMsL%d]!3NhvzpFYv-lWk{RWB*sYjxUU7jN0Ol52fk6.WS)^eMduU+?M[51Cmfmo%8gBxk[cBuV!>1-/M/BTwAyH2-e]:&/$dPNf$5VOrX$tvLMwp^z-ExBZ=Dqu-pvGC?8<mFwf/Rj<{FwCOf.g9Gz!P4ebbFXDgJo>U4vbo61*@</OV{]^CElG7Lc6Q(rRykOp:dWzft4]ooTfu&w(kH^G-y#NU#v(]M3frpI)oD!R62@>{coy)z88rZ/QBG43[*f5T%$WL?>0{P=Ex(UuEw09XsfJL<1Nd<&P%!^Ywzq[Xh&EVn?oL=h=Us7gu6pz&<2<aGCI>1n5!@Y^goUM8Q[Kk5&.YGFX3i%7Z>uM}gGSrJ67W1tEZ]6mZd9mU0IN3qe-nblmt.!Zm][5}bs1Yh#eOV-hso.M:mqgZM9cK=)S0X*Wgg(X6KMaJtD)-qA5jbfCTI25)%Xo2pXwVFFtQM/%w4f!R$u2mnV]+>8]YtdJNErS%oqcEBR:UzSjn.>6.rjGN2=sh=rx@#s#0]b5i%fa4UBWOR+p02Z&YB7I>KQ%s:8Wz9+/kziWyr)%PhfJV+bg)TS<.q(}BWhO#UWO}!G+8vg)Vv1<PV]nKh8OpI1",
      "count": 131072,
      "gapBits": 4
    }
  }
} as const;

/** The files that the weights were trained on, by their hashes. */
export const modelCorpus = [
  {
    "sha256": "ec5cea547f8c44f10c29cf5dc8fe3f606cb489ccb7732083ba529a87f6dd3e3c",
    "rows": 120
  },
  {
    "sha256": "d38996f5573e62120d0115844dac1ec350b83b7427db7860df555c9584578436",
    "rows": 25
  },
  {
    "sha256": "30e1fd4002407966df4ab84f06b404a435f22b4023a0bc46a28382b3cc37d3ec",
    "rows": 160
  },
  {
    "sha256": "f19ac92044ec0b12d9f961328239e015180c81159d3b3bcb349627a9cff35b85",
    "rows": 25
  },
  {
    "sha256": "b6bf80bf06e79b10b6babcf98a92b0d38ac2ba2981b93cc0c46e0faaa514c9be",
    "rows": 15
  },
  {
    "sha256": "d92124c0b82d8aa66d0992b04560ae1f40aa6fde4b5e421d622c7c62ca42ebf9",
    "rows": 23
  },
  {
    "sha256": "09b70c598526f6ea8aad84002d56b9431e82e1efad7ed22bc0589bc356183b3c",
    "rows": 17
  },
  {
    "sha256": "7a8ba27f960f02e1fe4a7650550d4febf56655a0b65e3fe038530090bd061bec",
    "rows": 22
  },
  {
    "sha256": "2d149fb89c93b0c66d5c9c7ad57eb33bc9c2e36b25233dbabf2097ee960d7220",
    "rows": 50
  },
  {
    "sha256": "7a92b4892332ff5e46b6bd5d2d5dc7a280cda7aa21e8585ee679303d16441cd5",
    "rows": 126
  },
  {
    "sha256": "a9c48906217565b77827dc7bdb0534477678bed6003e67a7944b15e67d5679bd",
    "rows": 25
  },
  {
    "sha256": "5172c7809d44efd167b901c3a6ab670c3a1f99a5f90d888cd9918d5649772080",
    "rows": 14
  },
  {
    "sha256": "ba17bc1a4d88c36e6fa49945925fec2fc62619796ed46f432f424c1cc711caae",
    "rows": 23
  },
  {
    "sha256": "a5e2cbd7b59f19740859a3bf20a03858995319054db372044590f3abd4fc1e43",
    "rows": 16
  },
  {
    "sha256": "6b63f91e19f7c43010ef4be13ee2c0d118e5195f13669edb33954bab91a52f0e",
    "rows": 23
  },
  {
    "sha256": "74f7b3aaa0de2c4dc449510d27fdc030c62a527a60aa8b0de1d0325ab5b58343",
    "rows": 48
  },
  {
    "sha256": "a00dc47b0fbbac0027d00895693e3e5c930ac827d5e97effe059496994425476",
    "rows": 141
  },
  {
    "sha256": "7758ed95f26134162fcdcd86b7550dc6b927a0b68070cf6eee21ae2035419bf0",
    "rows": 169
  },
  {
    "sha256": "0e512f115dc12a58c71e9e6a9eeb3cb5c09b43e9d6f14acb98d93db08a7f7dea",
    "rows": 181
  },
  {
    "sha256": "0593f325ffff5277985964280f4449d8b0ee13b87cda5a686019ba790e736e1a",
    "rows": 231
  },
  {
    "sha256": "4ae0cc1aa6034bbb66b2f054113ecc6bd3214db4f89d4afe7adc4c5745c3ab38",
    "rows": 337
  },
  {
    "sha256": "772cf1554a5467afce3b2c619a20da876fca160ccf8427a25e01ac88f1c778d4",
    "rows": 130
  },
  {
    "sha256": "76fbf7dddc0e144de8b5d573b1f34f280fd1a8a730e7f8712f9a0d870948da37",
    "rows": 229
  },
  {
    "sha256": "87dd45cbe1263c154cd4f707beb1756f40b91270277d8ff157f895487da50b27",
    "rows": 190
  },
  {
    "sha256": "d416c786cf396045892be5b1c59c954e5ed05b31df7c08c23bdb9a264c94d951",
    "rows": 293
  },
  {
    "sha256": "852437e2ea9f240f4cb7d1935d5676f9f556416e5ab7d0719e442de2dfb75521",
    "rows": 45
  },
  {
    "sha256": "1602648f6dd6485b9d7b830e740296a01bc596cde048615ed5e68d4989d8828a",
    "rows": 469
  },
  {
    "sha256": "9b49ad03439d5c92a276c7b534ba4fac05fb4134fb5495569cb437a4149f1b1f",
    "rows": 203
  },
  {
    "sha256": "25046f75fc08bd97e9018e5d0edccbd992d60dcb874722c223de2e266a1199fb",
    "rows": 506
  },
  {
    "sha256": "06f7deeb5d8130c3fe4f78e58c36824ffc98a432985bee1a1f58e00bc4bae894",
    "rows": 113
  },
  {
    "sha256": "4ab11698cb688053c9be0726c119f935da608b1c279f7699d6ea4139813da2f6",
    "rows": 250
  },
  {
    "sha256": "6aa95442d7c4977f7f08a1ac9f80b7a104d58ed1e45b6b99ce8f15aed979ef02",
    "rows": 247
  },
  {
    "sha256": "8815f9881c23e51eba98353ca68a30ac25fc655ae93f5390251c44e508b71e3b",
    "rows": 126
  },
  {
    "sha256": "4a3aeb8368a70e27cf9e312d181f0c978484d65ceab9daa51a4b1dffbe4f6225",
    "rows": 93
  },
  {
    "sha256": "8633533afbfd4f64a2b0abebcb9ddb5c4ec4c7cf51f3c01b1124d3605621d8ba",
    "rows": 544
  },
  {
    "sha256": "a9b9fe307462eca92ba6bbbd3fe32c355cf381fce9f1cf808ea3d2ed0e372dd3",
    "rows": 55
  },
  {
    "sha256": "741e140e23f6470eeaf42ade52185f801c55b741bf72a287e2156b23a99a9c3f",
    "rows": 991
  },
  {
    "sha256": "18219a08b3c66788c8570048fa441881ad684b10013c560d1dbf38438fd47985",
    "rows": 690
  },
  {
    "sha256": "122ccccb45f599142048514a28901a380aa4f37a2c901f1ffb5c1c4de5a7020e",
    "rows": 866
  },
  {
    "sha256": "574a5d988d85e4e49182868cbabf27674de132d28f71b163175bb40902be856b",
    "rows": 262
  },
  {
    "sha256": "a74681dc4d2b42584bab7978ba2226d7176a021bf64b3f09ae28af1e8cfe184f",
    "rows": 321
  },
  {
    "sha256": "388c34b2f7827795dbb6eda3b7334bd08ce2deab6fab7de2b9735b0b1f3cb8ea",
    "rows": 460
  },
  {
    "sha256": "c448a674f7c99428227e93bd7ec54ffd3f925ebbeb9d7b4d50068927fae56d54",
    "rows": 14
  },
  {
    "sha256": "fdc56a113c3a3eca3441e82e986fbf4b8f60ddc990006afd3db2e0690b1b8cd3",
    "rows": 410
  },
  {
    "sha256": "0c17921a4819b23df7c4c52eccb373a16cf78b3a913a0883726cc062e7bbd665",
    "rows": 10
  },
  {
    "sha256": "39eb3c98140356e220afa2d9a33de0a0b7b9c5f6c9ef716daf33382e1df9294f",
    "rows": 112
  },
  {
    "sha256": "fd6d0829019f24b39c6cd583afac193e5240db172643d72689b7286bc897e610",
    "rows": 103
  },
  {
    "sha256": "dad1144ea131887abeb060e247528d3d61b5dde7233da83e4c3b4aabc9492fc5",
    "rows": 68
  },
  {
    "sha256": "dfc40f98c96122348a6ecec1f8141379b4555b2f8c36af2ef712776d0d71c473",
    "rows": 800
  },
  {
    "sha256": "77b0988f091e5a1e8d90c63c0d6ccd99ad2e6e9b8e2cf09d8ddb2948dffafe51",
    "rows": 36
  },
  {
    "sha256": "78af39ce95d6171f593ab771940949a110d2badbdb2fda99c070d639cb4d971f",
    "rows": 378
  },
  {
    "sha256": "8dcfd90737f8063972642f8d329ce0f531c66673cdd77adbe13cd03bbcf76aa0",
    "rows": 634
  },
  {
    "sha256": "6e9cd2aefa0ba84588cc53ea3c04cd358482dd4251267bde4ff80df789b7a201",
    "rows": 715
  },
  {
    "sha256": "9f548779274b8f8251da5dfb6e150b4298ac4a564c5db538d16ffdb0f21ce9b5",
    "rows": 1128
  },
  {
    "sha256": "2a8eb3298c5132c8cb2339e8dacdc37bc020297fa57c187097db13f69d98fd95",
    "rows": 152
  },
  {
    "sha256": "1356c04c838b52f468caa9842ee745736d3584a29f27c0b63e476adced6c8fa8",
    "rows": 245
  },
  {
    "sha256": "5761d2059527fd77c7ff751304274ec9a8444d2dc4f97e528dbd976f90817047",
    "rows": 175
  },
  {
    "sha256": "3b62513e3ede0af3746d15d10e0bf577a48d54d4ea28122312619c4f59b2dc15",
    "rows": 216
  },
  {
    "sha256": "32c2789b9fc8baf3e9db1618a2515934d91d55b2fa14e373268260460fd24a09",
    "rows": 285
  },
  {
    "sha256": "e39bca717852f948ae67284283c5d17d9a2d1e019e2334e64929591f6ecef0cc",
    "rows": 142
  },
  {
    "sha256": "64e0144639acf6641f4fbc213a359a33ce2ffbe55fc5c93453ae344d24d19240",
    "rows": 218
  },
  {
    "sha256": "38401b25ecd371f149359bd513d080c6c5b37ea02b7717d70057771168673316",
    "rows": 151
  },
  {
    "sha256": "ff34d458f6d7383f64ceee39ff7c31083098f52fa954917b24f9a3e2cef8231f",
    "rows": 457
  },
  {
    "sha256": "9512a46858b35417da712fa0d8e1722ab4f5cd16508a7c6ad1d22bf8d0c39278",
    "rows": 45
  },
  {
    "sha256": "8c788a9123456fdb08daae39ae2284a271450ab15b7faaa461ade46119dc1881",
    "rows": 469
  },
  {
    "sha256": "34fbd9bea3a7b3d92044f8548c5e79f6da956e05a145dd585136cadab0cd0a0f",
    "rows": 203
  },
  {
    "sha256": "bf192fd55bca0fe91713d37420dca603a84ecc8b44bb563110380ec2e306897e",
    "rows": 650
  },
  {
    "sha256": "ac2deda42eb2d2660acb8809a25c6e74930929212843d59f800e5026adc39dc9",
    "rows": 113
  },
  {
    "sha256": "7a152154a7468213d81dc2dc6e3ff6e68e56c9da046b78679eb85300ae5dd1fe",
    "rows": 253
  },
  {
    "sha256": "92ca7c48a19fb028284c3b4a08ec589b77d3ce18b7d6e23e6b95363b85ea89c7",
    "rows": 249
  },
  {
    "sha256": "de0f12d9321ab66343a9808bdd77a96c3f54cecc1ff28b6f5e9c24a31e2ec36c",
    "rows": 126
  },
  {
    "sha256": "fe7f97abe6b0ca40be9e31f482538bafcf00c1c4f562eb6e1170b784fa470d3a",
    "rows": 92
  },
  {
    "sha256": "75f102f7b634828923f36830245f50c02a6511ee868d2b76b610fab74fc5e319",
    "rows": 574
  },
  {
    "sha256": "3ec9a0a01177261e28d58c840d06c9eb6d3db9aa7c891cd1cd24bdbbaf1fd997",
    "rows": 52
  },
  {
    "sha256": "3e0dd21804c1605e6f7d9b4c208f2bba64a826fe80ea5590adb3509c491d3086",
    "rows": 1057
  },
  {
    "sha256": "21b42c5496f6086ce1239318a0ac81e811b760602539fb44f222f4ecb976be5b",
    "rows": 796
  },
  {
    "sha256": "e8097ba7f1c8ffedf37639a0b70a3d078af8331900ae39b43664e1d0bad25e04",
    "rows": 1226
  },
  {
    "sha256": "61c648b8fd5067774e1a270f1e03f4b9b0abcd3f62efae8ce9553e02acb18890",
    "rows": 262
  },
  {
    "sha256": "0afb5dc8378249dea0cec3f1fec9dba9e18633c68815ff4fbd7f374c9e26159c",
    "rows": 332
  },
  {
    "sha256": "fd5a1c9f1f97fd71ef58f5a291f50b8e1f7ea57220f5c9385842bea8f1e78a02",
    "rows": 552
  },
  {
    "sha256": "6571becf96d106b737e0f24b2a650f219015f0cf60602fed1db6d8dc11d527b7",
    "rows": 14
  },
  {
    "sha256": "e27e7daae634851476d1543df5407c3b742f2af58b2e5982ab949b7ef0f82ed5",
    "rows": 533
  },
  {
    "sha256": "5cf065e28fb80e2da3469cff50ad796b4ebb4932efbc43997593c087a3479384",
    "rows": 12
  },
  {
    "sha256": "9eb77fd15aa7f5998650444f486a2176abf2aaf564256bdb8b7e78fd3e3ccae3",
    "rows": 112
  },
  {
    "sha256": "9e48026b8a78fa3d2e549f3863bbc25a7285aea1acd1cb4a2ac2fd7001bd48f4",
    "rows": 104
  },
  {
    "sha256": "19b7d003cadfc2434e632357f5a35853b8e9bac69e0fc8c5024580b2e54642bc",
    "rows": 68
  },
  {
    "sha256": "a1e4412624e7b99bf8371a136f1d7d7efc0fcb42aa6f41cfcff85c265b319220",
    "rows": 796
  },
  {
    "sha256": "41c7062fd5d1e7634d010f1ac317b1e892c7f366a22df62a5419a74415662690",
    "rows": 36
  },
  {
    "sha256": "66339eee5f1b3f9eb9403977e6a54eb02c8bcf337ec88db112ebcfba1be8b9f6",
    "rows": 381
  },
  {
    "sha256": "24121defb07632081f6a5cfd36be01913b83eb6dbb8d1717a45dd4bc569671b6",
    "rows": 712
  },
  {
    "sha256": "8ac6e588f6db6f1909018c2dc71373e3270bca372cbba73959fe8fbc02d98824",
    "rows": 681
  },
  {
    "sha256": "36cee502b5514d608644770f185aae075bc300c6b3398fe7b9164560c6bbdb83",
    "rows": 1496
  },
  {
    "sha256": "5d2b3cb158c0e822a2a6bf7512b12522392aa873e70a721d6f3080a987473184",
    "rows": 143
  },
  {
    "sha256": "05c2d51ada53197ee67d5f42ce5d7c0cbbb22fc24101bea6b1715ef4a6872866",
    "rows": 177
  },
  {
    "sha256": "8c604329d24de401f6cee1212dbdd32f259908d9473887869fc40ae82055abe1",
    "rows": 181
  },
  {
    "sha256": "f8aa1c25fdc4f6dadba66435b7582d033e55511637e4bf898f134624f99c9334",
    "rows": 231
  },
  {
    "sha256": "6bf43110699adfe694a62b797c3650f50f8c94563b8ecaa363a94ca244405932",
    "rows": 279
  },
  {
    "sha256": "1a58a402c4f49992b77df6728754b810080d93f16e68d8b6ab1eaec2be532759",
    "rows": 139
  },
  {
    "sha256": "3fb190ac44e92dbcdfd5f2e4536a43b7e292f09d6588445a728de0c7760340af",
    "rows": 218
  },
  {
    "sha256": "abde2edd130b8daff558d4eee964172a6f25c0fdfa12ec555708b44c2051ea6c",
    "rows": 199
  },
  {
    "sha256": "6174fd0a9871e31818ddd12caffc14d9ac246dcaf96cbebc8daf49bd13a67dd9",
    "rows": 491
  },
  {
    "sha256": "e48a3fae78373df1213599d95cda44bf97838db1b057b773de11b0927ba1671b",
    "rows": 45
  },
  {
    "sha256": "b155b15ffdc0fcddc7502f4fc76f45f2a19dfe64f35dbff12ac71b213de63118",
    "rows": 471
  },
  {
    "sha256": "beffef08d6c4be048f3521b8be16b526d4bff55bd30c6cd1a677b26053994be9",
    "rows": 203
  },
  {
    "sha256": "56aa110ee80c5b35d661de8d941079c78552b8c02247acc3a58dae1129c00705",
    "rows": 601
  },
  {
    "sha256": "19fe6e81bd10f4fd34f52cd8a5415ceb3502894c377bf626ddcbd7f2953adf64",
    "rows": 113
  },
  {
    "sha256": "feb5d398062f6405e171017229f775d7cd9d5c50bc3162f70b7b16bf4dc89b21",
    "rows": 246
  },
  {
    "sha256": "61c8d345de93383c654883db7fbc2e2a2e4d8cf9551e7bab15e4a7b593a8bbce",
    "rows": 248
  },
  {
    "sha256": "78052752f15bae5f6f8a16ae7202d4957ad4d58265d4ff2be38034f7786be48a",
    "rows": 126
  },
  {
    "sha256": "18ebf6f14c6e1f36afdc3e1cefad16c902b3dbf66a0f80660a3f2c0bed9e138b",
    "rows": 93
  },
  {
    "sha256": "0535440d3afc800df4886db94601346ccd18b4d05f5a85621403757fb2f882fc",
    "rows": 596
  },
  {
    "sha256": "b24ee42120e68fabb74aaee97150bb629a8fa4e6a83ecba787d40e629e2c26b6",
    "rows": 57
  },
  {
    "sha256": "52e7c20096194f0565b0fd4dd9c9ac4b3f0f011bce9403db99ae97a224a707b1",
    "rows": 727
  },
  {
    "sha256": "a939f1fbf239c6e4548fa0a2c503db45aba7502b6012e02b98a3027276efd742",
    "rows": 627
  },
  {
    "sha256": "5531664812378d386c1107c977d109aa71a7e149a12a08c7b102c450329d629b",
    "rows": 1003
  },
  {
    "sha256": "52ae788bad18e444e6d4cb5ba698cf103a01eb31ba59fb9fbe026feac197affd",
    "rows": 262
  },
  {
    "sha256": "c1490a20869022a2f65f17e81366d9f1d77b47ce2ba3070921d721b290dbf55f",
    "rows": 333
  },
  {
    "sha256": "c0620e6d0bc5c32074a1a5ada32b7c49b46bcbb317ed2bf603310db2fbaa828f",
    "rows": 495
  },
  {
    "sha256": "382722cb138519b7b73022f048186e57cdfbf28b8186cdca75c4630484d336d1",
    "rows": 25
  },
  {
    "sha256": "44c6823bb206a638eb9d9d165b5fb03600a0e150f27b9a827eb47fa94c73a7f9",
    "rows": 438
  },
  {
    "sha256": "0a7f45693228c090db69e63e0e57b5149b7067cf280a6efb4ab060657b9ee420",
    "rows": 10
  },
  {
    "sha256": "5193f17b15445cc53e82e42eac708f8a0be97ad3430b340be81a1a42c8b18194",
    "rows": 113
  },
  {
    "sha256": "380d2e51d5ed2e25f7e52a060fffea3d4f1304a5ad86c36d4e4f100c2273ac3f",
    "rows": 100
  },
  {
    "sha256": "8fe741ef219fac3edd1bca211a8767cfea87c488cf8494e5c77b803890ce1250",
    "rows": 68
  },
  {
    "sha256": "470ecbb66fd3ef20eda6b6566571738152141b33e634a6b412dd02a6e976a270",
    "rows": 800
  },
  {
    "sha256": "52b8af35d8384136d3625841bc232acdeec2d96f0383b2e40740d1e12ce3b3f0",
    "rows": 36
  },
  {
    "sha256": "b4f6215f2e076199cbb52dcd0a18c24053fcbb35f3c898c4cd8c49179b04bfa5",
    "rows": 386
  },
  {
    "sha256": "bfdcdc06a4734c3395c562dec56c451040184fc7a56deebe37e70785ffb988d4",
    "rows": 786
  },
  {
    "sha256": "24df8aa5fd81d0a5988584b9463d9d6c4d30db24658e5886fa05f10ed323ccc4",
    "rows": 612
  },
  {
    "sha256": "ee32f5c00b82216a431b35007a6589c8b3892f973b95f6cc88eb541a93fdaab5",
    "rows": 1047
  },
  {
    "sha256": "3a42affe0b6d25c886b1b6204674c55817c26fbd38d05da120a253e9d4badb28",
    "rows": 187
  },
  {
    "sha256": "b854171f0d7a322d594d905e3bff897d51bee4d1d199f4afb6e0cdf0e212f155",
    "rows": 206
  },
  {
    "sha256": "23414344ec3415d1c5a43e3e9526fac351b2bc2e46792ed300caae2be759a1d1",
    "rows": 90
  },
  {
    "sha256": "8146c5bf7139ccfeb75e3157cccbde6a6b69d07269210a4de07de3b05c6261b1",
    "rows": 37
  },
  {
    "sha256": "e6de0eff1df6f86d950b980f64eae750d6b15dbc43804ded6157dc1abe64e7ec",
    "rows": 47
  },
  {
    "sha256": "5dc7c6e1f4cc2c4495acbf65b37d7f2676640bdd5333ff481b11b5a080c19cbb",
    "rows": 45
  },
  {
    "sha256": "bf491b96e06abbf2d716ceac3dd50d705351c30f212562fcceafadb04a9eab57",
    "rows": 67
  },
  {
    "sha256": "3732c64a776b1025c5475af8a5daf26a4719d53723a372964615a722509644d6",
    "rows": 201
  },
  {
    "sha256": "cbd111dded2d8f6a96c0c0d2ebf8f0e813e2c5e8475f5fecae5a0eefbaf7b485",
    "rows": 720
  },
  {
    "sha256": "f78ba8c125a032e8079cf0055750c9baafd94bebf3c5b6c683b1822a3c03f262",
    "rows": 36
  },
  {
    "sha256": "9eaf0d812d3d22890bd53f1fa1cd813a353acb7a8551bed60dcdb1c4794094dc",
    "rows": 297
  },
  {
    "sha256": "a7a6ac4771375fc2e7e7f47e6ce844bb865705a173c5fffa4da4558fdc929896",
    "rows": 60
  },
  {
    "sha256": "cfda6e71212053e519f90b69a01970057603a5ef70d50f9f7e437987fa40df36",
    "rows": 176
  },
  {
    "sha256": "962fe2024e470f600b8a886a235ef7cb238c6439f14da8c5ec70cbd7e3edfae4",
    "rows": 250
  },
  {
    "sha256": "880fa223cc84bf4b3510365a2fdeab775ebd33df8f2aef120a032b2deb77d375",
    "rows": 90
  },
  {
    "sha256": "5a633fc5c186ea35fc215ff193ffd41999cbc0ddd06ce07e0b0f9a1404e88525",
    "rows": 40
  },
  {
    "sha256": "76fdd82b641f04aac738f977ca2872f84f0904fc28ae39389e159ef6bb1ee78c",
    "rows": 49
  },
  {
    "sha256": "62e85fd1368a6c20ac485ab0204950291e5337a9599f85a5656d66986051fbb8",
    "rows": 45
  },
  {
    "sha256": "b356a64b7d126878672a5d9d90d53e59390108a583173449a5ec3916ad1ea1f7",
    "rows": 65
  },
  {
    "sha256": "442d825adc7cef25b96d3aa6f0f879e096fa31efbd42beca34688f77f6f4671a",
    "rows": 214
  },
  {
    "sha256": "15c7a6475c955a29c429fd95ba044d91dc79f174d1d6ad47993a5e01fdeebab7",
    "rows": 876
  },
  {
    "sha256": "96946bb78495c0e8b2ce0fd6a0f2ff31c68991418e55034c1cf71049f332aa00",
    "rows": 38
  },
  {
    "sha256": "0aba22e0eafd25de424a808015151f82e2e7cfdcab8abd534f17f40c931fd4f0",
    "rows": 401
  },
  {
    "sha256": "40276c7b809e87f4b2167d23e8c3ce9d578a31807c6929e8d842a3bbd80a811b",
    "rows": 60
  },
  {
    "sha256": "9d7d6698c0af3507b390da90781d3c818003a94442e7de05849230455640d7ea",
    "rows": 176
  },
  {
    "sha256": "d4eecbfcc9c111758a34fb01ac1829db0026d5305f42aaddf16bb5cc680949f1",
    "rows": 213
  },
  {
    "sha256": "a4baae724e7307a5a81d3d3c790c3a79175fadf1306c72b730ac81a2df7bd363",
    "rows": 90
  },
  {
    "sha256": "5d8330dc43ffd04a56e8a7239185d048b4039c5c38abf0314b18e272409c0600",
    "rows": 37
  },
  {
    "sha256": "241e1007ec23379c94d451f328f68d5ba38b14cc1daf709bf57b6e3c72802866",
    "rows": 47
  },
  {
    "sha256": "7e8cc77dd670a8bb6fd8b8e7ebbffc50811863a6464152fbdaf266c29c3b0190",
    "rows": 45
  },
  {
    "sha256": "d15dbda8bf1fcb5f3d4a278a11ea68e9b7cb6cf413e53afdaa2f06c5390d2a9e",
    "rows": 66
  },
  {
    "sha256": "b137b50075cf306f4535ebe80451d000368b48697d8313a0cb0eb02abf7a96da",
    "rows": 210
  },
  {
    "sha256": "d42b87772656873841b39fe3faa5e6454045249493acc5c7d811316868b8ae15",
    "rows": 501
  },
  {
    "sha256": "3faa68b16c5f5a2b96bf09b1057cfc578fb636131b43c3d7be34653b324a2173",
    "rows": 32
  },
  {
    "sha256": "6e8378e67220f9092f8a8a738a826cf245e9d20d305e236a3a7407e22af9e9b1",
    "rows": 345
  },
  {
    "sha256": "a8408d9a85c627fd1be43dfc5a738057c87b67444dd08eef77ec2e46b584c0c7",
    "rows": 59
  },
  {
    "sha256": "d7aa217fbf93be87210e42efb4916a54685be49d257ebd5c40b0ac98d7299185",
    "rows": 3
  }
] as const;
