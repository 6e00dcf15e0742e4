// Written by `npm run train`: numbers only, no text of what they were trained on.
export const modelWeights = {
  "hash": "sha256:c6aa38765fe33a51d43f0fca7c4a239c699baf036689b559142438af81bdc582",
  "limitsHash": "sha256:5b41a9b2519022384efd1a15f449636e097af733f62edc2ef8d8ab8b6135fcf9",
  "rules": "2026-11-29",
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
    "bias": -2.463586,
    "scale": 0.0565957894997779,
    "z85": "E9EBv!J&F7(K^gx!nAnL8${OpNHV04Itl389U$Ae8AQwVJ/^Qgm&wECM6#vZ/9bb{hg^KrR)%wMaJg4UiyK-P1{b.ETF6.<r!m>{)!pOPN*$Z0&q-6GM4<0i}){]W}73g*pqDdKyL{l^xbXy)ksoDc7eL&=zhMyel+mic!3/{Ke-c{qGRW<v5cZz)GE?pxTNv?29VlKu8}0naR:kvTi^gM4S-EArdk2zqf-5r@l3%[7IbBAfSSng?fBGLS(v*OcxGtg=L#HKWILX%c-qM^hv4-k7rB}8o)Ze&tSjjyoUvA0GrFKyXoq.-BzmcUz9uM&2{yuoqewD2/2-e:F)lu+7WV%pzs=Sh-eQ:2#wDQ*3hh-1&=RR$VrkJia<yHeuQjUEE%cZ^vVhVz(A0SRO/rC(3JpE.Ba049Ln#+h+7.%jXO3oqsu<T&1-WXa}.EpL??Ifq<tV*O>])H6dR7qpajk)(?GWUvalB}n+LY4VzQST}sS#=%Vl@}dVE<8]*JKxv24.>@M5Ddg$w2c%1LhLn{m:H?sud!<avP[rKLyyHh/Zl6ii!E-zr$<UDgD!$@sM]GGlO$LD?R1ADZYl^3Mrj?Hca>vHQ}5T^CvDLi^cF)=Ll)2Y/Lp>AaSUIKml#2x8Kobph(]u}pYVMu[[u[xso<B^@D&ffyxaHS!VhCiUbXReFk{)b6^!(xFpoi--wtN{EWW6-]*-c&gpa6#u3-@N.apuqf#hYUCWR1ul5HK@x3+Bttjz]T1<nZl5.?z1drgo4B!<nnns{Id17pVu}(Yf$rWt-waAHQOF*FiTR5tK+hKkQ6?Mb2@SFR[2Ldv>v)jFzoepk^I]HJrO*!?F:^V)NbR#:%0ZEL@1hKdI]6)^V*EZC6y0#qZz)7s6B:i0VqOZs#-kaA@4cpL=?4D{xbFa:DPreaLtg8vQTrItl*>VhfQd02Q9Y{lDmkKCo?v%!EYw!o9<sEnkepT)E=s1E}VtYN{Q4bbksf^sHf=5Hk!q7mS2Pj6IPrNLx)e=8$hC:]5/3&ZsYNlz9{+2URxu&RW$Scq5P<TqoO3}QxmVbncon:h5@IG>Iu/.oE?<$ei88K&FtlO=9>S2w*SdoLj$.GE7FsS4AKieFwwVm]USDzuYB3rO/JH2J&Qo&Ypze*nGx{qIVHfFs}}SHedK6O{+AFqBygxtpx={i!$jo}*Y=EXqwY..EI^8N.oB./j2xspkl[d^<UX9lkcbqY$#&p-D{5Z^e#zvF?B)F(##khEW3cfeH4?1+#AMg@[y--X5AO4OPrkI5]L>4.Wynb6<HpQn1%)!B4mD3ib*Q0&r7FeWao@2i{Oz=U9*DC2YYRFj0wNfN)sL1+?YbJ@S)PBr@=lGFsIMut$9UcLq^tR/S:.N-u)-jl0C^ReH}m0A-e@g^0VNE=lea{.mN:xjOt9(aWutxn#h5+8jC5SoWErclGql=:TtgzR^PZ5w$SWn^H#C&4S..dGPzQ=E<184[R8I4zV7C1+&k^Mdeg3+pzbp*LcGinDWwOZX#:FTO+)aF2-2@0v.I$6evy.beWz1MxRU(vpCI}t[:V]&R#Bb&(59=Y-H-ekmpQ)2E4(SRNy5vGd:$t!o{DSi90-r2AS^QzUCSXW./QU21r!$pF^J320e%^OdCmomO0xwu[LLh?hPZNyuE[-Q(ZJm(oXO32yJWTx:i0@1GaTMkQp[G.z4eT*Q/MRw]1Eq*RaEc767[RO2L+1@NmI$TG?Wl-KUGtr1zv2Y6I1pElMRt&8xzAk=@8r!SoY+}Yx]aumodEcVoM8=BwLocL9TfEEsy@[.HBYO8-}S<S!k9EV!T$4q=-XbybxAm[C9mg):q@Cq{CrtFU@)r2r&V}wP$s2&zZ#C6:RQ2>-J&G?Fv-9fX0=X{.6.E3tfbW>S}Kg}{&(AqGUmJ/E#bXyIgFoK(fkaju0+fX!-7fxngvFuC/BxAI#Y9HS]xRr[awdW/K.bZZ?WHaYlpdR{+<HCl6wbRw+B^[6NgmzR<hd3sGIZ.q}OL$LvtC2PdwGHE=-6[N?b{.dDB>%9Y=U!4>.Ehupntb++vv+4v$U}fuad:$4Asf4>=K/iUNT?!m:uU=e6aoq6mQc$uDlCSS47pbP1{ce>(k@um.4?(*kR/&9vuP-&I{{0.tDOz2)!%2@]kDD8cOMlwM5=S<jS:Hs#sVndEdM4:w/H=(=dEvq7+[SJG(DlbNiWMihq2FFCzYKHemnD@mc-}ZOn$&25{e:-GT6!+6a!^yZu{?h303]/#eC@PVD-5^/d.G^n3(g14/B7F5]gU!qV&N24C[pxv9c*2?DA+=F*A9i5qvu+n1NVJm:B$v68s5wLvN#2Q!!.Bb4}f6Z:.CMpH=ZC&B#QH?{/<SXSv+24RGOas?+snFxslK$+iKwv2rv/}=gt@0J?^j0[}9=1wuo%[HFz>bxSCx+f.yd%p#4DRFpgCrHw#=dX(KHb)dqzJsr7/NZOQD6nw$u6W-dL5qK/oEdLj?pH#q-2wo9ZS^B/SyH@hx:hZ}S+IN!hTwP*FXKkX.+b.BW05Gzxml*j4)YJbDS80BIbm92q<dS#[gHYbH2@zCWs85ez-cHd)M7ehjXY=*&8gOxEDPU+:&+xKjR9L$Oo[&?h1:}-CaFDDV7R7EUQ09w@K*q.p@}sbjshL=sTM%+igomgGl@*IgA-c<+#E/Huk23&#1t).@?c@aM12>jeDh.gdNTRsE+z]QPvB-U&JUDaoIA1P2uty}yljvhJIf(POh{=^Wv/.VT804kN#@ak}vp9dB-)NgMsSn}VLI!tN?}>X){9P:t9ULVD4X+dFH/L.IY!X/KD1bH-kuA+aJ2KYafEveh!gSPW)upJpuvd?mb0K)W5EXN@YKBU1RDrrak:sURzP{X}OT=KDQRZ(.#l4@?Ea13MzC0-Ze86*Zf5eU.lMMJdtJL@A+0H3t2iVt&tk=aQ8fkeZ{@X4-9NDv>d<s.7Yjj)prH5bC]!RNGuLE9(=6GdJ.yCkh0F@IMI!yq#q/zFKMi55W6{7#w<yn^$Zp(Ol}KyJSglZW%SqdJ2.JjSj=R^kM4@LzxCsgBcGNFW}alJOf}{H9d]0O:GiA5/jqiV[REv-m{!6[Es}a!jYwkt]Dxd]+^>NSKi1eh/5zpr1j.?]c{Sd/Dwv0RBy6GV=Dd8yh]e6HbF5kSH.ChE!pIH3dxyR+2g1aqM8{k<T$5=+}@Vl2e:Vo:J/YSBGm-OZ}&tqp=DLlbSBE!ys8wZ{pM+Qy3Ma6/*Ust4tQ8^Qnp&0ExuFkqHJdI(zNC>0T<*:[P+b4PBHvH)PhW=jUdRT/9$#a/+Z&]REf?5s>ll<zAQMWF^@hswBR}-Zc/ECNWq<KNQ4=Z6hXXcQXpSK!Af?3:mwPmuW.b(i-&acS@+l3SB(IN4m}rSI$!Gm%nF%^/>p$m8Ok.b/J6&rMa!^4g0qkY%h7J=WlfKpJSpR2ErL+AalncA%xNl0lj.gT^P{K{q:J]W(jIvmd7>x!Hj=v5j)T-Z+?R)4d4t17H--y<d^Bcwrb<W]G50<H2MG36=9]:H*n.8tfH6oyB@3S/@skCu!(b3-gWz0+xGh<UCKOqKV2)5Aogqt31&mJeIGc^&QG&)?KSC?x0qcoG9L$NB9rV]E)A=Sa(r+f5x((<87]=R>uYgEx4=Z^E-qs+17gGqtXNku[iMWC!8=l>Q5oA{6!o[495^TAeS34>%bGyf&tpc:5}DZR:+&SKF}5Y18gQ>DY<TPLLD/<u^7x/OK3-H^m&xZxfG2y4GwF5?GPOWX^qU=G8e1Kt+<47yB[>k?l0=)N2naAtui.kXG@A8YcU$kb0@<X:t@Y7SZ:?eN-In[*k=BSDMJ=>tfnc<1aFy=kv}:485cP26HJT.6M[rx{bQ*/etRl#W88f!ctDC6vWJgmKl@BCG]Lgq]Iwu=>:9q>f4BsY][[-cdBfB+Ci5[c6v2+-p&6qayI&3brs*w%z{<d](.2]}9@/IlN:gdbLe-y$1CSqMsX#qZ/U=hP4MCozEQ4{F%1tB2pd*fDoQyh{rv*LU@(x69nb8yb$/$ForBBw@lnFP6=5Rp^h0@V@qiuP-ce-K0YTsNuhT@w#i6b[11-v@e3QZY:CwgpQ&&2/+tV$9=eJogOF4%@Sj=&tppyp0>d8%3IZz@E6ijSbDeIB^e8IPd0xF$R*4%3w$BHFuYGkbF+p5]untmGF[G3K{I2CPpap/5NJi]G00:q2:#5n9JtOik@ntAO9cg6#0+WOd-:O=xu.$UV3]GjRIt$cpL:.{-Hebpg?]i:Co)2QkG@<*Zen:e9=Y6qq6DBDt<2.=>8:70hHa3k%+w3!IN]XhiZ9j7m5ksJE<:t2[oGoP!Z=86M8Q1xt3ClxNMjwLuOagd4=<>:n=QlxdmoZdPCk:Zpid{NUuXALG67#D/pbIFbr/e5gYd/L:SVG1TylGp#)WEFz>*KI0#.Pa7ia7wQ(lHUqlAvFzC6LJI/{/bf./Sj5xO?R>f<P(l8?/n0Y%UNF3=Zf3I#l1k(IOje[/+UXt5Xoi+nm@OE]<RdK&!yLH<=+p>k:{Dg]7yw%k:O?w1DzH:48uKablp6/fqA2k/k7c={8aT8p+^x{[%6S1plq!my=8jMmxNVMYikqvX&bwGQ2AJn5-2srH{M^AACsN8P<aJsp<rDZ+dtZhl}e^?>j0fe7{tMGIVg.h<k^ykUGSjFrXrz!v.>?HyRA/BC4}J/(6G35L:[TJJPmnV>dy)$S&v1KmA.n?2c]^xI$=#(&{Ss)u8o{hp/:lDFYu6Orxtb-@=6%xi>B1C1j@BKwY1]VP/:P)KP75APHiE&EyrJe4WtTL.=p.gxY4]8jnSTw1Z3JD{c</xAciC5U#TTnGolgbH@8ezxppntC/hwmXZQotP0?JZ6R3$3UQP$rG)Nt?%ADAI)&c%)ie/3h@RUoDIN.Tm?^GY5?9o<6/8Go=$alzUA#!-!D2y#u:Nx&UuFi)]9D24ItFG)qdn>>44wp)CP3dvGJdv+Ru5^+>8vf-3yM()$WNKdWQNnS6j*a&{]EeNxF{!LFX:-*k%$G-@ICvYr@QAp1rxTR8IjT5=wo(iwdgcYBZC8h@8qn%RU(3]pGfE$e{^UPRP>OT/wD>b#AE]JZyH2g@#cDCpb4Xfuz>^Vu*Ny3u:xd.=D5To4o[ATx@8Pw=C>MD7$#x52KgJP%YyNU9HlFm@!$9Z{V@VILBOHR3)l4gzP2t8+uZ{>w}qSBC1c0).Q7GzSb!sVd:&H>/!b%52-5VWa.xG@U.[^FP1=wK:=8fC81}D{ebUQU}{<6C2z?w5CvSYAG%vT:/tpUP8lr/Hjy]1+rD4p{@#[W.*iSdNUANfA?$VvP9CjkY=A=B^aXKYrn}K7@oz^Xfj[h<QS&$sXj4lBi%>b><41vI)G&#0KJ3/wSDqLIX7#:h)y))Dc-?AzAxVQxAE1szK.inQmI?l^4@8^NE#yw90MFN1+1]v)Qi!a/d&+E=W5O/dUU<sprv@+2sd@4unJo9XTwNi3u8U!G5YWUs$jIrj}N*=LtKrvWfRNvV6XXoaqJ}Hu<pg%f98+oS<-UP&iv%H9EMpOav2Moihb:2xB?YC<p=QW8L2m%+KSFBRI8!3aZ^qK3Um]gZp2+XS%2MokIrcpJHU:YAq=h=@DG]-/saCKRI{??8x!)%-:?sGakfb}Y9wJZU4^)ng*ITeg:}/&})1VFXAT&dsK@cV0jn*&^<ZOX<a(OoG$BFvhg8ZL7n+1bK7?9W!o4&V<Fyz=r/?T8IcnUKR:S)x@!R9#>TjODY}OlHLuMDA43vI$uYNNA6IH:I>^%?8cb(jE^yQ?Gj+FXGFhq#V3dcQ8ONuuiqM?}+RVq[*5%Fd#/D@c#kqo=.Ku52X!GNG?kb(${rbE7mU36DdU2s+/lg+N4vd.UD3(2A(BjDxc4:T^Qk^uV71>=+OsxK9+4mJR%.cR00j75NUspxI{lxhb*1)G5<FQTmjTaBZ@o%lI>0AbIlQqEe3Nl*&^vfO./4p@=G1-@GsOIeKVZL}b/<]#v%O6+uYA969}hbhUbVC90nPHw66DcRsWIknAtXRR1Kj82rwH-$wmVP&T^M:3H<.w8}gf0YnA0&7Gqsn0H5FHzk2i%{+>8dfVJ6BQ.pAO&8pG2[1>FPQ(KG&sO<M4@^@=-c>/wpW4A1^s$.!GAP-fb4=K9McAg]0J(b5VGs}7bpn<7LfVE{EGB9yo-uF^{[NZ&gj/mN:!<c}I52zeL?CIR^S7ZBVrivqj-rwR$Ciu*Y^3tvSX?9q5m8^fTzt^B]qV2]5f7(Q<g0Wk[{5d<mJzz:j87g]JDlI*Vv=SsBrB-jT4ZE{nrNnIk2R6>Mx@GVyi&4*j-CyBy{<?O/Zz]11j%D(u8Nwx1le0y0lwV:+jP&o{runj}(LV4+t7NhxGk-ta@+9HlkPimSnP!M9GZwraZV@ZdeBRw4H%kc(aR^G[fH9-B.MrkaA#sV*W$$s:+R7!gk11o{C]eGYKSj.v*[>F1{%jCpqq]3Gr4tcwEGTF(mt132/RjeYKNpa=RK53X:o0d^ZT57{GQ:.M{l:8nPHJGyp*U4i$xU/CH+}($5kyj87^-r+D:hLH9GjfgBZNHcvWI2v/0bFdmwdu.VeU[[2:@0v-K1dE&YaBlA$jyz[uQ(ELtZ+:gs-?Y[5sQy&C=/EM.(IcwC#ntg&e&xgtVNYs39E=}2mfn!oqZ{u{cf=5nEB%F8eu5juvrxyrRgL7u9R-es620Y$vLPu0DGe0.0Uu>Gef[^LZ=<mz1j7FkZH}ZJ0+3OumAniv8rTaX7aGEgTdlV^3Xs&qs.+)Jg8P-tHS5NJT<148.umhDg1Q]#%1At{iIDv2DHwa=Cr8]g$5+I{{}k!SsD8Rme}jX$xBh.i.?pD6kHJsT<dn$tdofb(/X4wN0kCE7JIMx1^6ZKv:euVG8/CYv3jGPP8T:+M7blPKEEemri.%y0T<5{!}Hg]m1!MLe[@a9z]cW1v&c$tFcwkE-X3Gog&oVvNys=dYWkPoUb>(!s]3ElJP/DJ8j6=/<Lx*)NdLAywdmO)Bju>x&J)#lvoYr*ECx6Kl3t}!htvbcDO^GY7TK0?E2O]t>lUQZ.gGqLO}<{?GPe7vTBFT0sUJz:En0t1AX8c]N.vQT+u5wXBbO-+9<!/t@bg%kwaQreNe(}Ug)&uUxAn.vs3sXeD*)&0@r6:H)fO-rWW-^S160$ZjJQKC$!9hl7u1!8b$mQBjF)PMgjF%G^wQ/$Cnu)*G<+?/Ga&mqBHdEsf6.TWYO6A-[{vdSQvLL$=5limjq.C$:pdRZP*PqO{ciV(f%E]]}XtcaC:.77ZA.WRWsL6uOAe*60Z(T/w?L/c}8($PrHuxMItc7a/aI+3=/}wwOR]Re-#A)&{tfD>ahx&>3kfkyHJhW06dkx%({Tu(+&gR$W=nVb/2w7DxBSYa2Nn9{<MyZtCh30tn6e^l*Ca3!EpM]v^#1qoT!nYxaVFV(df5]Y:BMDmY*7PP+#k-]nzo<k3FB}[73nz-Wx?g@LLzO#@aH^Nc:))aa07?4K#g$3S)k-7%&]*@id1!.OySYCZ?pUqXrx+:1/7(It(Z:q]t+^&Qi<1:X?3*M{G{UuCrXZ.AUy^ZH%B@v#Kngqy/2IuQm(M[?C@z[l])BU#ai1Gk)cKdc]q%H$@(C(=}abwjS-UwV{C:]bc&1m3?7{o#dFBZq=ks2B-K3Vz3@rI$CWw+v+ukE6QrI:.Z55-=Y8#/[pQMG9RdJpS8N2leCoqjK00+zo&inID@:07g)IagtPQZ8#8sj-L))xaoW2.i?D4LpaDgRkwx5X?a$r9$pUBhGg8Aq=<LDw80C>:m*4hfCZ}p[$y22PTj7+!.w5gbF9Xx*ZJYro0b@3@:>jsyeKccK0)=C(In@KZSGV{U6X]No$frvZGJ5jdyAR>ZJ&MP%8yJeSpZ)(wEKn/d4@]V/?W+V^#O0:F<zYxf8>c635Wa4@gE?6Z}G(-4<.FFkYSe!6S@02bxV+bj976QS=O$1xQi!T/Z0:Mqp{uXN9(w7Y[7dKGm>l&{<N7P2oP6v&rFKyiHm0-wcB4IJwgFw5#d^cyiDIfc7yrIELOV.I:9Gu$&&STBKdwoc7eruseort!txA)61QX-*UY[0X1ti>elr^D<t><}IZe:2[=Rx)McKxVwRW9X@BQWVt)%Jg=<d&pmoG3tgjuusP&C1blonX.Dhxf-Jjbn5XZb-1wnb$@GtY]X!fu=iQD6Rm/5^T}PanULiTL%H{mc2x<L>=ZIr&xy1B0Dvg3!NHk0OKv//@2RIevP9Fxy0hz^3kTghqZyZs-$9so#Buhtae?V&mnCl4TkL!#X/0@NVJc76D.jT[J#L@6LMUr{7}F1L}bgd=efBXAazQt+z^mg!kJYb{z[qeUn[w^G5/qSrkeu#f&GEu<22&/G@-!ku#*Ekd3O^Fag(Bqx#1p#>aYriR:I=X4dd)[%iPUY*HwsXqvMN[sEQa@.%LI:vYbhjj1/)W7-MA6?0wiPJdM{&HsvHP-b#rQ8P9*]UY]tO]iZD.o7^h+@gDsSF!qmfC%y=.lc8ZLFR?+>ziC[pR$U5K2GSI@T0tyem$E+}oe2--5<!Z^jE.bQ30j/!BkodkpZX(<W11X[-bw.(l8JJCc&i-ZsGmBcPc0C!Wz6b-Gvc]A3=v02ws318Y7Hr+yWTaYbLwP:C/Qxnq7Da+3GBy?dQOiXVC^ykjsP%8&ESXnmr}7I5?q%6)QMQ{8PPv25)tX*bB3E73KopG$y{VJye/9-.P:@/bzv[nv/S.s}7oJhZ*pPWsWXH^CaqfMojcU}5WPn2xNCdn*+*W*#9o7A@++QB#*/f6*)-[bcM74WWS<HHU]82-#S<u8C/KS&O}+&#.QFSDSu7v8+QC4BS6IX$RqzcM+qd&O$FqZ{r?}>(3bxh5w$5OWlceh60U&fEIxA!e&LW)+TMqS&]Lm{)$FoFyg.R&f(A/%3e&@T2gm]GU>1LVXt5#hFBQ]7]X5?4<wGmk(f?IqOk6{8w<XY9m4tOHFOmRaBB?oY48RegFjujSbv<h>ITdW{-A+i/BCd778>+<F%#G7kVYhx2gL1@UH(g+={gF)->+?<X/?Dl-E0utQ>Gl<H7<]qdLi3u0i(Ti]=L#YSzrQ5-><a.8b6tTo[pKQva:jAYd:BSLgOjNKx9DS@ub=d8-oKs<:FB*{a}C/^O.3&to&7gKHj^SQKV:1n^.OM69cac&By2:n-w)o-k]lycOyIzc4SqRne$^v77AoSl34>YbiG/A/Z6K1QV1vILlR&TNomop1:q>.F-8%{Frie?QdWP-s<m?B03&O+AkeDvTlIs{lN0J6{#S!ZZx*[Bk(i2)Ts[M7u+*7kdY.}jCh<8iPJun5TkQW#<<P2dG.w(w-{w3!FSS}oU.MsBr)^3TE)V#YqFM>Zgtf6<tMG8[o=*s5XbY^$b?>oW3q}{&RR2mfk)iWnp!UiG2>go4G*Vd62M)D)YhDj>y>5f2*g2jXFxS4w4}g2W.=othuFh?DQctR]L4uky.fmm>L<7MTdS2K??${#:]d3ARzxbg@d+Qw1yQ$scHBK4-S}!&*As{j-DO()KS:MKV(]KU&lXrk0US&TvX1)slPcJrp7[$cV)0L&oSjNELFlBuHa%7yGKxd(pB.)-Xpa?yTnjhr#kKF$$uGBU!Xetq>fC9tgojhe=*YZ%]O2g{e>Nq]th#kjrLE?RpR^+Tc}/wZ7mA3:i(<(TAs*iPVWqbDi6We(FQAI*YJD7kf=(tWrqBSL125GV*oFv3)l84[ry^aJo.CBd1xIti<H6v*nvSvLdlLs+}/fs[hzvGsjFsv9IJf29Kd#Lye+.3Q$cL]6mN*7JUgnsa.l58x$<y4#*qWBT$)gZsWsn$0+Z%]yM3xF@=73pp#EmsqPT7k/*/V{/%3mz@l0r<4E:l[YBx6vC[Lb7%)5l-My)QdCcnGrSor@Cf4a91$Ca^69tPfS0-FhwBthLsD5zb?Sf:m{JCl@J]tR9R3)xExdFJ7f!S)XNj%)0cV0KqnKLopX3YQAXF^&7TDj2/>R$b*RMJqMC0.):)?GUh)yu^Yx7>SeA1qhNxRp-c>r]9TcF/P(FV+wL4=o<3n554{1(gid@Gq15@KMMQk[ou@<)VDr9UOramH%SDHC4v$^ro+BjEU=bSSD4H+$![nROJoDaD(NeJaNKL{OwsAQADtcNBBkhk47+hLR2nZ}I#ZUj{#HTXI[-zL(>0Tg?WoM:cxL4e]LWom-r-$q4I.n=-rx!R*?OGr*]x2g^VVr7tY&2A&u]udc(@Oi%WkUKdwF3?q3TtXc8>DL9+!Q*WE=[u})m{oEWzx$fg3D/Hgb@@<dm?w&BV8@YLGCMe3ws^1U]8>o2>k/AoCL]p1x.m>s!QUV4MdLKcn].rNZ{5Nen@qw+&MmeLoW6.kkDmczVLq$pPHSQFl-HWRZA)wkb]H4$A6L!JF7>w)pq*Mq2]Y^.3ha*^vo5Aweex!6YE-7:D2G{=PMZ(vw%<}C=?ZQ{^1@r%(r6#I}xPcr35w=vj!rk{7Qm7=7E+DXKB}1>-qZclkFUqWTwxUoGyVEdoc+GxG}yplIN/NTsh[6qZN-Zb2qcEn^xMj.d-UZ664/J(.bB^fkAw.R6j2$jX$$3)QU3Idr&Gk<UH]aRmoKc*50?+QW.^GM?dZEFc-5znNGTI>0s&K:RV{sa{hEa%ylErjmf+&8=Kgg>}E8Rle$-Y0TLb/UR7ee{Q$zTA4hjn@Ix$T/*eG6$?es2dV^dJ%&LeW+ztVRdqGW}2+Y=uTSqS0^Hn*IhvknCd7r6zQFyg.s9krfjdfq@yA3$^*EWX^xeZrlePjZ^Zmib9h6yJk+g[KfqBLRHS^2?iCTt:Y30D0/9v<hJ.=infZW9kAc2EhpyC#QqEwkc*)R68#&WGgoL3A)nm>HxbM07A<6yay*Dc}Ej7FsN)tl%9WmqrXr73TIEU@CQcya=4R0qIh(GS=zcr2T%sWC>J[-kK/KTAmivd5%L:4OL/4$+z^4pvNKh:gl4U[QEnE:FjY/pMdtkNPU/waV(PCq]7W^{pIfZ7B4U(h.FAPcN{OA/(@&#bUC#vPTt:Ci{aL}g>@:&#d29t+1tG-2fAkR=]<[U4yJ:f7+2v.->cXp}wZ&y#w?z@B7#p/{@yCf^)5owoU$k3}eb$vGL3-w+YL!?+Y>H4y5XW?:OlO1SkUR[FmHCBwWIC)pS?5pPKkR65]U4g3pg3#b)YUG/jn8mbLa2Ovu@&T=:=3(ZF.s>ej1Hy#pbKGo@SazYfy>5@IKTGbCin)CzA0$7a&W1GPwYlBI&gj$IM%9VTxe?A4YFlTCl6LM2oi1l2)LArEsmK0tTZ)BeEU@42=sy}wQ(mRL@HP/U}YdX^kkhoX!<Y:IX&kF!3A%]^h7beMwTD!+Z!5K]&UE&8wYz3HfDAo-E&:mKL2HBF!8%.t%WXQO$cbMa5}QEcUVN+tUk*g)=vVt@!FMuUP<(/6(rQ$3OxfhbgUqsk)=9yP#XZbB@QCfYz={a1^(k%4*g)4jJMe/KGa/=VKH0^zES0kS8lG}dGi{uk-41PH9&<-6g^bV=VP=R]WkM=3]pR8&Mxo(:/{3bas@WHIbo8F>=w[H1Eb!zm^-vWKMydurxppPFDVX6)trd#fKRpvUFE*Ty8O.m8j@O)(JY*OXLMpjHJIvZ?p9CJlj<<Hh^t7IW5ujMzI$UfOv5Z}vvy#$UuwEpXrWspJC!VZoV2*55L{rLZSD*hMA{vlSEMg:Mh:3I{^+I+KaVEwH.%}Q(u.T(19#%<9qs6I-@gwJjeg{V<yk/&QnK!QU$#qHehe[PJhQm.gBkkN+[h5aYp/r)G+[fvk5cc!7XYdzU(!4vtJg<vP8Q8#(C}[>j@y(&v?YRu7kq$O8RMLF^#?IRQvtPjd[iIqr.I}e3&{V7W?ds!@zx}gsVlz*o%=rLn]j#c{-@X^Ofy30234eF6&x{!5xNk-(:pvycDRhzf]@%tAb8yfcrB^aY)C$&V4QW^4.y^Hsy4NvTj]gyA>X)-E@J<lm*l#sTpyB*UOsFDOGDwmy%9h$(qS!srz{aXPH8Nc}./gR0^l^$9i##?MLCfYu%>G:CORQz%f:*&f2$sF=9%e%o@b&XT>mD^AU#CwXxzX!Q9w=y!*&nZ!t^#nmd!Tc6ecOgL2VY+X/c^PMY?u(?e@RB/m}%qa:yze!uw]I<bLEs}^1JJi!pk^UoxChK1)Pa/Qca1Rm.BToym{oP#f*U64yBJu%mVZ1@8(F:KJGrW.<-J9d{0Kw2h)1AmNwW^cv{L=EExfOiLl.5+]1KOEW2J@{mKw/0E}TK98r9PnyPmKYF6B.:jv0Dyfn[PA1zupZS#I?/PVyM?U6VT#CY3F{xv&}&2(87%tvVu{/rmb7O)?5r0*ueT.+zS^urx)ZKY*-FjAkVja{XLWH:)y-NrX?$u#1PJ309Xp6[P&AK@MF#Zi&OSkt^)0ssX%5q]^>@cJ)g6uww3ykB&bau>1A*jp7Qa<PZ[Fr999l@e%i&A/Tz/PHlN{O<t*yxxrJ*{^G9ZmWJ!pGMy0okV.0vH$AVv$IOzBF1mGL%TSJp633efw{ttSeE!T/[^*WHQD8n4Vyn+q/.Ll4*5!v5Xy<6{5pZy<lrveM(zkQHZ%N@39njYe7}c>tL?mSwt.f5DajguJ[ox*iKmBP0@WnrZ.?RWgccy:lIUM!gPs%8=V<OAN)*-<-cf>)R2emR^NEy&8.G}T}yrB+!tg-.G4mkIl2AY[QljB0eqi]9kV*Q09tvp2t}x5v^2x]A)Tf#-q?g>IvoOnhJv%elk/b30gc0RfE[Rfs[PO9CDDqyJ<w}y<(vCKM(-l4CvN-biCeE/9z6R7yGb/.M]Ns?!r1u3IN8[OzZkxppsfD>edv8yFlq/*@?p$0.I?c2d[97PK*M0NK#H+!rKpf$gi>cWZ[emBB?/YX/UwH&zLH2wvrj04bqZEHHVaSja@3$Bzw8kOu/jyGt/X/hGbm8syvB9mV&vq@D7w}Uz<6Q[zgI*<d*VpuJ1APU^EzVql][ejpL9==cKT*cfX={81P)vtMbcu+mVoRcNcN*RReUeN*kl5O-PF*$S678XNj!T%La<C]HWFr1cxw/A4n8sU3+h0pV#*3hty%&V9:!B%]NUboSa:iLMVSM(jNh!PE:cH?-6eK7cUr}eJ23mXn)6-!MQq/gtu+M?2cmnK}m58TYpG{3A2%:-!D)%ZcqBCFtlzbRerz$9rHyE(0#qUFK?hqL1c{:fck<QFaP*Y&I<f)zDACIKOQ[7&9U%TG!Tf+-N&&4gkat9tPY5%(&6Yxh-5QB>GXSA5B%CS8f#(0U.H++Yy@wvo=xIPgqg-Q8YR9jxq3=DWFstc>Bo1OFAfO:Vj@W2R9g^Q}u=F:?!GC=Q0Odw4cqueh7T9.m(<fG}L@Krv-4VWx2Fu2R3eiya<)q<=DwR0QE5I:x!:odC/q]Bt!x<LmYAcBcxH)Mi:z)Q)!MkXi5n^!<KC/^0JNmXvc}joiyvO@z7VV)[4Dgq*e=l^@T4Ny{R$S?>2^4o[Xl-i]j$->HZJGSYoa!K>5F=as=Tn2n2d]G8^Y2]P1i#}5Xm$3dS%)]407xs</VHr1-g?Ot*lFS>E)=<a(9@t3A:>XY210k}aRyXdM]ZRr-euos23J&R9M%[AgHa^cg:sw:(s5qKQO2ynCMT/iozyjXT35u(f.X/e+m8wtHGkrP6)t-TEKXgI7paAF&hiUZnd7]BT3)(([{-fE3C]#ZH7T{to3R>:VykfIf?LT^XK*#(=h<+WgF}I5]?O7O*ML]dppUu0oDtyoKGonPNQPoX(6S+s61]aBXD9U2b/3UL.&0Vx6z)CQN9:F8In#xPV-rw6a$bvA99ugoo@tB{j3.q}qVX/]T#W[hFnyf92we7oj6+(P(%v&@1Ft)PpH(nsDA5B{9dKAieon1n&7^e/KqFmH{.BwG&bK@6vdX5y0J>cySGb^BpCqzRpKo^c!dnL9A{O+n++xuDr0y>bWmuL<P$%L@b{Hv+UO6n-j@mYdk?0lEMsdI/&WzOwvcDKPt%o8pNI8<XEQ!{AI@(h$dp00L4UNgvgJCc]jEsA.!HEv8S&]}e94oZc}hii]-8yB64vpWMfyb^b^<87CHIR/-dv9{/n[ef>Q5Cy>>YcShV-ceD@ETF)I2=El8W*<Pe@K(HBFof[G3F}J0VPduH?Fy@AV-TGIG>8>cxNLHj<NxN3=6SuFKov@Epeue/U=X]St]FKU^1gQ8yr.lhBAM?o[4<kw/F=/pY*.A8(11Xs(s!=MiLfcm:%:Ie?%ZU(}fkM6eyC.M^M[CqGEW>m9cILZZ$n3p&OL.=SYK>v1E?RQM0+ebXp[e[C9JA}wy0s3zS<RAb2DK73K@wsW1PfvJb0?hyGW]cVok$N{#e&m(P{}QTQ+dhFolPx+x76u80WC?KXe{/}2iB:!n@l/K=d5sF94%[5Eu(ek[kPTvn3gCytNM0UHc*atHduv09asSK:nc}=(*B6+rTUZPMKNB!cK6&z.5o.dm$l56*<)i&Sg1!V6/aDL#Wa3D.=At:TiB7Dw{-m@IYW)GOp]=3q5&iU@B&wH)&qvo8VC&MMnhLax.aIB9C4S*t!<D&O0:2#5mTkx*GIMN3os8K/p<y-tQK4S<7I/0)1>ky%<df&/J0K4d/5julT/KZrj&IfBD#SzPFApvC5wg-AUTV&<SN}O=:a^9PeT5umrueUnDj^vG$C.drtBxI.!)c&CmnR1Qh3Rql4nn#z+48$XK-!co&Rf&Ztp8IMjF3fsB0a}<2u.!JHxr6!@9Rt-4kn}=R=.zGejaLK)$xDn>mqCHh.m:j^6o}N/UPW$ge2kNQF-r:@79EQ)dFo%!tFYM&J6AYIWA2.><QJsbb[}?(+6l!^lu&<*/t?a>V=}[QbF?kdDHK)!<AdM5V{YSZKj3H=)]Wa2lVIGH=BXXH4iq1icFRMLElx2X3Ca6:xk<K#&<P{=M^P3=DthPs}:Tjac*ZTC<ko-$w@8EvjAyQ<%ls$.z{xz0[4KdfCFG2TtH]fqwm::ueFErXAozk++fbS+3AfsMhXG&T$U%aDT22pR..>D8bt47veCca^V*o)1tvEdT9Us-vU0Yq+VjmA^+}2CiAZ&Bj=yIkC9kc1%ux9j(93D1W1YEzb>bn)4W2WQ$}n+%s!(l.=7)d$[HX/E62yJye??9KmGWzKSuW1b02Ns9)0)*PiaK@1kpO/hewVf[$4b!Lzuurw1fX[^)Uw:5vdzgK7IEu$a[Z/JYOOK%3{Q9.emI}?tVtx/rzC0Zw594A@Q9/9R>>/gqyUVwL%vU%=.zKED}vb5E4B!zo5]gsP3p[B:Ynu(t2GLs?R./.p#.3d7tOS:G8N:pqo42$AjMW9u#qPXhm2K5[yW2lQRJIOzCM%?W1fM[9kLvIkVFi8iz(4M@R/F284Nl.=Xn3}L{RgbOxRfYtxF=XMpo!(r0c:sErN4k4W:eD(<lom-kMoh)WG$-@n@AhQ:j0TFfK%142f&J4vRXFJ}fHL-3R#ql>CqhMRcrVz8l0tFkA5Ci^cP<hxTD/5nG%([fgxl$$![Rl)bJW}Gab2iHXjjF^5DY!<Xii#LH@y(L}>vv9k?u3%b1XTPraqx<8Nn/foiEv?Mz0ZbAigkv?bIMJ*:0z+b^XI:qUqJPFfRMleKSzf8algQeew[M{7{:XX[.KqbM$k[:q//Lgu@NB!^)>=SZB&NEK2@ka/oOI(aoJ5]^I}DLww]fMSwY$1-NJ-YfDvDK>J0<WS?nTjTbUO=&%Dd^Wiaf08WSx/BC4H?:)6Jky5K[-:EMllVZ{J3(9z*oWGm6Cn1EGe%^%su>{l+C#WW4>y[F=!x(:Eb?A+{<GV&@l4qgVdth+7Hz*hC!<u9oi=lAJ>x]xxm*:@V)+/+YL(3A$^0{Oz(jTlh>7PG4.tvw%FRA.YWGIK5gm]ah!=f4!GRSu*uVVE).litFlNOdWoez8mzi!pHkgJT56>5#7pe}yDA@U6C0&0.w@78I]ZOonq1!U[K@?vJ}9C(*Bs)7%#6oL/qJ6Sh0yU>a>[ZX:ld%x}D4u]G^A=.uEu?7(@k(Jo?8z^c%jl)**Mw{!Yqul[uj49J&=iELc@L=5DeOF7w!cuwA{0%]rxKr3t1rRWx9CAfWKd]C^G7YgIH6#x5dY1nJ7U*VG>0}X$i9HO[jIN}9]%xhZ>(96uZWr43Y(IFDN*](S.+gEE[s10:7Uw/sO^L=wR*]bH[JNwdM$d<}!o#[&^0Xj3Q<r}P5e/z<7RO@M]JegW)aYwFqNq48u&%vPb!K$M<o-NC4hz5Afi%?cF*+B+Mr{E@.ba@h8W94.Sdh2uZPZQMsq{8CqM*KN:r.&05rlo*1rDsAlil$FYbECW[#fC]B$2)saF?}T0Abx9pQwQ9aJgv/&g@}b)522lsj*&=:tqStF.vmU*yGS)VPC7^rb8pwWuJdP?6POM(1QNt[)M)w]FwxxdAEL1Ir8g-k1&b)w$:qqL=P@C[m2O6Ej84WNh%=m.6%k^1R)ob@DMcHaf0[?&%f$qmxa%ji2ocqy-?d/Qz%qXWWpdiKm/N)2z2uK{JD(P2JJLq&Df1@eW75z^&l0GM@5b+&vh!8viYeo3C}wac=K=5B$)x$TI=v=SVA3ISy1#Y]<nY31)-B]PipoeSium#+k(MM/gBtm:HVNZM4]WiWu%r}oq&$Ddw9u:yV+]*/!E99i6B!Tbw59wJXC)6DSK@Sb^(Nzf0X23?glH<-{76^ra(:WkpJ)r/:qyl2nJ0$z7hE-n]O*r66RwQ<]rE:dOqOEkF(#vQJcsLzweTI&$UVgJVk*R7G.utpgm6^m6MKdxDgSG7onoXgk)xal%8FtI(csUiF/P4wqN5Mn<*Lr[zf-s-Y2cG7<H{(2NB4)wo?W#a+sthn4?i&S2vpy5nR&LIpn9#EH{.]Aol>[dk$aW[*pyUgva/Rs>B5#5l6@:y5$[e[KTGS>#p[Brq[V=cxzQt2<Q/DF}A5(kt7fPtzrVtHX?>>@&!*:RF(Uy5=C.M/l@j%i#[9d1p.WY9u!dGqi].:0<#5(sV=<m8kh52]Y0!oqFdkwel%ZMZ#owy8jdM]J1EU#zmP8ZVXTclLG%khD(*#aD{E@P1q7S5y{0e+r8%@q[GEJ))9A=Jr{sb^Q9cT/w5v2SrgeB%w<UqUT$4p}uBl<f<M8-1r<eNcH$0-(r7?^+HR-gmJTER*SmT}PRZ.rLqWN-F/&aW43rk5y9BeqB(CbO3m?sgPb7bY?YQRjKf^(QhWzvLt(P&}m%4D1S/->%0M@0iFu.M[95<&PaMv}PWIscNp)0Y=5%03Cw1-0d[7%YxL92Y]d.h>]gBAN)7y7K3QR(f^mvDlol0FaT3dsZ8S8We:Re=skqCJM$yFoa2W<s(Z/j9U6fC!0z53%q(E?LxGXjKs#[BbFd2[{pkDkdPs86e&DPPefpl?hnpCz#lQej}UYHLDGwD7l?4aj}U]umlWfl>P5zGHo(HK!PjLJj!vh5U&x>rA#rX99txSDAa@A[[gm=C&sV5R=hq+n6uPohhOE-ei)S9!.I4VKk5kdvn/N?9qo&XZbV$J8QsY{0AvUEbO-DjVS9x$aJ*w)-qBicK44FIalti2^ICB&SN>LAD5lHUzGtytdU.&2/wVMuAOtO9S@S0/q7c+NHd:Ee50r:PogYU>YCn8adhco:HTul9%S!rBOXel<2}Pv+&FR4wX<gj@f>^UZCGZ61cns2Wk9$@g>f8.Uj7P^}{ZxgNq/Z+L-8YUTYLE>MIb&u<{z#IxAin&qgZ<AM#.?Jla8h8asfCui@QXZzoVmP#7)1.4BpXwE=zPahqg6n^<apm}}gYr3VsoGSF9NArB@2crOBB7bSVQM/HsDKNSr+<rc7.#B.TWB9guA@z?-u.zKn.^b.*peyJ^y7DVHFirLbp&9?1eDg=BuK)iJoQrwzxR6OtD*{p(4uVWR>h>o:pI4b!KoFJ6>j{+Z<y]a>(g!9>Y<se.gP#Vy:/3yRPoWBlf2YFc6?OyL9nZ.fE]pxVrj>JXA5AOCb?@0HBk$%v-4/hx1.xbHn/I+1w&PYA{FeVp[G070^POYux#Vz00C}yWe*SM7UPC*!1(mi3z)3jt]Unh>1w*fKtqkICL6*@Z[Gm#Rm&jJ[GLySeae+[Qg={T^ejRFU)cc.ihxVlPaN)&Ivsqjmx5E0e%(yWR7Yc&J{Y:K.OmKW4@9H)4z.1i!h@U5efLXAYu<#NEV0k^{4wV}^7Svi9ZR^b0{W:?b7<V0mpw4pbk]EYa<>7yZ8q1?U/a7Me$A55VLs/@e}fRj>B1dOApSWho0LYMEi*}BgU3XtV4jnfKfl8HsNBqdt*0aqYx!BZ0gjX>+[hqAp{4?+Ujz@@hbobi5+KAS2*fkz2t.0}!d$rf5dANEOEb*4R4CbwUr?sx%m/(pM3l^m+RS2]a<j[)f[!fqPJ{iGsThYo*x<0H:Awjnxr:W?I{$i-(gW2*hNsz?FyHExmNFn=<S*gY:]3xCzN7c}{#O017>1-kOdlISmPqVH(JjFXLt+>-!8ubDexh7PJ0LdLuWHd0Byk}b-qCC@bTvBemw$[g:Df:q4fa(]Zl6AEHHU6>xAIK3.3am(KGQY*YH.jAblv--G27($4st/v6{F.^@%JBUZ#c[pc>KK&-<P2t5QU^5u+^<t1zw1^Ro<Ey%8:$cPSAlGm@[>+GOC8YzPzG)PJo.DQYF:n-g)}hzQ=DPI}ix@el%I$S&g@lzad8>Qx{K1xzAHeT*ng/nnB4Qm]FXhrPS>v+y*9{}Vs-PkM>fvCwJ>K9A!6p{wF<!}um$Vy.8+C}X)/FiTpJwW3ny>sy2G-.])XE00v2gya+F!1&tnfUsekTzH/D-ud>/lDdjqIU}Q6NGbH2zC+L)&Xe1u#qNq{n7zEXJug^^fTi$0BdR4yo1W7Qc=FZwX{4Xr=LzE6svvj8Dz1B-<!4zM*S1<wi7Mz1>7Ce!F12n?GN(h@SfxE+YyA-}WdsNnS*{z(q0qlCMmq}m=n]xm/1RT24ZK)/(Sg)@54Md1=7Yj+iLpi=pTB08%M>Lk.Wap3zFG?+k?3+2]}.uPhW9FXudn?C0wT5(Vf-L]B8tg@G.59(9Q44=&Do$iR9Fxmt+0F3Z<1Rl6)MlzV+VTm1yhg[u:@[C@SpsQ(f]m&GO@(F)^ksd2LV&%/@m4}rbaRLIK>0oCr%bckYaO7ak}7t@UV.CRHRW-ySU.2Hh!TN9]?u>tan5#vL^4ii!$*tN!)G8vBUk]qorEX5a-r<QissNV4w6Imll64:&FmibB{eGa4PlL>5NxShJ&FR^eks[Z(#-p7d)XN)J7Boa*vcn*do%}A0$IT&!l)^rBE1z}IfrXBse74n?x5&ZB-TtNhHKjbKp9OhSkkwIX}j8:+%oxHE]>%*kF#av2<=8ha6so<CDGF1*^i]z/n9oSk/t^m[)t!{Wf<m1H-4.}*6!t[hT&#lv[A979WXaWo2a]EBTfZMG%K.cO$y612bGoti.*Z!V*s2^Z-cvzw$99XLShD4QhTPPC4q[Ns>99&1RHf:1ZW7Aox4I*6)EgbL[nB/c[V5uGA8l4&8202IsNPqFfPz5q:-7[0mowDJt!V!roWk^IWT:TQY>.olrCZ%k85&<&T1vTgJ>4hPI-Y=js{RG8h4]/cZD2:!8tSEVoB#Iz+x+jpP>b0aLS%&@D90&=-]k?W]uP$Pz0j8ykY9S3<m.F>n%}QZFkrfg(t5J{1x!u@!.G}TS(=>Walur9:/E8+[kKN<p(%AQG]h-*p!m4g}UrgKB0}bKJL%4lqWpqWPdH9+tw=UH&N0Rk(K*USwxdXpbm/=u}{Rpt:31.J9b%9Ns[@xvJ#.6+wo@jGsek^I8g)L.QOi36+7mQAy7Cd(/nERVKAy5Nfy>Z/A)Ixu/j5/xSq4<Uvg$Ee[gI=Y?$i.BV}QUzVY$?/wwSrUakL3rAhc)@rn}p{axT3Vi[0q0<BGAB@?L?sfBrbJrkbCNJs&}af8R?5}Eb&q7gkVh01bLIpAZ=1^8Zrw^-+AGb?=zBg^rj45buaJkmpo{64&!19M?nm[D:l14DXZ/R7(OP^RavH<v}ZRwxfeZ@?2K(832?KxhJTS^<$I8O+Th]jm@NRnm54y(!Ojo<4gsL)$a9T#G}-<{gw-a7vceEIoNNrm3D-iP?hDn{wB7U7cp>V#ZdQf@Y>yLd?p8Z.dMzK9yE}G@2a2B?xbk+>3MSh#p*@][sRSl34jdkbeg2aa!3y@9E0.j$C{Z9x8]3oCcy[@5?k&^C#c&u[hcTm8-bQF0.$.i28/W7#Y^1r252kd{b>7yz9kD/C4Qf3z]K//[o7JC=A[dg@62egB(*f{GdiBb)sxHBU<RqC#g{:OWbf)PFmWy(=#Y/cLq>d<?g[U:(DNaF&B&E0<>bkBYQb+n<csD)FfWc+u94MasA1>7$y!E&27CX>T?H@?ftE&-e+[5u^f#Id0:}$pxPKre}}tvvZ$ZVr&bkE?Te8i)s(}{:>Fp]dBRF9duCM84]!q6EXh?NP*W?NVFBjU[lOI+:7>7gdizCbx7WhMvjuk:!53=-wS5gQLvJ2w>?x3?]e4d5/79l1jiyfQ2lZJpsM?)8=])@T:+77O3+M{s5>S+=I>0/#V)[nxp6g{Fu]SY{^(H-].]0/s}vm[gZu9TY6.[RsT}?oQdVtBel[:u0/2p>CGftM4hKazG173XSBk<OXRHi3-P@vq]x?Aqun>Kb?mhHMgSIdVog.CkyP.PVjrX6CjfpD(7Yns)YihGoMD>I]=<ST.*SZ=1op1/e{n[A^[g6vYibx%v-!%3t&TI&yUxAz{$SZIUOr+h5Jm[:R}Y0C->{g$I<5F#eYjjo[9ynEm!IDTM*j)-yD2H&otW{Diy+3q@Ysm/?kRndD]86-NpbJ8*VCV/!bq1bNE6XJ>-&dQVkRk=O[{e$8h/^U2mna9Kp!U$JCS$q0Jehrfo/PX2c1EWZ(la?R%U}d>HA>-X^)dSe?1tCZ!oKIf<-pc7kv.C?>M?]J(SU{xfe8tj^zzeGQS{)Zt%aW-?jofNIN/?!yl4C1e&AFCk<nV-Ytzrns>NJOLLHAxe/s!qpvF-GLbKa$Pj.4}IA:c3@d515J?K]QEkX$.1}t[vx+DjzvaPhxXL2@>9!N4RSklLeK/osQ]852@<x:oGgj@P$ilwnT#t7ps5W+bb/6D=VWFDk(sb^oAyS$C<>hYiJKR:9towlNCHC7j*z!e1]4H1G)BZV}/H?:9AlV-#g+k!tex8?y?YfF:nu4jD7LPG$+uVLn1kj$eg]A3wwVEjV}{v$AZ$:4V@YFS2eCVC$9U.yEaPAoW.:c2D8g!LY)VL:O#%/*^g0UCV!Yn>Tsuj41?/Y=ejiK{*#?k^>3wjG1f>QMj$3uAh7rTpnEpS8+3^fDUhf]MY8q^7&K#ZPdz](?VJ@RW8MNFosj2cVW.$]=#Ujr=E#6cl?xB/Up+BXSF:gHOYMbw2S$6+>qk=Ks9Wi]pcg05Q3UwIh{>NfhiN*frXA0tCWO<^im>(fQDnhcdj-Q2yArbKt%zL(e[$BH%QM/Gj.TEY2}qVK&a5X8.p?b?GxV:&gkDiQ#r:jPx8*xCHza@vO?x:<D8azSvVkVIlF)%uDfaUr.@O+LD^wcaDY2a]7Oc/nYs?61ZJ!A(z/^RSodQRhEp?#or]tbl[2f:NwJ$3g}?r3ibpeuEpc8qFNuM#Eu7S<T>t>3F/R4=/<aFV:m]{NTIklywEsiVi$9l/ME)Gmq7k8gp+[f9rcG6AA6=0q04wsJkN:>YOE+N>je!=]1{>1cwX[puVU{WS=]!#{GEHrJf%Aw].vP6Arasps82-6&WV6b?mRIljeN^h72&NW2=x>MK*rb!R88.&1FUS$F0]%XbDJBy8v/3f}If6rp]Bt#(H)ln^]W%%WXl%EW&qQLVSVT=ikf-A=fOtWclHbipp+Ps1]3$M)p[1(kL6C66GPw!cxrvBoG5wxxM^++U=7V{zrGL9F=L5zdgZcjHY9aw88<SU>^{zD&gC5[%?)pybX$.D>UXBF$l3iy4oLaD-!UfK4yj=*C=>MRD@ACGsP2Z:yhh]XdKautll/mD-ejI4>%0g0U2+uMNSyT1Aj-JVeTI[h(Im$A(GFt-.Gy/Xb7ervTlobDKG%x>VS<ACr7h?o9@2Ytd5R%+#bdYHB=y9SB=q*0IiWWi.*/o{YZ-*VH+y(n./LD>mr!odB/Tmj(oxm?s!B<4Y8*feT/s[qagfu@e3>+rnbl$mDz/:GUI>*IO3zEkYIVvL[?!4apoM4ELm6QZycSQcX^nk4{ZnW&EMW.&jEjAYAM8pONhGmzVeNRPX)}c#lbHAw0AO1h$v#yCzZ+P2pwFXT&hU0CL<Yqd>S(Ja5!cUgwWYWrZ^lSnDz/Q}(b>^ugb}tuiut+G1sfd2ELS734tfkP=1{H2qmz6Q?6HbUas^&@-S?@&U*g2Otuj5@$QzO7Z9(nBRZAIk%U$<2/)KB?r)[os6@U.7Rwf70V!Ub$%FJe+j9EKGWXzq[3Ghc2zSZ4lH^rq5.0V&2*3lIqxVoiJf85!AFvV!v[L*MB3NQOT46tW]]m+^BD57-5tw.UZ=XOyRFOm2C.G@.d%mfO8Ew:OaIe@PEns[4Uc1Ko-JBjCD0!8Yekk=)3-46>H8:R?t2q}nSU@z5>]duX)Nq[+s0-ywrN3(yp-xyKEvmxLU4ctc>}m%3ae5zbDE]PN/lj^:[<mXVvE4DcCxty?*dfpf/)qFGwb*-)cX]O*(.x%}K%65XLVl4GC^C#+@UHHOQ.F@<h5OpXe#xj>@]df@siM0&lnw(!5Mv+:?pWIJsLMe1jj6Hf$.QzbmcKGhJoEJ-Fn8ha=QH>LsRxKHGy5^cTO@3vk%Xo}[n:a5-MVMV(>4>)]58<gUXbg}WE4DiV-DG+{Su]3n<X&DzTNe4rv5Wlz7Q8fR5ArFZcsRYk1=-{K-]Y?f(XzTBMEZsrJqkj/8@h=x+qw1V4G@IGVPh5<AWF?}l-QZ1LbQx^cPh]PuQfhH/hwAt.vI=304eqH{J!idIfT}V%Hb1MIRI80-?zx(e8NghZutwdR!)R+KnE:#sp>:RI]>^SE689cZ1JfN+(zWVdNNUPYMgW$Ov^O*8-m}Y59+R?n1]tKqxw:ItwTB4c%e$SlQ+2GqOUN[-!W?^#>A)9i&&Ze#dSJ!k<-EMlmp}5U*WplW-?XH.zcC.QQYTE!biNld4)3u/L$IRQtcfovYb/AYd{:{iGPWGZk#1Hg%j#H9!76B)?^tT8u!m:%d:NEphYW5SSj!Sq)v>uF{9>}5JQUGQF:y+xKxi1(cKbv6zvZs1=3-{kX3O4RJSnLaVr7{0P?Z]Xo{8Aap8(feod.NfykS2yg%2GN!Ek?uswots3!kRoIbv!{e*<:{m}s24Dnv%VL0$onQ#$Ki2$2v]s&7KofaWAbIbPawiS960x.@X&vPEmpaM6Ceil=<LnTxCn/D=guo?RpM]O9X%0r$tg0+feUHf)l-lwQ/$u>>&WALUg$KAbOFf[YwgiB#8KAY2+!Nk)*+zPd@l5$ShB2JirhviXc%uMM7=XYFl@EB([(ZG1%%y3p[5nif$!Fmm+*y&T.yVeJVFPk9P48Muk7/iMVz&(zGb*.%6[u>S+vFkhkYxrNx<a$s7ml-jfw4V^LkAGEoKqCYCdY8PpLD]lu>gry:EK]Fx<My<74Ryc9RV=Dq<q]BzbV.Fv:Y:yHN0l9ulV@bd1.<pdaKNerIZLik3I=U+}nNU^NB^ajstoeCOOu=({uBw+{/a3x&t0<k<{:ag.IVfuNG@a!L:[?Cg9i.fy!X!$(NNi9L6=dV?IKKIPvXUXk1u?n5C9rWL(wA(@[cL5DBr[HEs4Xv/LMv>Zsu%{b^Kg!t7{u#l(mtXZ.k!bHPN(tmo)Cwy!5eANC4O?6u@-xVXpaPs<a/{ck/4ZyyAs]IipM=5GRnID2(f>cX^-op@<5s2Oddj#Tbye%s*Te508KBEoV%<oAjPwX<c!?>6Yw/nwD<MSqVh%ii5wHUu1gWR&GZ]n8?%?J}KjKABDjH:EBkhD//y:*.bSekP(*WXZQqTuiotm%nv9cTeMJg[tc(*%J>CNA4(I?3ZmZOKSJ{lg1(h3>-43Q&0ptp>vo[W7.4De#z)SS$fv:LF{b1lrq[qRr3g[tR(q)h>-^hpEe^]Vd7&O0a:pKD02:$]vu^MCoix2{*E&a)id/1c+oaDY@Z12cLh)UioS^-%]l?Bz=5{[dj7<TShu^}SK?7EzWiPN{d0Ve*G:lS)1A5G0FcH(I=D]0&IcA+O8OTF4LzL!1@3m0wtzv@V4yGpqmJr>^h(<1/zs!zOK.Ae)AUytD!=h*@*j@akuKYuAk5%.3ZkV/6Rm#Fo-R=TWyEnj}ARQ4hamj/bov$d49w9%Oc}p!+DtdhL(&[HhV07XZQ6A*aCuzW0uiboa$R8Or-HebM(lMYGgV!DAOZG.t]1me/AKhRcXheBYoZQT+-D>X7*N4+:JVKIaAsBV-$oIjIQPUv(Sql[IHHPX4>HD{SJ3rM4<cj.oV}wl4x-VLY-)VH[{q=9GkqbU94t@iZm(a@X06{e?tPzEmyTbm8gjTcocR37fG8P2/1SOqB?0]4@3PIlQE}LhKNmz*UX-zW/jY3v6k&IrF]r4L{l+4hhPJlau(6n2lDr>Nh/f{@d]QoPz?ADM[SoMRPhi.GPKAGYP4%f2]5V-w3}pG$>]5Nw<PysU2g)XmS=+H$4ulB/ZAD<%fzhI0h2NyV#(U:BI77[DCp.O(.}@W9b7sd%g/qBI<OiCC4c^knr0hn#.sP$ipD($bE#%mI*#P!bp5eQWmkcTR?71xK3F3-t7fTJo[>1l.uZM@&J]}uV^M9rx!4rIn1LZV6X&czQt^Hv+A9B2zj6(A3!1t0YQdLavP%aiHTS}J-ukX4@tJM}39&9If8c3JWkNqJxh7mjQ7}SceViVYc4/N$iji}X7lr+oN@s&Y(A=aUZZ2h#gJQPyHaZ^j^65GlO0Jp9p*EeE69yA*kHi:j-IpIwFJ27.*-VasP#x5ISVjdm()pHgup(PM/zwUO@%w1M[a)<23LC2FcMAumnB*GMX{@?!2P.C}-(m&wgi.XC#nR/1{DCsu>vl4Nf$[(%AVu7=zB+(w*#$v1f&i:1GaEs-9@B4H>Z5)3:1F*COR>>skunG0MS8o1+mIz9$<WpH<TVTTlI0wIt0]r*W99X2Ckxt[mA*SHw*t))YP.uk&[9@XGoATfWFkW!eFkB=*]iIwQCp2n&gqtvLOYb0fNQxEZOEJtHgVkIAJfnpKURnXizSHX@^0l?Q[tWEti69o5[3-!MnS<FPC:]C1qaT1dxPnD3diUPBwuBRJB#K#GKS/Ocs+}sNuo4ile+7:PXTwIZDAb@TUPc0wv=gq/m^M4jhxN8AOlC)oHY9{@gO*-8PU[bWkQx0xFV:O]MXTEi.wa%s-?h*QY.gTd-5)fe=gIwTtzGG9RGEN-&JbIMo8ogl8Z6J+)[rp6Vk!Hm2w!G=TaWr5usw?pO#}^.wgGYDl-akyf8fQ3Ea(<0!R=XpX<dn*2sWn1Tl8^OS!fktg&cx{O9/CcEUv%fOmF31@/Yh?Y@wQXyiGnEd%lB2lp4V[xMAa0.BM1{p<J!%&561SlLM%.J.UJ9$@rXR]Z2Y%5NBRCK$m-c%+Xr!XBRq#c@rzK9dRdtSkgH[%.M4l^>qT(:Y{i%9<vnQmu@2b0*{Z-r#fTe=8cbCCs5coT}ofkBq1X999Zyu1!bjQ9r1B{DK:@&O1j>HcMX1jub(XhuwGjwtkQHsVyQ2n8c=br>WW*D{g]v>!aqtqFHWb!NGd4CjY-wuKT7)7Vca#XDh]#F-71KAc&rMj8rrXQ6HdC^mfARzmT5)Hiy9&p@!aJs]]:0q?fU*eG+Q0SAjn#$BXMMlu#><]vWM1VWXIfb:yB+CnhP)d32&B<5?8KyBaGbsX4)umz7Wo%uN{=SQdbXexl02wYq!cP+cs8ZW{[JxkU(N9hEX)H+WtYnTuC4-EZUL?DCR]1uZw17JN85=CjVxDZ=.jtqd809!!+q}9HV&Rn3?OtyNR{@C)Pg^%$93Nf2V2(L3pOYkC5{TCduM/4YM$B&0t}tR>kO0ev2Dk5h3})}a*3m)is1C6jbW/eANMs&&?{#{!UaS&&=Cnq3voS5Cc&}jJJ=BvI-v+-7)6h47-9L]?P-y2LhdID0P>H6.f7zk.N6BZ*j1B$oDSV@itHy}MU8ZwAP%b%f2AwXT0FEU^kYu*coe^[$t*&@=zo#h-@1]A>DZV.ILH%SaFhQq{j<p#j][>8t2b^K:T8>MV*.g}$2}z=I[yT-*AxZI>ghb-u.z0Mq-aIC]Uk2R(I*zQ{d++eD+EP$UxMV]?9l3Xy1#GzO3(au7E*Azm.bJFov&7){9q.{j(LhFTa7.wQSoRDH32jE{=Yn!RsC6Zm>TuQ20c>rRIIqHbdBUbyVH=sYEuByy4Dnf8C+/:J!X$mjWGLI7Ru5jBbb]Va^1iY:CPZQ$VTa=P4J<$foEYX>^eN9)N}1#QCZ@^vb]]S.@zPA3y@1}Zd@3mT^.g^NNOP]ifzdjfQxezA7@hwY6AX+>e@{Z01[%D$:MTls)[i6hN3G08kxT4+wF#K1x7D=Om6&M&ltAJ1wu{9xg)f/2>RUsR))EccJ5i^.yCb.PN<WD10}xX}y9f--au6Y43ABo@Mrd7S^T>OFtl{({e<32$b!x(YX3)BD]=K1$)Mx$#U@@8@XpjHRVH5fw%4u%RRP<7Je0bY?5Wr7Qdn2}ecv}B*lkWEWF+E[Y?hM${[gCz+3Tl*1Zn$fvJUcXVI%k(%7<b<IyY31E8*V76WlM)9q?NDw3XX$y}X9]BIv4}LS<a^[.[7xtPDNdJB8U4Lv?6.a+ygEZ+M!b7S}B0R9Vo&PSPon(ruN^{<8p/[P@NjCxpvWnj4Lw84-GfVx#hLw:QOK&-*a{JJ<x-(UrPq4c8KUdYzC3-}XMEf5n/H54D-v%M{:+F>UZnA7g+TDj:qVZ}O^#S!i!&/bf1Xges8Exijgf1T<c<NjVTx<]H^t3!jl:orEVLw2nB*kmwQttw/m1ctL&=+@HQ7)!GQpdS.a=.:*b3X5QqT)*A)Dgqf<(nQAutqRmN}G:b!LsQ$4){eqMz&1-XCx:PX<XJcl-rJr./HT[m5=n<Y{FhnxQM3+csJ3OqV*)}c-3WODd2LI&&Nq(lp*H^@Zj9C60VgyM*VnnxFRQ-sKX@<CK:S}A9lx:(geSE@6X6TJuM?KweV4/I.nXc*x}f!O}m?6&WTR^}AnxETAnR3oyTfoTarBYOe.@MSg=-pCFh^soQq*1?hY-Pm4#Fl5.2IS1.o{y>+9suGj-qaHc0@k@CGweZj!Ho1h9?o=(pgR*KoL}Tq:{jhGb-{&hm:q(}Vg-TacyduhSb)ft=VCMWZmBzkhyrg]fySSSDcBpYctOh&#@rbvIfJzW&8<MB<(T6W<geJ?$fY9GJJnl6/AS}mH-12X3Qu&7}2/9LClisly)k[gN=(H/e+Gw]-4cIjTFUJ/%8+k32?>LZ8GhoBmh=m!CHL&9?R##dDmD<UV2[&j{5HX9(.qSunT+55MsU4.sdPK1)]V()(&vwCO<F-2c/l>H<jxjFkKI!3AWPR=ykfpBg7}j98p]V7GmD]#r=JO#:lZX&h+joZa4UD]ovba0y+2VwI(2qix39+[mrQejnGx[cmR*GSH6?p+EgrOMgRHXDg@l!%55qu+(R4*6Vr#vw?W[=@wbA@n/5)X84Up%W#jfPa{i}zRINW]0vpD(5Rdkt<]gntmCP(E<<^qF4WPF1S3Wmvv*9JDAY4E{W-*h?+<sK?4W7VTusz+Gb}5cHqCGRgI:&L>e4Dpd+H!T+QU}k[Z{v8k{!GSCygh7ZQcgHg!Eh43nk0d5m*--kG@6+ai>!o?/eY4*3Yl6L[4vSoyt9/(3P]I.uZQ)woIly/1DxDFLs!f=zcu%(b4H4!?Q5i%Sx/5jyz]X0BP+1aV9)UT((pA5HEBhk.9st#<qoxZR{L}-r*vk{@H!#qO/yV)h[{7@L/r[g8n%18HWsGIxfI]LQzB:u&R+ai*+2=wTdHAD}DIxnmp-4[<5^vv0m8>$(-sr0]K&xM(U-d<xA2z8rJzuNJXP<R$/LMTWzw8$(3lktHiEloA*/P64yrgylj97(x9r&#oQ0[Q.qS!Y<+YELu^H^gym>x.*eGBVJSSJ4{TrD}t90Q9&a]P6^?k-u%QX&#jUJ3FCLl>!@}}Cr*[^oN0Y-8NDHJhqwmxm02R7ZcxMI]!!-!]jm-6Dt:&2[d9LFjp6=xV>SDXs>(P7UScO/KYjxVc#S/ZOX7=anggvQt:1od#e]EsrY$?q>^K@:Ee<vlJNPCs@J:aCAQ5v(u%[k@gpk*]dI0=-2C?3DLYG9&29J7mK>Y^sy(VKjf!!^voqy*}?9Z2@F#R+:({(7bzYwBx{xLX}[q8{kKYKp!aMNP3i4AJ%3QrAe%}r]E]9qzI!9/$VegeCRIdqk}.(o[{8=S5RX2@+zPPIkHPp[$vWYQ#(}BP(?HF/dln3)BrXyu.K)Q9n=jmNYnSTJZobF.&ox:hHKnIN6UXJP%oz*z%m=q!Isy}>7u=Z?=<nW+LoP)P%0zD>tVR}4HBy8VPj@jiIlyX00c4:(KGZHr$[eVW!&m]wq:<yEyvBNgTo:s+n}Yz[E=amtLzPH=n>-e5kr1>DXSw1(2X)Ls<u[/n&lwgg]-8WJ!j+O:[)DY>2ff8[L5H960tOWtOC1phRdA@@>t0}SZDv?r/zNcBQ{}5@%3}k&?@oh>)41Ixc.uoZ3tN$v*gmo$x.MEdtQ7&in2q?ZfI$M%}p<IYh<2F0guQ1%{nSQU$jsIiQf<CGbTfT&H1<E5qOM25*ZFn3&l5[A$W:<{s)>W3wm*GIMH[vLLYuJ-eyX<3GqV66Z}xH-^H%)sS62ofVe8Wf=KY7Aw/{r((HEK<![{o4q=-9]rM!gG$<uuAx7W9)-.pSZGNTBICYUJU}T5*cR2Ea=l[eB1o:9@/p{.yNI8VYuj.0X%g10abSt#1t+=5d)#CPaeH)UgnW8M/86]b[G4i5}wli)2n]JAel4c*eR%!X1w.uCP.kE&XDye)4y[{-CtZ+C}[Qe(KT3iFLnlkxKcN)&62BU?3EYa8K?PUg>:L{yAN}hyX8.Le%+II}N(AY]dT%2sQ/1yzZQPdk=qzggjmpW?s}xw6/EnComKzq/+juIJdM33QM[}hVQy=BN<k&!tbi$1HhJ)i:j>Rik6#gTQSfUbrQBwqvTXu}Wr%*qgX.E!J/b?ja*RXt$?y?Tv#@@ql>&riSR@yFgnCLAvgO]{7{09^ks.9dGmAPRG>3hh8Za1Z?m$dn8aJBoHms.C==r^Ru#->(v&sn@yCLslQXx>zM{O)FV7SxS#tWMrTM@MYxyV{C7nbBe&1^vIH5<3x@??vi8d{esxBtB&3]K^=&vg<Sczo7B}drL6Jy.((#gG#wI:W^6n.#cK@Wcoy2xnua8phZHb[g37$@GaX@xwumtxr<nha<B1v-F>6SDlsY4?q?^7Z!q.d{<bRpukwbOHRS58.l+g?pQ-2HD12^w*I68%&&8OxsG:QxBYUCb2I-U.b[?jpy0iJr(t)ls7truXNK/*rgvqPYyk-teJa[FHO-z1<DSH>p<sQX!(/L.}1BfP.W:(NB#9Z)WRHSfLYslk+<PI?6Bs:^VL^-5R(wE{RjT1{]K-S7!dq]tQzE9wa*&Z4*iHOt/)/ZB3i8bq{xbD4*wDrr68fia#j?jLT2Fr!Ch+]e-Z#dovW)LU6[gXgb]f6R:MD+aC^y}@+/EYYbk/?3X(HUTf&WDFv5IwQf1>SeQ1{PxrBd<zebWfZu/K%-R>hj7IzoQX[{n5+ENCUjW>F1iH-[(iq)/Y3m4+x!fv6^qjI5S8dc(I=}Czmp/5qN^mM}Ao{5ESodx%lb^&HC?l*VQPrcntfX7!cuBEW6&zAM<4x&lH5[%ewt4Gm!Z-n9{J{BC*y*QOb9H1LomM.b+jprod@<Z(vdC}nBRF5v$VmY#tH)K:^M&{5dK7S^.jDNx=1OI?r9Dsy0X@aUhxL6kc47n1{0(yRnCD1$bt)1(z/oHf!(:?6Ni=3jSA[.BR84[?YgA*47Z$U3-GPp/V]C!xZ>7!y-6xaI7gH6L]K4!46v+uIs9v=-a+L1Q[T+HB!0e02Uc{rsvEin&w1.Ye@3xz:@I.5l8Sagy+m6Wd1Wzt=oc%lNdCtzg<O@6Zswmq+TrX52#LKUOz0S?@D+l0W5BdKh4X(LEkG@TGJ6^7M--^jW6z%Pd:VtHlM+JK-/i(IRXV@h#g><17$W^pESN?qo/w{3-Kxqxb&)q6unQn$oj=)/-5Uzz8(4m^j*B%N49iKf!<0c&?d-qrW.0ASK3c9fHCkZ*80sYkyQm*4{#aldI:0:(h8hvpkwVzgpHBToRxB!so!^yZ+h2^3t@KVY+HUQ2}@eRAqus>2chq]yFO)2UAx8EUGUWF)c?-dC[ZS7d3(1s6T%wV->^vN9KNl:#&VzLGy?thT=oUidf$15I](5p$8?RoJoA*V@V<HoteOz}PKZxr5kg}QQM?4GOi3q+04:4.[FCsx*$OsyP{W@n4Tf]^[!glC3oLUOajg->]BSun5?%iUd1SCp*-#sP6$9k]Qc!+mn$aVr.3cbLED}2.#b00zUb]WDIzW9u2y>iH4wVc&O%k1ne/3!RrRyM)-W6i]/EModUPs=#*g99Fx7yb#QTI{>txkRzNHNsu!7>Ci*MqWE%PnX!8>(6-g8dA)9/wPhA64d5o1GY=aZ{!30$bL%@<XtdpI7ET%)VJp@:#yU98qux0Fk{+6D0[pwxl0(d-*dIqcH@<q^4yOiw#I8ly*iHM(pCRgY<X%yjW7I0NsDIlp&F+Ag2HqCEOL4U8NrQ20<pM4&fHz&+i3*AbBFN?:a&>0O(@C^R(7km:T}.D90sRpYnTX]Gjo]j25pS1pB+OO2Y/9Ue9lT{YFL5YBj/Dls[ju(&4UmWZthu5P762l)b}^iT]]:uzP!B>77/KQ.a-ng}e1pOs86b1#k.USd$P]CBd4aX^&Rt1tJ6A!XpVba[7V:bvoo)PE6G+7pf&X?hIT]tY[p.W88:M0&qktQxCJ*bUiWpYKdXR}IG@VhY45!rZj/OGu0!+$s@}zvfkHMZzaOj#S3>SEG[(j#G?X&OhPHbw<p8wA]pHGK<VHt?vk0&oi}>^z(ZB4LH+0o4ShynGOf>Ty1#ZA5PB1U?Xkqey1NX/AoZ:I(^y4sO&wo^e2VE[{aotP+v2^4&)1AD)mU*wYi<I>-Z*npH1}c0n@O>l3Hsb&9ZkxNBwUF}E6Q2xPPI-FmqZxA?OCa>KN[Hy]@DDig(ix$?D2d+JGppXEu8EZoY4q5z<r-NECe0[yfVdu[/GobU^O&w>7k>-6T=]/9W<frmX<V%gQn4>byNiUMNoFZ{^qLPeX=t9em2er><V*wmN5Z%RidnwJ!NnndA?iF$)1JrhkQr4>uEzXN-*9hY/J:.P0kl3YSLuVx3Zd2}ie7jC7t/?s!Ea?$)p4tw)Ml]Z)6t/vzSxzPmFcR#ee&3)NB?ftxg6??a*LxaCy.PqO<jufG]2Vp12^xGG(J8MM}@>X>Pm(E}$gjZ109HD!a(@tvr(avutPLNps@<y#ftw0ANm.ha9j72*JhY1*Cn3>KP4j/kDvS#Rea.MZFFR8cnS[C-cD$1T^Z^vKcqjnZUCi[Ni4#VqXjL:wiqs9(ebkr]F3Ch.&L&X@bajm/-+ltYhn#uZ9}oofQ?5nh1p[p7zGj1Hg=b4)E1d3thj0+{U}EWQsHH3s+(ia!04mLxYR>FO8C)(hG?LMnO)X5}Z.#kpild15ErbZOdq.F:s4ptu8XiF52OE$[-R*BwYhI$zL0J@%!wem0yGR+t<n={Yvn@5b^=&ux^XlhP[5%20z({<}rEw)p&lAtWcfz:w@31Al(}p]ogj@)=]^Pg86=<i60Dsiz&&LYzSqzk@@r-ZszXMl:75Dc^y54w[Fow@YLQt/YnH@bkV8UulQKw+@3<p{huQzuMc0Zay7rQB/&KEwMXA4Dd[2Wj6]l/zDkm[aRltb9ng}(>2y*XKsYU:CI?teUW?Fo4nV^7L03PS=*pfB7Bg.Lk&plcjCo&7dGm6Go-@Q==dz*Qe&g@UamZl1kqV<YHFLg1jJ7Z024lFJ}I+3K:pZYDWtH98}Jk=7LVbuuuNWVlqw<K0.dgH7>>+6#$VA(zeh+l@-t?b7pFJQG[u[fHm[-!+.hhJi(Qp7PKMg!{MVj9roq!aFI++B!$iz>8wPgrF((^G@VI5dN*}0w^8w&+$RmdEzvqv]<PVyEjSB$ks@vb=B-@&G1eKI0uoXtLIemcAv@jP?J<dws)vp#e2zJipQ+Ixw@1!D<1Lx4gt[cg1fL:Hb{>Yur8/^DOC0Jcq&UM@PeJ<q2aCULWHDd}]*:]GrL%OjgmFqDmuk:.7W#ivC&3vc=&FwpDq{mC==Adn}V+!H9KdYR{c0Ke^kj<Dw4plFA>kYl0raG?S.e*=Taq?1uj98#6qyZ<OES&#9!bWgSR]c<O4VWtlJsgur%6O.lrSQM8^$F1ke}WQF1=D478Mgxv7H]>C&eAt?3#FLx=F&+Knk[bK5q:<U7YXH:0pA[91L#weRIJE^GVwQkvHRzD}a#8qlXX&)Q9mLZtZW&hYT+mI4$yqs.LxHE}E#i4@fu{1$I)MU@b?6w^h6)Iy3^vEV8!HCslvJX@!a4X$X1TlBHM5>mk87AZqr}.U*+f:fA6A:ab}WK<Fi4Oq5!1{1^n:vQ]YfaIYgO8q4i8/KDA}FPDs/C4Xc<)bJ6:zh=vDYTnHrl@yrTNt2(mMqN0]RJT1oA{<F=}A^S/Kr.^Vv$LnOK7bR6e4yy-4mQ=gf@UiNG*Cq$xTN]0Q!ogqD1mF{P?V/FlIdfep!Hm!o/MvTlhu/DN?^IZ^cTps3<lx}Bgn=Zga}=0F?E>(ge[*OF:Pg>M^JzusRd=vRLDYwvyUCCRpt0GE8dqr[kCc4f0I5X[d}y.j463kI(QL:lVY#Qk}C[[3m@(I<FWr]i.!haulz:Qfgji:]XA1tVF43V6?EQ1P2ls^{Ol}G7hlLC+#mD#iyGtHeRmeh5gOO+v+PPtX<ds{wTWws>>eN?nFKjV6F&(Uq?Y#S8}R=E]>>vzjNX7-tai<C7Jk{a/f36wTpyKFoZz/I5x#duTF$.7MsX[]M!eR:Az+zS5=^?y{CcU7bs]*<@&tD7tgv&NnR}1Veyp)ppj?%:>F(CD6Mc%-88l.1grBnXiVTiB&[/i+5R9r/4X}0@[zxPo8ik36-Ef5cU?mI&.q{#heFv0n(Usaz5IHh+y/Lsxqf}.VZanh{V6oc8b73S]4P0WplK<HdoO5Cifm7!J+/eB23@@<<{i1@((y#GR&)X!LZg<Es}qP:oy4+:Y(fBcJqy&]fR7iA$tX4[F-HUZzXd8.31-R!)]@NL^THC<-[%(dpIN0UKdz+Sm@04Y^+X7I/1UM=z/x:?qgomu}<p@(rIk<gZ0)]p%O?B4.ar-Y./OrPYcCQTfVmJ0b:L}xTy)85Hk@Ht3xB)8F0FD-=bgbYnDOcfZ9kH1VK/t&/5cs[IcHClQkP./58)N0WgXzDLnpX7>yo>LsB@58hum)RgEvVE1V!00#YM!b[z8gJ#fC}nqlV[0R:iT*{MN>u:}kA^%aHm@k=e?+gJT^Z^N+EZ!K<n9UpH[UV6)m/z1gJ#Aaczn.=rd:<QeR-IIgI}G5Xs:NFy(z&/g}]&u+FH$vzSw3^$+Gj7/0IVd:*WfjGum6VVbR)&M3()lQCkQl&ihcc&XcL(sfu-ehpB6{]*{XEiMjPdwM@Nd7X]A[}hf[LAbFX.mr2$/0mhB&hr&%-84D(?OrxrwtK3Qo)>=NWfn%@fQV$Q1u>xz%7t0OzNThTV6.4a3?>y8oDf>Mng[53Yq/1dY>6dUuT{3hB{n.&KX!%xjoldtyrZ(@:y(YAFK@mHu)q9LM[DnP)[-3Vdzk=d2pD?)!TjT{0:x3i&NAC:Z!rRaR.8zh/X0mb]DI)7=1%2OehbUe/q.<%oq>h]SXbTT010c8h4uh93Eo5Z7oGl^E-qx)-]5Mhy[IS!{E-V.PQmoBX1Le#])qtzWMNpWbdY/+il-z}4]SF5:6u[}uN/$5ikU0M89U$r1hRkvHbbcEFA85JsJ{0kaHM7xoj{G#6>PYRSq%rifLiQ05Izl$mM!ts]?lEdvhq1e=&8sS-?Oq>Xd]kYBWqOa39q{i={QG.il^8-y?cUi>@9o2>wN/vQ5Uahh(If$&a52$j+!>a.X{q/?2+IrGIqpT(x($VWZfHufZ.LRYuf+/I6t18SjSb}kbC/rL^-85MJtTJ-:T6qrG$3#KB9ZEd&{)LCzoinb]}8Jeks8*1W$UR-h6zyeyEHTFunF#N6Xo}6q]jR/y^ONO?L9^4PNpvBtxu}NEO^P21.qb!oA%9lHnN<-=ZO?d(tCtwg<>TO}QY9rbpi+IPPB]oyT0nYK&gpuv?[Aji}w(.mIn>dO6c/dq#9Zf2<Q+@Fk8+{y*&[(z^VX6#i^EVGjqM3A9+-L??$l3gJ!uC+J+/LUkJ!d<y5WANllV!!QOTq!r$>/k$G4!6Rh%.{%Mn%6h:JpqR$B9sHlDjrew(tVmKCQH1kJB*cqh4UK5T<.bu5LU)%eyw[)0]/2cVFcr:eEAeL5OgSGSW@%#9I-eOGjefWz1x!6gS{4A1Izs[/-fdIekQ(&5xH{G(-oXOo)d%vVG}RW83XF+z%5=xN<F)KHeKfGfcRsiL6&*y2KBh{!=AxL6!VY4vvJ-{xMRKH!lpPQicf{-gt}ud*Sr4a7Q}ydx(XVO$9GZJ{ei:t&QRh%>MBSs5fFC3/qLB71)nzG2K[-myon0v8OUHnRZa[s?kNrq6IXBPbUP<UXrT1ECUK*=/[h3^&1sPp#5BhPaht9HB!S/zBll9bOw?}@x)0YC(3EMMGd=8=aJ}&q/yZ0yCH5Z&*)(DIPrx9BMR:mH&AV!x$ZUn4Bl>/ZWv4<^u)mPVcS>wF{.br1Sh2]NCEhbBptbQ4rqWMYuLawqvasoGnnxWBMNliR4)25+xK}*z$4UZ*@]@s3Fmc[oUp>wrtSm)gSwEp(R5ij*$Mt*yIqD1VXYF1>Ui$y:=0Wo.q8L0N7b)RpozxVA84tjq}KaC*ehLQxWof?=#905]#1tT-58cA}@o}}u8Z%4tp^)ity6b)[<Lk.x-ZGf14/GL@Nk{:09HR-x{L=I2Rv3KS6AL0%dg*>!DjEBi0j<I4Rn$mBUFNhNh74Rq9oYYyN3-Mj{O}XEAVoNKYn!i4#6&:$nEn?IGQ[[f5y:zpDXUC0Jd5a%Tzt$tU07H1hgp+2IH6B@/PDXK:@z8Cz/:--vRsYIf-H%rNs3y4jlP%x%Z)>a&o2]I>+qO76vFBB[Y%>HRg!-:h64.X^N.:zV3c:ms@ESUt(@>p89#QV2Ch-6U>QxosUMg0i5#-?68@l5mK?0Uu]y%INd#23nX1dSehZl+GapbvEpvVz9aNn.bjG]M$CPovGcA3!@bvMh4-dkbG+q:W<dm/NLK>KyyiYK6RZ>uf}6Hw=9-I/-Kl%0!<F4z0e:ku%LH.?YOhO->cmx379JAs1K{J2MA:5:jGGSPmyBYFI#4--%CRbvjvGA}k*fh[(EXHhl$BP6Uw?8(^:v=r1c@3e2T>+=(yqt>%cIvdXlg2v(m[:$atV{t{E!%EfF2cQ[7BIwo/{8^:+lmJY#u:#?pkU(.={+dF2r4vfWIb8DaCqk4:f.=Y.-=8{wPv6NH8V[4Sk9J0yydVN8OT6/bEjd3UVA^yY{S8&Ko?ZBmT!CM7.8IqsA?J[m.#&)N>SmSSSR[}=R4a=>tKAsld)HVbKz*=AF&?LO%4%%fvu!5<B@P3@G(%M8mt}o)mr1[2AwBX/Ftf:LTiV*Esh-jxD+IXM&GMCSQ.X4sRG79O2mEuad$D5iX{Wn!:SLSa]^im>Ih^k5u6uK8RxDec:gnq4jDL$nZ9bPbl@566s%0&%MdMdPF=dyf?k+B:I(}hvFIarRFhB)yEsmDuJ{EJ#u5Ov^w=r9rKj=LC+N[JqjeGf5aZiFy<e*r7O4p83R=yvbFLn]BcS^zoGM&/MbT4rYhl%v{BYXRruNX?4r2(SCw::tEg26<-Tn?KO9-7}+ZbGA@6}H#mf*.(hFi6vDcN[7una^Kyz%zV3-dlD(OmDw2@9zO*]JajZGrQVPg(u@Wd/nE85#/oO!w4?ry+Q8S/J5&D8vGpSDYej]QkgF@bQ/q[BzrKH9#744}yXDNQ0Ya:{GW/3g4VXJ)VdZGMM96@IHU:7u?8-2Ze@=H!K5vY-R$.!-jBg[e#}E{uC}LHVD6TWuivvFXp9el/?[PLWLo&SalY4:GS4uJxZRSTi..Y{F?wW%Rl3Ijks1lV=)kHz9hOX84Xl[Y}GHH7]l49ve2^j1)t.Ew1gThgZPY@-tQI:*5sUql:$b:2L?r0ndKcjzpTZ4HT7[tx>W+T=YF3eZXQF:C1I)Xz72fQnDp-=oCk3Dz8nOPIc?nus2gfoY4e%YTwcbW8kLT:E<JjJsj!{UC{Gd{d{ssA&q(uO%wtm.>=(5fK3lMNfs3h+m}wcM-H6(CvDaUOi&h:-C0i(peNg8uGX&LIw(u&-=h+qlkW?Zyaf!2md5&?5d[ymn77wp]zi[U9AaW5YKdp%gE}06LvLc^^^G}2]8qnv47jWbh]1}9Gej%9$1pMv/}8r#L}nSk38]}!8UYUprNl@Nn:3*^vu?GJv=48(Y^qEJTn4C{6?M3H%=mH3/h.J^Nag7o[h@.k#3ByG5j<+$N]=SB}(puVd%d!G<+o0?/JXYc-2v.OKUr6&EG<]lSTerKA:V3<BsJZEO.bU&}Z6C<-j4B=KM<x)XO*[kNW^PUPEibY*Xs?$9w5qiQ>oBa5<:]GMWs@]i@CSH[b!?AQnqMyg=zzmRjWtT/}PF*u&V!cli?O#l*A1jl?(>MLt-E:BM)OaBBGaPz!{n0LzK5*x(!zOfD/a)!9g-@M=egNvD{cQuH0I!>^Eg6KBssc1Oa*A@JL.C*$hi<0{MGf]6l-emgNhMB.r.8HQ*biH[J0j%xBP?Fn[g5zz@zjx6lBlk[RKU[^6]aiwW=<O$H%mW^sAbCWhIzyxH-u^sstWrbt0+7SuDCbm0=wVI/ORM8?P332JFYb?eRPc/vF%5%P5>pqH70<kS{(GhtdPA18ngT^ghRRGQY-kgZK?ac6HG3?!/4c{dl#[uu0+?$OYiDb+1wgR=U.DI17XLfLr&r{5F3PHXGj4buoPyY@FOtjBJQG/&79xF&0tUClZmz0mZe#q0S}9@Sj2XO5)HBlvyq6/OZyt+^&A-Hg6FDg}v/8WKzM/UhL]jLim!u3rmsXvl&@].9WVETlxoJ[Y+oqarh2/95W&MPCr:rPfCej4ZqH[Eb#(jLcUAl4MzW7e+p.vnWag-Z-RshTS${Z5e8Djt<%dY$=}8akyjen<m]z?Z)JT6nVMKn?)OuLTwbWBB.-3>D5jUB%/lJlaG8d)1eL$dt)JAMMMhXY?3zD9]@Ds519>qT2dyi6)%hKZ*2bL=.xiIug&li::5o.*/(f6g2)M<#0fA:GU7B4clwpgavViQqKAoXV2acUwwR)tiiELD&DGbr#/&qfx-H83K^KnAT9s}R(fvgVw[M]MpmnkaZZsl^5>X%%j6IuB3PkfkLtb17)V{!Mdila5<6D4QAZ1Y:@j*@g<w-uxU[]DgyFSL.9crQpXrpl!gkq^NbA]]dlVG1+wfB6eH#OMQ==(h.6!K:{qeJB!h8OKW-{rm@?AmiJMQ!sfL<axgk0XgoUrNn:L:]K?)&=QB(^IGX(!j*hl1=zw^+{Bc&7:&eZ-rL.RWU?jnV9H=xCh9*{D-ds@:41yUfjXpq6:Vu=FTN:5TJR&nOXqyXSUv)YibnfmGS$!DIB?4u]?[X(3pY8l(}g3Kf.g:s3{SVDzd&BLLL}F*Bkb%7QJ}D}3ee3%GaSyJ>89O-J.c2lgg4-1u1s/]VDa3=Xmg/{RZ%AY@^d.KDj]!O)&[qICi(6p*&qe:qshZ4^ThoJn83t?xw0]1LC1R@/KT-dSnysW8&m{L9d1w)pBn#1Ca/^ico7>Z}69=!NRbFy3sWpF&kD>p}N5>y{bfW$+Phx)6Ww9dVlxXCb4-@XNF6I:ZDOXzKbD{+xdi74{5:f@M8p*d$UHu+9c@*NbR]#1]vw9:5K#PLr0UikhTr1QlaglX!JCtNF&N3)wtfGlHRbK]Qwn&Ql00kdiA}lFpom<%.(A}38>x3@5i#ON1SF1Qh9Kq]GA:vIH()Da#S!9QFa#w8@oDF@LBvplUiYuk-tIW/6K@V?-NVF$Xcd7cyX.O%b4Y#+$8v)MGQ=^v<ip6d!sf$gKSiJaQGX43w{zQ)HtsB{N:pDtz^Y^iAaj]4*y{V?Q=CwXJM7@<tbgj?g&X6Xfyh=Q/0VTFn-!Hv@NdLw#1$sA2c-6}UaDqCDwA?ckM{xs0a(}9+@Y}+c/^igDOn*8Gh1SXCm]wiY@NE)M@1$J4C8G64olBpWU>]WU&F%VoK7i{QPNSh528w6x7-Hd/J$b{10Xj{LZ-gf=bgY1gSk$Mv}YWvd&8Q0E@lrR7J6m=:B[!wZ.wDS1n/c^IqW0(A]:1s0]<uprYJWd>!6R5hg{-6i&(PPk/=+LBl<(Trpbcb^:NLd?Kp))H5L#mLkLLW.QGbBOVX(}NkLn)sU@!#J]$sIJ0B&U@{lPf5ah*qSf911MT5Ywh..SeebcuSy]P!tiw37:&N>Fl5)b6JaHmFM(ZuM?ad*MTnyrlXc*6TnWt$SIJAgS{]<tskV4UkV.YCD!hepAOv}Nx)Cc)J7E6N[Gp-=Ts#(LUJ80hv3lEP#HmWXAx}Rdom-*[i8$zc$e%2z?UI1Zz9)it8F-(Rj<0b{S7+9]uT%bLIAgBUboT0cVm0Ey9-&O=aKSAy6*=D{cv&0RM5VJ*3LQjXO{N&6ByxT[Q@k>-Ja95S:9*Dg>R{3TO%a%fow-K{PH{1<xLxH4Ukdj{)}k9ek*8r^.a4kuo<m*<)].0A$xA>OvjTDI7gs!+48RhLsz^*=yb5<1<r92U/f4ATmEZ<macqV45di@Hl)TEeM?0TxWmIpH/Bqa.S&56:Mg7O#>@X8.D+zUJRx7)Bq&a..51WUgcot4JsIM*:KHL&gFNTzcKRgb*qe>G+h8VkTB!$Rqt4uizCKm{K!/z=rN1sbe.<#5/8D33)s4}.3ja7d->JNxTxB93[qGPYP?1&%asAJ?s#/[dtzv}h[5{.<C&eGSK[6Zn/4[1H:%oKT5?L^pzr6@N#zoZDQQ&7Rzu6cM>XG^[hbP0ZoHh>}QnvXF.3PsatGt0&+>RRJwNP4tSn=j?TCXyO80oOj?zbB4*S#GJVe.#S/Bjqtud=RZP(J}g(q!?S(l3wpf+g&Ffu}Z?nXJf28^Wr6tc=}KjrOxolY6qdJ8S+NCn%TPRnc)DK5*FMkBYCA4&%D:+)Q9Sf5GMjD{IS]+F&tKF8W.P(iw-p?c[hoVKWqr]]D{Ddo8ZD/xh7J(Ih1-4?N%6q$VcV)HHuBXWsZ.S]gS0Vn+n51)M{7a.{8Ly)0#s(M/4&tWBXu(aTVW}:Y7wC5Amq&kNXHA.cSUj!}tW46Uo+kcE^ZqE#!E&5HOQ7VWktE&DMk?5^(66=TzB3t$FU#bL9<3mbU}KU^0PS[20TNIRISa}%NzI@GJi=CViGfL>opj(B8:]aX<>xf1>Fd<>(}kMxgM8%W(U#BZD%ja1:PxR$+@63xrBTjKf6-:e{LmT4FKjA2cFB=:j-d}B=OUR<z((}.uIb1C5ZqBDV3pO.wg@E73aVpsn0&8ZZY7umUK)>Mtn)dWqQhZiWN--55Mbs2/<c[Kz5@&ViswhdG5Fc?6meJu?do?twU@l+CAZJsXoDtIdoyWL6C#fez@zil&1=-i1-zCb$ZtK/x/UQYwmU]slu[]F][JxhSsUk(Bw!dL{ALl>Sp(8Y4QAq/rX81G.qyLx3E}Qy(jYes1bN1*xjW-w:JTeV59(h-zqymHNdF8)iASlOJSg=oQ3Kd0P9j<V)cBzs8IdH&i1$P-K2EoCuZWvh2Ktvjf1&-I+Leq{+[b>@RR85/^5(pp2/$m]m&PC5]]ce!pXc20.VW4Y=rc$&=8Zf6t:2TJ07g/?6.^TC}(?os$?}Rj:9W.n](a=E9gUgP/Z[O>Wdb+#8yi@Hyc).e(H}c*)cBAZsl9as+ect{}a&5BVrjiSHC#)@*&-DQ$(U.p^a-9>f@!.>c>dk5cG?Jbrp]j}UPMQMu-c<YO1y&7H!g!$VDJ@@zOxgV-IrDAm&EXo{<(/9Q}2*Aoltd/4VNC#%p#&zPnu#[Wu%j$vf5-/(b]/b)5^&hUR9T*6BZ0=If-{N.LsUoF7U}/bI[iwLmDq3Y=.aZCy!W@%Ipm8nRK8hT3x+r6-*OY-l?hs>)dZMc@d4)AkP}tJZqE(w0QdbOV&#:Y>0@o{4Y!}-di>nWofibfm6IeN5^qFA7kfujVY)u?S1W7>7HDbW09ym7ke^eJ>I-[gq(PtfNWX]fremasY$9b6uf/4M!pcs(4]6NZ!kD]$N>A^qKjj939Lx[6y@8CFzW^e)eORopAT18mgqxNE.{Q1}.rUOREYKt=C1x+wev@wSD1hU0B@EAuVp#?jr[Vx@B.kn*:kFsE7biA46d]=0BIy7&P/Zr6r-dy8H{a*-vl5UPo1jS#!ijiRrOg^e!b*{Iat:r$wBkZ]u]pREK&kdR!(Egc%6t+#GiIBMP0LnqFKrkiJGB$%^1eLXZ}CD>mchfbMY*?!&cFMH:?:Q!geSCf4TCrfzC?y2iTivUiUfRE7(6kQZV:(bcWlo(sj%P@W]5iWC3%P%Jj-Ld1^^Az*DB0oCXM)Jatu>89+N.J*JiKA91M4UzzC*+2{$.^1qxA<PqnQ=2oz*@MCqa(Dyy5lG<tsf[BW}g/Gxp9(}hD{j@kgX}bR7kblNN>*ptqiLk[ctk.NymvqWdKhFKyxVVsBVIZco?0S/llMcqN[1$h(J!G.D4UaC1z+ipQ/w<p!>j(0fKx!z+f!=}s(I{$[8*=Y<&l7d8R1f+wi!XLMgQ!Kmm]&bix1@yrS)csfuKpx9V)7iZC9Vdt6[(cFso65:*P*nXhe(=AOci#kyglTKL8z((%nNQgP-/mqu6(^zK-*k}a2%p:9I?j6C0aPJwZ[k/h3cSB<5nPWVyZgEo]!ktlqSEa%HcDvLki?9e/qhP:Buz&Ua?ZS2.]y/=c>)0Q-P5HR6b#*GLD4>G-23!IkVTsb&@$AmTdi!GqD[BrSZ9C{h<$^S&S#!q]=vPc!JB^{BSYn}qT@MU:}z+b4<G*Z5b)Ip^5U}fJ{<q-i%(xg9oqC65Cs?kxO0i8p8s9J-b7M.%iIB>m&pK[!&+o$z(M#!wnT=<[NjK5kaR*Rp>abtG#nDDNUpEk2hel8sfN2#.Eu+Iw1rfLc:P4(/N]CcP5vR83FK&0Q7hWmpl(Sk<oLK)^(/FJ[v#mEfFM(Nv4bGiKX43(pMn6E=9hPVBR2547Y9F-UJnnxqlQ?QFU&qN3bnfIWq3$Lg+@IZM0WmYqg1tzdO&le7QPLBqFDN:&k1oTC+^Jnmtxo@@usHFlbjwjW*t(0pNJ{vqd1t(pd+}@9h^ANxbXbD5]Z(ej&Q74FTX{v/)tD*ruSQNS=g+m*YDO7jNVLFa5PflUSdm@H}m8/.FT}ThniTkPwY4]x?&Dl35ZliXF%nugqDwRF+I-43kpo^Dm8tARJ{Hfg.QQ3F=MZPq8%GRvk6Pjln*)UcxSJ+.et<**]?q^bM/Ms.((XA2oemE{5$F/QSNj:?uaqnw-D0r>cXtym].$an+5.A7F-4:)F$f&sRYN:zgFH^V.jP]j$f]wd$7=me.-A)&:FmFZv(]bv-Q<y<RN^HN7utjd{2I?x%n8y^SF)%xe80?PKX1p:F?ns!/zFT(w>0zR>V3&dFV[TRJvgt6Kv0VFvhZjp!Lmio3BR1qCcV(N.@VLrGsArLZZ%n83?>@s6i/N+}J3$6^kat^aWw#H5)}NFV[h6coB=2EpZ<4xNu]%C5o=]A6HyDyYE&c@j]EZ]K8&eT)GAtvhgoTPhTL/>Rke]&Fl5Sa)>kUB1O-/Q=jc!Y5dBVH5bbz@>&r.diIOdc[YJ-23olJ85=3wN*mqG5[Gg%=mU!A&122ii8xHq5%8Mh{CAm+Aa=&g*3/=-5ZRVRCu!@LrrZ1p]}<2EeT=Hm9WH#u1jrnGf7c&]s@O(J=qmL0MVB4G/FSMDZ9>oghw@:[d:b*X-G[GG1CC6DT{Ji.}HDuIFu$u!MRw9Q&xaQWebZd?LP{mdThtQ4&!U3j3EK8Dj4./$U{SlMC0TIBiVI3810{V}e6>IxKQQ()9Dj*+DXkVBVh-Q!g9x-%1mzUmEuCVb+&V[yF]hBJEt7%4^e=IG0EjGo8J7JQl+7A(kK$C0U67vo6=<=1ACThBM*frSyPut(K<X^Y9tghL7y%y5R$s}0*7L3w0^5g0VOX*Gbt:p2nDab7nwbjr(J6.B1kfrx.QBA#vd8z*Z^AE4>btAe}rjA]ORj7DUPj9HsLV)pAb1z%c*IX<b@5anZ}D0944b+S<n!KgLX0MR5L+&}C.D=!o]7KWmge2O<9<VAEcjJNlyKe1BkijeE5{Bcfc%XUmb+A>-rXFf!UhT#ibUB0}Z%j5]JT<{YtrI2BHvHNu3Jmew3xe^v?=xnms7cwG+hMz(.l+#<5S{KtdxA-YUPsBWsA>%YCl/adY$)a*o}T}glO1OPW.C(].7l8L&pt64Eu!^63Fe6*.YIrJIu3sVOtjLsAEg<uOehTTxeGng!+P^(3/20vYlCJiU44N5qRff?n{>9@5t:IsL3rMTP&<w&cO%!w1$X+ynI.92ovQVeNS]b[RD.]!y3+QxX3@Web{B0kVQsv52I6VG#6xBUWvt{x9qBM/!zGoXJ$C^m+x&$HDiM=rycal6DAn<[C@k]4qJXl?0.L8)TLq!VcN=kEj[n$Vap*R[lc7fJKhE-Ru+3{<*FQ}%3wAW=(yU$.3rO:vLLUzw<obYQQok6t05g6*-2IWu]/V<435]Hn#@}(Kp5WTTKNKmM{RO![<-^?.FA#(cznuxQ9za&h4eIXHTB^SawL7U4vx:Xv-&<(8^d+C08q7sSvp!od<0j^p%#?vIGb3IwTg5.v#]]FD:i=Z(z(5T1Z44pH1pI?8VwctcAeR+Q{9ZUVGJ2{Rgu16Z7[ISIvz1I[eGpfDD-nj48G(io^3Ufd$i&#dAmuR%fA*F]2^yV&[%+u1<z]MMx5b96BFy}PkV9w(aefFvU-iUqLWg(:oL%X{cjq@DKFEm@j3vM->=DoPw+8T3%J<>W5b>:Si#?&.@?NGs<(*$UE-bUGv0tm69-[..eSyIwBPAyytL(T)8t0X=^lFR(G17k0a*TRRna)}R4P)mnC1^T2/tl=C4C0%XPMlZe21FTGjyYVs3S9{7pr{t]Gaxu.Rx8NV^z!Vdow}y:aCmYl:.F<i}x5Mi>FqripO4EGvC35MN{6W+FL]ji#iuqXK35>Tn/u!.=EV$swhCM3^iJyi!j@yOxHGGfF1z>sjz!TrycFkCMh5Rq?=BFZ[XX15qHo26aAo>]iKd-cX#$zU[g1w8W&}eJE[qi.kJ4o=c#.o-Eit:Rw<YvMW-@+f>@f}4G)-}FCZsi7bGmT*[Zi]yG-F23=9gmu[)v3>$[Dv^/b29Ude}hWp5QvXBD@6Iy6{xV7X+zSPA*Jt*pHo>&)Ok=sJDqw*WWhQ9xbv7cc[KiV(tGkI7rZM4TVP@Nt@UM^SXlO%cyi%l+Sn@0bmdvqAYbA&P25=de&(CYAnx}?koeom?Wl.Q+xx2AU?=u9km.cfV9(LMH)pu}kS0BHfJ%u1b(Zg4>]DmG]bR0BC5u5>M=m5c+EsLv#Z<Wr12=IOA}ORn&o]hI4Zo]Djdq6Gh4xYX[8Z&5:-J{%drsBuM[3&7?C/E>LOL3[[WFzGQ&{scbfxNiO0}GvgRg7Znb%fV//e7RvpOHvob7iz/8vMym)-Yz[*H:zSAauX.(ZqbyI(DR+.uy{kz5O$@23cTvP0Go1tv3En}yvZGfoW8(#Ea%Q04pPU<$qZZi=uauO&WE^(7GGzNb@DWOMwbwC5Fu%ng5$sd871+9.^2g76I)ARhCFL.I1#Qtp1s6N3!c=]%5o$*}h$*YHaTWmrv{m4MjDA+jX[GtSYGv5CyAvmdqgEPA!yKK806#(Np9mb*geGUyPA!2&uT!9*}G-yJfOc02&G@RWE*TP<4Wjj$asWbV2ifA3m-1xi:oOl[+P{EcS1xZ1z&$RV5*0iQQjxLJJMiU=kW$R-Jls3O3K=tikHI(@i2$ntHUiCWta#gDaK}G=.g.gu^kAISrhn:)pj{$zl:QQVPTDJDMcOQBB0yto)HOKi44Vj(J%q*.Ub@.GB%w)D(7CVucDaCddtJXN/hXGdFF(@4A3!Zg0:74oq}L=LrT:bH0FdB@i>pVO1-AIJkL&h1lrL(K3}HVjm][:-.WlvPU9Ej?v+gNB3?OvFO7QaRj.)-bA5ozgbt}Y@<(bu30-1BfEd6Y3FfY<Mr3&.u1k-@Lz]BU9ni>6:Q0OhRD96&FOa{3<+FTj]G9d=GS]N)sul^JnFuXxPaa@iz+m3pI9vAAFQqm053=Fz-rA#>RQ[9h=2!@iLQ(R}pYM:@K-XHbNB.66$Ejg]<a=3]1.{*!2HjO+sb2MSwR9%V=8$^I+XQ{0^1nSv6i]YItH(s83lv3@M4rwkc2)K[(oKGSm([AoDvP=6wgvYtGF#7o5x6v+GoB$]L7}(biBDGZ+Q*yEEy*.3fkXXqjIT-l[eu(JmFO4zsqA%u>(1>rZgsOw*9#DqQLeaf2r2u3!^n7ON0K(/LZ/poLexU{6edTbX3oFcZIb^O+BVQo>Jczj6DFL7M7#Leu2Qqisli<YH94Ly>svL]/Qr7Z%j!eAF}YnH.994ceav-NOIlFE!{eqWP:g-Z$MdQ:XJ!&Pm.ky#7>>y3L[^eMEllF)wDo?K<8I25iW/=LO8wkVeH5d:N5.l8@oWF$%4o.k[w-VH]x#q.T=J}t}xv[%[<<=JF2sO]<!H%dZH$MdEy&j([>WkkERS@IGADo$Ew+vm+?i2nV&I6G20[Z-XhI6GXs-$N%0bDk4YyQ-/>0(:<(GHefdWk{Y5.bCP]ijC/BkMJ6TKrM+53SCdon{zhi&kxbE?wSghP8lI@g)jLUlT2a(XTYDldW8I+Zn0u&$!.jE0SNXO}H1r5[/+4u5yXI4?5e&<Y+Yx0Pz87v#I[EkR3+Kbn=QJ2v$!ZWTMIjENs}w{Yc<1LLY>LSSY6^GlSv<COp6ydsOgsCw<8U7][J!E=9vZNU<8/scCWV:.]]Tk&U*DgbfZH:F&Y4(r[@i)ieINv.yBwq250iFPdfgHm&rP?WG$/DSKmUaCbc4bwLXb[QLR1-Y%k!:W6ehdj*%=2zXmFi]^qoBWZ8w<uWy)(b>}*wN3?&vdl=LVi+ZX1r4nzvVEc8m<ZrOyk}NTM2F(%0}(:8[E&rKr-5p)8AOcxm{y1B7GrR{@lu*J(]Mb>&dcCELC08k9Hi&G]&1yTN<k[a/R*$l:}%AbtPaamQ@JoF^MZm%0JK*qLH1MNO>@w)=343QF<k--]I2**IrdLBL<yHOrb?]xa1(.@ldP>QWAt?x(kDch2L#ZQEjrwJpcpLpQv{Xp:9O=$V{4SmjQn2ODeNT?WhTz#EoROLaFs*puG#RHpjyk*}E%25J.<E<IHDhrZ+JZbl!MooWG3tp^iw=tVAPR>M0]?9Rz5T?VQs#sdIylwkHb#D{fc^vR&Z{JkVGaMTKTanj!^%5kb]1@a@3ENjT<XDzVyc9[C!sIzQ:.X4r-E5>162h.1xL{8^<>u.kw^5{Gf%WG*jX:CDLQ<&<rlUL5u}o(PRn/sT5O+.8R{g4Tm>^5rN8qC)fqiOKcaZSQO5g}Z3#>M)n>g.Fz*Wc$kWE=!6AcDLa?xQSyAP6ysA(!XYXa})+f*DJyL@g)oCTDTi0X(lfnQ(qT0fIeX.p)z%yJkUIC?B=kM>.C=Jbu${bBSa#T?3x7Y9EcL:.w*Sq96hO>+Mg=1M=%?ze2i4kMz>l1ZKtK[90fcWjCuC$xWkaVUtv(b-zcA%d.mQPPVleB{f1kK4ScqV8G=s7]vKO&g5?$HY4wc7RGP*C+DCJkO5nL#Tk#m0Nc:6gUhk$kqW6Jd&HP>LDTt*]+rAaBZp]En5Dq*SPPSxs3rHP?fni[JVyo?i8V[e=N69z-8jkB/:dnMvugSoy3k7D3{10^aP@3.2VL!X<x92n^V@#Vpp^HX0xvQF:q8!EKco(5z^d-Wit%eW03bMnvpR0%kgnf8yeOmI*[&h?A5K9AMS/Wx?Fng1$G[8l8r[y>1)-h8+ems0<M5t[WMr)(7&rsK8rrtGh3dB-}Io4:J=nw5zcYeSE{I+[gDtAzvW@645Mtqe>dd&9C8G<ymLR7m3[obadh=&l+LNjxpsL[6%@sb6==I4.Y-/rKRK=[a3})UX790.NNT6G9fPVZgkbh6fXUHDyDp4YO0-qp}yNpS$Gf!tS>zu@=?:r0=CV!*!0nZg/k-vq7emDXfS9/4i[ne(AWYALofXpNQFGk1OMAB]$995Y/e!3WQo$b}U2+9o=7DY2h}D1tBFP:ydK/1rE27-q-[gex=kLQ&JdGGddD0fKqK$xmALLtmWC<1KfRn@B2WiAlAOyaY>IK/{r!)NIB3T13.s?XwO{QgsD^9KC(uH<M)xTvuI{?V:zqm3(XQtUWYZlPAhgr1<Q7&0aDV)9zqMa<LkhlYXM<[K3}/P7z<p]69$-CPIPVm2aVpM+j=kM+YPyfEh&BmwSWluMUBN*z3@eFK*9^#Rw$9qTW6Ic2GsVMP^&ViCQs/$bpz:wML[U0Nuu+QhLH^PdhS!1f{$tGE=>)f-DYTb.RbyL(J7{SK7RNyrO8p[u}&):[#taK:7<ob*o-<d=$h1[0<bVv6#FuVeq2lr7bGAN.XjI:+xs[91+f93PRO=98Ep>h.$l+cRO[n.jQA9PE:ud.W?^JwkId}vz]3<Ywss11eY[59m6vN{6S$^bE{6#MsLFK1<OEwo1xPdM^ZvNYzl0=k=m9NG3?=){gr5$>VbtbJthIuq{dS[?/i{txM#l%2FvW/?gpvZizAP>.cSQ/Z-DFmDBQ$k{iCrLNfHdiXFalOD!nEPJ23E&Z3/t@}z?ze86PPK].sWSm.TO4DY#dLSq(p:HKTK6]G!ZxV-L&y?FlwSCdrKBR7u#un1KbBED0cb^8qHIm&0zxKqN:2S6bvq3V[q[T4Y??y4=+RS^!ST6c1P^>Ls.?w6!HSpw^:4P?S.7q7:#4)lpT-W65)R]9<}AMnKLdzr%mT<VWM6a4-^pw5=EyFi>=]xo[TX+WHT9$Xi!7IyYHZXe1cv:xhBa^tY:}j?K{snLkf[[=(BfveuW6*TsE<QxJ1]3a*m6!0*S$dlE7fU1QOX3A*eyuJKwskLwE5Gc+CrS1LalHvqMLu3Yb?D.XNPz@N6g2RsCS%PN=qAjxkC+PUNws]2fo7<[ZlTl.F1qh+G$je0ow*^2HPlT)D7^c2Jz%.>Li.&kx+Wj>5Jc1o:^<iH?AC.=%+<v^w1Cb<[jnnHrwuX.@oV1FxC$?o00yn}gz@ry6FBgqp)+S]+@ke*F*8!?Ospi<@eSlocqVNUQX8f]HPS![9H4ne?-$svDm$xh@+=7Kf^1Buey{xNQbp>wl]3zvlNCLBNn}&<+llB%I(&q?m@kms%WHj1v^Daa.Ac-si{GUfkuEFurqVum)1+@Oq=gfps1M3m%$O2nUqmipjYWCY9(973I.q-9j.3[PVJ:+gl4Q34e5G.Eg=:RHIk*Z$oUCZ.^8](Ylz6S&&n/:fI+n!T*^L-oOBpAPg0>URNA^d=sb0BIL3<4?FZ&mlBl$<iKHJ(M(E:-^uc8pAwUX^0K2zMUK4<yf<6Z-W!ojNykeG.[^Em+&2+qfBE*w9(DPW(&R:Aqy}/)J@6nU3X.*(Jj.Yqj{#?+&0r-}>Xx0VSx5YCn$QuSpt<O90EnZzEhf*fp}L28@!wrbOO8?BA9ZE^1E=2YCIf)3Ts#YSpld=sVlFQm?wg8le<@Vqo]SnR^No!fp%b0/}!LCAgUg$hpt<M^KCl48AEy)ZzNLokRk.4a>fD-O2SBS?Xlp$sv&p65Q%!bNRv%ozmpO-VEs?P%oxaut*{h645y(p>CU(o.aBKV.49bJSY<G=4k&?L:y%*M>SVurb22W3Ep]uH-1t2zFpvbI#v0-g(:h6fw&Z(}Rbs4*/W{(17CtpClw3ptY?}!0#@s#U{bd^ox^d%{#?M+TgegH6g[OeUofhQqL]DaOV8nG>mM?4+v[s2b(XC#Wr<WGQboA44rB>?Gp*mRUcotV*?atVP[mppAI9YN*hLi1jXGF+EYan!@iF2=j0Xdsv@VZkFnG9ixJc0q]8m^TdxA>kEdr}zL=W{P8vTi?J^E{z?R7E*d<xmt^}C*=6!XxZ=%xrY0d=w{t0>f!bV!?J]UZ6>mhnb]xih!r+axqt}O-PR^i]PqkB^p!%t^<%SwWbA/Un>nkOsX5E?P+(S47lk[Hz%Ydj0}9{Oq+8KpJ!A%Su}O}oEBOH8=q[5XyT[H&E#<$%sq$3lD/EI.)}PV+h!$qqm#YtpzYR0<(:DUYi3eLCIJi!nU4.gY}K[a:Fc+FalxlfsHMzRlsU]F!6uo)*SNLrL&O?M!/D.keg<<!=rN6GR06+5n(BynfeReXnT1XmNp+>9z*ytHLhsCX5r!l5tH}1rECc36Bf1<hir6FaJPGRUOkEfOd:b#zqje>uq2*dl]Y[8WW/gC>NKeMiq6[ol0-osjWEGc3S<gR7JVhK5TpQN[Qs$q@5iXOZVoma^oF+Hjl.=Ge*JoPYEcmWr3t+RGoeD0D.atd#qK*[3Ei6dtHLik>7oDX+X4OHV&4XR%&hcGdbY8^XWgE:t%@+HYP5{nP-JWy(uC1S*l){WE!Qo&J8^e9t[Qsf[o-jlRxkW#RGo{t7Vd7qXQ7PmJ57+?P-C<.)wT+G#fjV&?!Sx8}oJC]9MIch>[eHdz$JJfD9Yb6aKeNH]ow%7zm7?b3}4>hMqsfj1Pv[:I5/N..$H]>*?[ysv#dTDxNzz(iWh/U1Z0u:rG{g1b8M?H&zB%$[4/%zIFQ{UT</FO-?X^P.clEx4^8!cXuLkOPH+.ku{50n1(>ro-Ub1w4kPFHvhS/ZWp.)7?^ZYJa=?GyN0i!ZKD/i[8Xz(.OGVY!PRM28pJqQy$<x)z+wNABi@EnsuP}OHz2F[CMd3BJgl0SXal.7C*Mfu2itU2n(F]>dkqiowznA}iA:Wq3M$Z%]?t.:vm$4OJYK{GyC$oADq7VpA-y3ituX9*=Y&l9b++F)N&(IUd{i<DlualN#%^82HMM1skZ$f}K.I}OpKAPxFC.v$$er^x1ZaH?{n)Pif-M4W%@Thk&m!&]8<egJD4iKSA9}{=5JV&NWofh/OA]pX@Ytnl/eFm]=ib5j(BnCe1H(lX-OFj+:{PL]yhr(27nQBu+rpt5Ym*7q!wPzIDE9a#JU=@$SbnSs7hjf&WKjU+efFXnDaK2[)Xx=)<f@r6Yn1&:M0>ZT@(!8>8$1m=jvrkRDJbX]<B]x&Mk]gJVhz^05uKF/^V0I(%S03?ao{m(QHS8-1Wb^Ko$!v+bd@n7K$rF}[%D1<1?R*!^wfNlZ$EK!g{hSWffg&25%-/aW9ObwF]OFu8WbSkswhYh7fES#$rYEzI(@f-[uVJNAQSUl!D2^5GE4AS#ey7Y5XDa][fqh(X8EwYhd*HDehx3.V=eu7!%r0M$Gj+Eqo#u)(v}%m<?GHnitko53/Gq9]&n^)EkgFNS!]8ot%!9jXolsIpcMLS{X3sW3U#K#-}ERX1?i-a2!x!kia^/TV^ePOfWr+%V+2l8@%@M}&(NX(oA%UA@9$k[O6X.hMYK*Z/Fr@?SP)Lsuf@uVY*RWH[$u6c)4xBRRf84.)2gt#5pSPOr-]2wr$9e^:deTL2c(kDO8$iWRwR>m<2eSkX@GGjL=fHHzRm0X$Wd[5pk(.3d*Po::QY1pK)#kQ+wa1&Jg/[V^w7C4=1oxpTDz)K*ry/Lu.E{Y>>Gk^RbXZ[vYO8W!yV}K?%v.![BgqQj0jULL2q<<uGULPsK<j(8Vh6e-z1/R:t}5SLC0h!FJ8sw(OR=?/]vI0A[XOR}xyBWC#W-dzLPqyLl7ALoAtY?Zq^SV3+:B[t^me&valmi^h1JST$yfgpzSM7YVs/CY#Y!oD+CZWr0$3(b/QcIocBR=uI:&*=a#t5%gzp0@}w&N=JIM(ccpxy[3vLlv[EnlM{Pf{-yd[(Qdc!{{-iNiL:mxI?.P!!Yl=Gt:Y0GhX?6gb1!#Y306dYzwv*YmxO-bT&</&h=#Gh^OKzCf6IO>(>e.oR05mc)*/U!inFp=d%cVxi6cSV?Nr39z%wbyKyq]&vrx34QS.A4al&[Ogxg7XGBXy)guYcT=xOMU>}cFdXu24zW$.XM6{#bs!H9B<FeX(s41M&c+8)@kb(uFobE?AW5:/U4oMIXMEi-(GXSXjzh4(fF!>HcP{X[>I16lG@>4I{6@Fb/bpA%Z]Qh%:QE1Qd!wmZO77)h[GG++5m2%Q:TuIif55HX{&>H5]]]KllIWmW?AA9dZh)Y=9(6>=Rko8Mq@1o<H:fqT87YbG{AC&8$LN<+Qa-45SCDXs=(Z}.ZMpS8uMw/lA<LxGU&H&muv%h1Qpzc)$fh*JTZIfRr7g&j8s&x:oj^23rst*zX.asipS[r=mto+W3+<vAYuu7tZIGX1)Cxx&bhrfl?U<nVDP$W>?X=[2dd%I!HL/kp%s$zy1D7EQW@Gvu^Wq]@-g9tB1aC-&P@75gsrBXtEL%}O4Vkx4w!:Aa(<{L?0yB[0Ek80=*]4jH}+Va2H^b=eyE0(S+c0s3w>-cMkG-]nQmw3!lOYOE2UwuT7f9@kiZx:0/.j7{(M+5FS0P*Wu*6WM<n3*49*c@<i@iEuoDMLOgT{vK]KAHjhF0m=h.A?7Y[M)=ks14{xm(}6Z.7z(BH=)@]bCzv/4*nqL=9G?X5%$v0N%L9BdfcT7UlJCJ!W[^u}j$}ZP5IxF6l1X{>FEn-[.G4./J!RaL!=VMB.>t32+r=UAcspjT^QxfArssd2$a2aBr}lF4tY/3u$/67v)zEBxmu67/V.<>VXEYOZ[pmSRgk@*ddTuI(P<n$t.F.nPf*MGbIi0$w{*S*pfWjgeT0]6{>>HQ6dBnJK9Zt%r.+3L:%*L58u[[-v+j(^tXp/EYsKMW]>>:iG4>86Spq>[v:%uZw<iEB!EQX*l:siYqd*7eyjKo8085n@O2=+gOJCHbbU&>SD9gDY[ob-x>A+3.Pt[YEk-BR5!j-x*dE&!aQxBx#dP}+c5bul1tcea&BrFEPfW#!*L=zW>W.GehMU04gjTZv+5{6-N}BnasZ/.i7LX$4wcC9-g9HCrdE/>XX6H3HZFkOlc95W)GUnG{y3NFpmSQ0@@%k-OWcu]+?BazKpvBt4YJNfQp5-9L(SAbq7X//UQk&4hG@qVD(w@b$H@(p:UTtiHJ=jnJm*8e19LNLkm4%v]TK<X^LeRj=zZ:0-UwvQ3Lp0-11w^wf<0ZRK$Qxnu*Pz)[0mR!W&<U.Ti<cM.}6b:08}5g^+CQ9RGdvC?@<>}5LZ&NoeXv^r]?a?NXSuoT@(FwxJ:5c9Usnk8Wg2!e+tn%0*>RZqUKsEBpZ:o6l*^i^cc)Rt+Ih]V{4G*Yyr8sL)boRhCJki3%qs@BWDzESlJ2yE=r0&a2h:%tT26?)3ahz(vi&/o%d(^U1]kaBf>&tE%1$ziS%3AyPgktkGM$D#:A+.<%[bS8sz(%iaKuGkCt3ez}@U=MIgNHFf*x46T5F5f2XR}m@cC!7X4.YwO8-29i%g]<r3o[YL&=Q($2!yc&DYZPauGmoAPPJpiC=(wtUJ!rZv*C[KS^zT}o^qh<bl}h0]6=T5zwra7GpP2)pR8jX8TwsD2nsnQ2wn78hmxmFID9nql6]+$a<xmic#Yqb}*K[&agMdJRwukRO4I=rJH^(Zc1F49t^b7g-]}{0WEA$/u(#Qxsz]fFbjM/vuFas^MbgvY6*M08tbb?N?dOv{<Bk5Ugb5%%7FMU0tO}*q48Wr63ozKoBU-+JaFt^yk=?g=65X+bFH5ea.G6aQxPDSY?%Z{9DLPW(d$i#K8}+DTtV!0L>)xKp]C*#YT#O<SG9mhia)j3I=?odjW==s(4f&Man8.o7FE66FBXN)6e3KmF>oQBiAG6irA$1pVA)}XlKl!)n1p{cb.)@.le*virc*P:wUF&D$o?N:EUvm<.1{&7&F1{.bDDyuztxxu+L/bj*0L*IHVv/gKvp6Skd]O$gQ!*WyKqOh>l@<&o0d}I*WHV-zoBTxh!t>QZo7A.lvt-B9kTDQHiV%EJ77ae5zTpNFZED^J1Q><#SHtI@xAc%PS6ua+TH^y74]RQKVj[2htWx-yqAksV@P$HfMkQGbHasY+/Mw$[vdzg1E04z49B}K$lI?1fB$Z.XmF.-31[mU}[APZ]La-0IHFMscrRDVRnuE1X@DF?>GCbs1kyD]y4S70u.7@0*iXh43-<2UF{z*89HUu.>7<}nKO#ar4bcb/JT8r}QvP[?#1<Vy2V}wBPzYvaV<hgrGqUNp2PGb]9t3$<B^?Y8EHjy)kLk2o>78FB9Ni?vU17QcpOvgpjz38d7P2/q5e)R](E@Lr{M{NW7s{&9:Vb:/rt=2165Gp#@yJwE++vaeZ46%8B1L1H6WpD*216g7=GrKsymu[8GpE.Q[4iLfqXpmVCM>m{:*ZFG@^/tbMLCj^^zdW>%P4%T!Wo-LE5ti&4AZ&%)d0Sa6gQ2wOJaUD@spCoVGJ>hVTm=(Ug!.1A8*6-nlNW6IZ65kC^yup7wv2wyWV9Oc9zY63P93m)mNsV2=TqAD@u6Qvjl3I&jYGRir(nn]Yd86Vs>1(@8>lLyc?$f9H$t.jA0h-SFNMvBYqyzH.jmo<!e^CErpBwP6QMN87lb]xhPXQEQ)w$8({bv3-dF3*UzMqK<hX0&Gp>nNRc7]HjEXRy31X0b-1p^b:-$h)%bl(HzMlCz:OV>s6>MhVFqLFmGb$lP=>t&.)se3uF.R0@x9[iP]Stp1}Q#][bn0.p]GiOY>2Lr<9zo^P)bI9mPk&{gI*mf?PCyZU^f:.F&F{7Y!&0wSLp$.}DF.K6.]hN!JsDuVHTn5<RPlmtwJBVPSncP^K*sg}R5CrUdK*8y{Ywofq-EQa86sSo2P*.>XdO8cBa[gZ]$nrIrq^56H>=zFs/2c!o!r3*X#DYFh(K*oH>*Nfq(KFaSMDFgKmp3iIfrYRP-mr-R[PABb%}ok%6N/:YaZ11yn?U2Y<AJ0UhxW@}l?y]h8[h[keNx6saP#<1f[agHUsPa8mG.KfXXfKD)lGV98vKVvIFffECw}5Ur%#Uk#)Zun+H8]5@9!7lT785fVRFu0J-O(kV)KMQjy6Yn1!&B&RQ{3l9Kx:f:aLz2MA2974Daz+G)/2CUqwzIGN@/SZw{3o+@A]Z!<!yc6m*Ut[8-.Hv{QiwrfaKi1GclnbSDZa7blbn^NioY?-3bw1A8:xDR85vy:cljV^4k6]d{[@P<c[@b+pkGS)+#2JlZl=i&+I0}Cat-<:0xMt&GXi*[wxgN+=Rrl!{9AGXK}35#cq3=N!%8mB*z?M+-Dt5KGmI]?&a6eru&Erc0et}0f@x}Sp4RH^U!7Gx7q&z4j7i]*P!dRJ6].J&SXliv<}P.ryogF}MeW2(J0S(Qz8[fKCg9@{lg7Y%:tKO4?9sObPlPxR:zWqNj*zwWwb&NO>Pv1E{v60PIRu[n*g:4fF6f]Dv<k?yqYh?M+-GuJ?wIHdf4yq>7H9rS532+GzsD{+yBIs/H%-}kG?1fwwW=!D8/{w(pA9/xe8dMDy!jv&[HeKNs&dn<hjebId23x=Kek7*68xI7OnKbF=}FcCWq*2lqnTZ$Hd4ju[F(V(X*7m>S[wguI*2JtP1ghTc-A*:8h24{?]0}dG9=O=2rH?r}VrNF4JuDlBAj<Fq^n8@QVz7-WYk<A.=>g&m0Yf0u/=3Z*)4[Hhkf=r=inFd^z=%f?fK:Ckaxq].aY7Q&r>@6uKqu6K)[JEs^7yK.TO(Qc8pEbB#tnlDtccJkr!iu-8U>(>t2HQg^cbrusL@H:+MeILQ=rO3=@dOBg-t+HXOHd]=-g:sOI=UOr>Zt[O=@!r*{=uR#2e>mAlm)f22PAYw)Gj+-c7S-?4}B*HjIdm&wbuR]54XY/.=JJqG>NS[F.S<LQ.cSze&hN6UPOf==GVWRbuEEa3FHjihpJk#ZF-0pCQbGW9a8:%%mbQNK22yw1OlN(4{^#>^%YnmmW1D7q2Vv/Ky$T(/Z<&7Ed7BGSu(7>CD#oohd<F!sUt<N6]>iVSdfWJ]D(X]9sB-5.fe6GvvBBnAYT=J8Yi:N!G6(2q9t8/Uch*]+CWIh)l@JhSslKVpGyMsVBLP]PVu(^Br[)h8W6=GrUOoV^n%xI2M7AZ>NgF>&Z*T18Ge9eRxS@AS7OrfvVSM*WB=/nb.R+?N9s70wK-+=BWt.M!LU2VY9@4PU(=}oy&ANV{ho5nU:1D/K&oRXT10F..r].HGMr6wSNdPo}XL[pCih0qqcnztl3KpKOP#LyXJm-ZoNv7rp%-1bdGwuSu5RjlXtMd*U@a6?]i84{PI^z#HA@qFknp%0D}!Y+g:Sttk(a{C]2G.MunWlz6^ZrE7?nM-GI7[QInl!D^{e6!&xO89k7CDA4MGFCt/V:.!tY>(AP<RRT+FPNI{pBL&!hx{hqJM+U77^XGHul56QOkSvjP(]y#Fj#ra(D?wlb-1VMY*SycAb#/ZLQb@Bw7c}hp#<&Yevd&/(-@tFz*w[jJ5Hlwn@>)N5{&x.9l#K%$-5LltM]rf/v2ZqrsoRJ![.A.J8/0pE{>(=+j]f=4>G2$Z>%[oB(4WhoI91DrABC=R-y17g{W4$Oj&noG8<KNxl^yvLrU3684&T<{J%n4t.pY.TJwfc7rY.jU!(FzzEAu[xevoin5m/nT3W6N%Wx&Co+)r:1^Vz{[lsL}tT9}*!@sh({%)BCO8zT^Y1$@(noy).*4?00.^%r1iDgUe5e&T/9#kSy#.O:66ALwpQ=tyVA$UQ5-&jv?)6ik#iLXbfy6fTWNN&vFRvDrCa##.S#z:Q4:.5/fYs}a=q<.jU5L<yY>=DB7=Hqy/l}L2G9+piEiQ6rIHy[]0QAisQgfI1FyyMuflPH[!8]Q1uqEwIPN8dfF3ARis*Xd)Y4wXhpe1BG1zViSdZeCI3U5LDzd*7Lhr$T3bXj#GH@!5n/ppbAF#1?R:V{j7}fG?[GziFaAa+L57GJl@gqRe!{R3%yn4>z(QE{apy)G9mn@x&f&l(S@?fFUoW(]R<28I492w)tA04H7GV4n)rvi)z0!.d)IbNk)egZ%/I^4wd>adZ]x^/DaG#^sDg?*VG4*d3)0Slg)3]gOsU7ir!L8b5{Gh$?4/:r^Qf+2uuYxCu3J(dPtCOnbgmhLt5}O:!#bzn*Emx7ZZYPKF(K.$k9P@ha{3A4EN-b6awxww/>UtDyaerXaMk.!>$u34=*7/atft#=GV.Wh8gt3Yg58$^:t5^smUV{z82VmF-7H4MNHxR7w#6Q{3D@LK.}hG(?Tmt<4wKjy+tBVRwoOofm)f27U%Qr08b8TBB?]C[ns8s!ZiaSkcF!oZb-JfW=HP79*}Qy3)DG0nZ15-fl7R8CXMIA(BOGr6YW5KA?u:lDxRfqJP{L{P(rXi]>z>PNuaY*!)m!)=:4y3HL)R9L4m(>XD]V?EJ$S0xo9y)(IZD<0g^e/G.yXh5TF&:SO2f3W.Al)}7xP@8Hkeb}5$MweCxqVtfmFcn=3qS&=QjE/U+IL(&41CZF@N0*83i$>*WVs=SY:dYBvPmxXV(nk#0JrZ@nfLe&n}<nngNB(ZcN8aG]g!}cLTza?/u(@.T0xZkd6m&{8r(69BtTfEGQQ2XA+jB*ssGU28>-(b<aAl7x<n-2[lJqPv0tiwu}ybN41>O64Rl*5dFA}Uz>hOejGHGI![ITNxrD7jWYSU(D",
    "count": 1048576,
    "gapBits": 4
  },
  "purposes": {
    "commercial": {
      "bias": 0.657554,
      "scale": 0.03193641067288537,
      "z85": "Qti7w=?bTm>$[#D25y/]02eRWVrwGLU}QUPy=3DcQXJUaz{L*bERR*wH%TsU?2^TU1[YYkbpg8g-f*Mw=.f)vJ8YW&B?*<8.r[$j3biI7Sz4DVnW?2gg=g{-R%#4:ZpaB0Lpy[8tc[H!FZ}b1U0]1Te#jU:py1(JgqZdLWUEhwUxbRK{5hYC.rKqknRv7hYh>F1-SfgjlDAKncTA!9-0l060&]ygX=rd)2s4Lps<n2*P^Apc9q]Jx91YX^c-eJ>i1yOWAJhbmDYFnf4/qPfo=5FQy+0YihO?^oGEMG0i-(ml12<iA7t2YtxOyKw8$KIb.s/Awj.jmrcMonzo^>qiE3XDimbm{zjXb6^!{Rb8pR.[^vuqC#vE&I1>[4/*@yu!NlxFpjB^$XCxn+=kdAwVBB2hB7E+aI[&:!>>1}bsr=bVd#C7Bf=Ej$Bzm*p]x-i(066?}4i>0e>U/3^P4H]k1e?lgE+nYjToQ<DRx4r*9e4p5K2JdE/3+T}JR3X7cp-Qil8AeGy$]:(oPFmLH%:/!jn&clPcAWXs/@Y*#IoHWB3lrWUA!R&Y3UEQLziJo:EL/YMM{4=]zm5MGFqHO{tW5PaQbsDuZZPnzhoFMt=!pyqt5d!e?pa#![qMW3A-wx-h1R6eRn!G$h3F2.$}9Jjx535@I}uSRk4#W.c8L!4.oNi1dj=bF/>YWZqk%*Y>L:?0WO<pn}5a(xDAKA/}WW=BgPrV04k$.{AFc2B{@k5eT{lY#u8bswvLH(c$H{NrhhLWaYc7FbmKzopw>.00%>k7Gwc%@mJ?@.DW*uI9/RV[a.0mrm.I8^=G0e.U$1Y$hyofpFnI/rnpezCEWs-U$/YoTB.MJ.}HMI<JGQH<zMoEREtdhbmlgbU]?nNbK*bSCR[1>[^P4jU#z&].Ge@^CP]>A(3k)^Hc0SN&wtKnakmx!P>[W]lc6)l/wzPJA<%@hH@p[T&ANQ5OJ1H3UKwPUE:BdbdjF}+SX{dNFaNlz]=]23RNo4i:Yes9)gf?W(uY0q/5[2bh330kDu#6Rd#i4[>j{b<sqodwcU2O3HH[UR//AxWds(o4je!kM1&B(p-B1+m}^in3OhM^@@x5V^3M7<?HObP}@Wpq-1mN9/U2Jjo[g9(o6&-b&52$a:u51WxnXt7f0E9hWV=eLsJ8E(uS^pSl5ArAHGsdE]j-LY7Cx<Q]e(nvGl-t*#K$%UJ2s<0LZJ8lXu%5xCUY%sTSLZBq-)P0&BA9EZ/vKT*xMQgnfFlQRQ!ir@G/Qu@$<Bkc:FWmdbb)U1RD9auq+z{oze#I4G[^l4WcTE.8z*K[?{g2DAVF0KYz?9p+.?7fhnX}=lo(GN-#X5O65Ta9d}Ru![yig<v2CqsJo{7S8o}?5^An!B:qZ0Ao@Zyq<ew(e(-+uZ7=xph^0iSqX5H1jPLm6}lr}8RUt}fj:G*@W@$=8!(qK}tZHsg->bb0/9/eMN/b=Vn-6zcH0z5:-9/NCbX5mtLG[*M(4leS>ToM&+j=OwzAA$T.!fl{(+PZHfc9y=)zd?vM^ZeF3-r:o@T5r(qw@Cs{1uE19wrEDfFIafen)C2sY50X3E^2Bdsy95fj*.}N<IoBZd3g0*!aMv>(gK94Q1Ih/rvfMo]X#5$o-f<=)m/JR1!sFS]It0&nsOFkL2TN&y8ZEJngQ?Fd{LYJ[rk]Gk=6-1PalML09&f)M)ilgMaG:Q1O?*zA2hT!/2Yo=zhAH9!CAE:]rf50pT[K0!Q]tfz19i/%GH54XtS09{L[nx&$Dp?xr&^!(a}RpbGkRHYmxzqUy-hrC7}C@*+)MThr!(oscMuqm*&7O6(][X!ED)jxrN28j118r7@]7eRz*PFsS%HW=BY6$]L^[OS-&hBx/F<$(]<L<EKzO+DdgB2j8d(+e@qkT4]Cxu/1R1Qd+(sn5IaxuC&9pp6N)E()Xk@unpc0AmzVC8a9Sfgc7NF=ez}52HP}k{cKn&FxQIc5il1fBkm5szfUewxm#7k&L(DN[}hW.7w5X5zGW8d0y#EORZ}xXmR@G4YvW#Est3$>Ev64]nSXLZ+D}i*pmt}77VOz=^j!wsSCo2M=kXjp?8$l9#(i=@4yHJbE:Ei2wIQXAW23ql$Su?VHx?[&aJwsnhSO0Fkt)mQmICcWf)uHsnU*hLBj4Szr-i6&8pGqs[&s5^YXE!0OXYQ^=u@jSnvZbJqgfe[[vU=O$#]ImKSbLekoW-u#3bMu]?-2H37pYZYA&H/AG%)chPqSu*mfq4i(Q+<&z7%0AjHbYAe9a3Q2mDhP8wg5Gc-eo64rCl:{-]Xv@z}roKE#5RV<&IKtPZwQd/daL%f>xQ3@/xC#yLW-YC+/9xoWF-Fshb!{5bjXV#Sd:nvqynW=co-v>PLyxO6>V$KtoF!W2c^=<v(t6DN@6@7eYj>}daejfuzYEuL(!^BGmoisknvI>=*=iPur#aigLbz/.Jhxl$=)0E@Bfu>Vx1=#.oW]r=N^iCcw8wG#aNxl-z@.5P]lNSFOR=h*WPLGm<FeP-MpdwF-QW&hJ33GkU&2C%{}$5Gdi>lFosF+0ddMU6OGTyAZ.)*P30sz69[l&zy!0*y}wnKt*f26T?4:o:Ke:1hAl(pFe:}sxae%OdnGs]>eX9?Xr*&DEwj-$/Q!htm:d3QW^C<7CDv[)Re-i#y]l2)ofuHCug!JkAbebp!I(P/1c=?y!C*$izL-e3VD<A=D9=Bu?Sh}Y18Jq#/Nx:+Y*lLd=SP4sIL>?D)Buhy(<#r2y5sAB8xcZ-JS-GB-RJPy?N](llnIrMygjD^VlJf@Uwu!ag0?ph6<L1)cAxph=8dNrKjolbetESQNw8:SLkY.z:]j{+]c^I0:3rAIW3RgzyfX8K7A>n7>=gptqwp/z/2$P^=m*tjeq03j<mW4QV&Yea1<QCYt?v0GFGC+Cy-p!zY}5/019U{Gdx+[/<U/P9ZWsUS6SR=(t+q=ip8yBv1M0!3Dh^bouW0CUE/bP5yp?L}gK2]o7Q2+CM35]xrxRqzqfV@[IfD$[p-n)+5Y?t3{PQ[>=Z2(5nZdgy+<yfx:FsDm@@L{QfVRH{sxck]B49)w<c&t6YU.&f9g9dw{sq{}dm.qUCRXl0PE2U+ny+R*89CAMZ=sw:}Vr[?{Si2V}b3=wts$BCqF0Qf%t)fOldSzMoc7BYHKg76Up<ieqhbMg%Ob-?DqfyD:d2EC?1r<O3w0OSy-563lKJ}%*1<f:ByRaiV0mfZxwJH3Ynzn+zSlmwXbB{9Cylq!>v!PoYQ.CC-W]1Gcs)@dnS}T^]^=mrTg[ld#F[TtPnDm=Qf<FaLH-[h.4?}TzmKzEMPOz@!j/bm^4DD8&Rp[R#{Qo]/MOQ>Pzr%N0F*}*P1}^M(]z6av?KIURx&nb1(Z:%Gg-1)5FZR<AxK=z-{(wxT4T]OFbs+/:sz!e}BJV:sgo}]hw+>49<EQO7i5RX?oLd%iyD7>wxH=/7*j6-}+Wzj*H)K+)nn-sAp[?Hn-c&3jqb&AH.syeS}#%bL18RoX5)je!UACv:@1^kcdr^{x:Knr?{BCF28byBR^G+mg:RrL-8PW^ZGKVDii])Q^[)=vEHK+O9?9ig6gN3BL0CddM+XfkL>34J?YgzA*TwT!^Bad.S+UXi$It&sE(yOr4q8#}MaL?V$bPJmwk@hVL=1D@FtW->6>/.4*.&?gnUoQCV}luARrIwQOzQ)pz]IeF%k&^&qZZybtIi2))TSK*PB6AMW[qF6KMSu0eO!A?YA63@AQbHGwqtI</8Z<$JHQ@p]vbom>c[hek?hieg(a?WFl&57-Rx?>V>q*}82c$%#VgO$ByhlaMs]Gj#z]vh52b{zM+f^TY)9XG5JvrXSB84ayuP>8fRL}54E3sVRhlwdnw5ou?cIH=8CYCf!wWRtr6sKz.@]uBX8x$wDzCA(OkILd/&SS86aQ>Uhzw]eE*Lc5S6fDz)Y9Ygz?ni1Q:*n/Iovn{Sg8Raw1wYnLqzXw9hX7%GGf+59HUJ}}HscvIoZ5Ytlwr@0oV9MP:%{o{Egia@Qzq?I&b7qD!p6PAf.RRS)CbySr@ZIwQ4[l0fO?T5eTunRae#.8FoH(DJP8?xk#q#<]V8eG6alD=/*WC<CXw.=FpNbCR@he+E:)HqrAS]J30RnE+9(G=+YbW{W5Y$%4hG+g9xz}xFp1TxHO#zcI0TGuH-f*I!0T&U=x%dbWP-5AmlN.UnCD.@yH+!<lZCESj5@YJr@*%ySe&Mn9eIp8{K3)FO7)=nI*9pr).L+)2K%voe@Jova({/bK?fyh2L8bU)@86WB%?aMW%THwr*)WQU7#V7s16R8V]1{C6Pk:i@fXRMWz]UEoEeJ}lBeY>hP[AmNWO9^X0Pdn1LmsPf{tC7y4PHR?tKgE+Z?Pt18m:E@@ObOnLo[7&s=A]/)mK4B0FRXz)yX]Kdz>tm]&VNfQwYwGPYm98[h%AyJ(?hi)#yb)e1^*Pk*=n@&Gu<m&1%XFGxT{J7rRrm]!X$oU{8KY(CBQ*i1K/MC-jfkt2!(XKsr*7mE(KMk7s<dWLapC#d@AE(39b}FU5x+a)j9}wnk6):sFALWep!y.N=nCOQ#rD9x#^5/BGMSX*!Fs]tMDWgdOIC$nU*IS}?3!Y>Ti*=cECUe=ZFbHH!PlF[xZ@?AV(E4=ZqtVYqSYwxAn:]N9F&DRZJVX:S@)F>vb5?kPCvM9<E1afVrwon![O#HKq=w/0&BR3wJeEMW<%7$&C^an0C2!$y6V{M:fm.mA>qp>C49z)s0*bGULm1rI[2B)97GuTn[):*w0sfEB2kOfGQlZOXP8hJ41duFm?Ts6+2AqILa.#w*u/+xetK<k!HiIa[:>EiWtLKPyBQrUm:aW]NYqV}/k^r)Zizqpv8[/U5eNwGae?o2L%i-VL:XI7eSayFatJp-@9cdqR#:v/Swn3y3)&U7:.i12>j/L8j6.<h+KR$H8Gtt.3-4R+t*tcITq&6)^$u<Anb9d^TN2Cb-K/@>zBJ3#Q/9d+pNPQ2DVnrp{j!QsE46QPIwJ)N5pQdTN8[lO#z?=S+%ai%Cn/f@rjoIMl39c6vaogXuA!nNs[7j-4cMMT&d}J.*$k.(>k1-qb:B?ak05)Y/HbaH}2I!.07Ujk4$rHN-#?$pnS[bl5#SCJq270eE&qanGwNGS*dVm#@CEBA:8Sc^nC?USC1LjRH8MquK^ij4JH+5^F!OUD6=4iVE)L*LhkZxlFXruZNQy55Y-APK#RmK{sZC)!.RJZxXhRf$yw20pl8YOqiHN?OBeKu3QNS6F^rc.2!9byE=GM8iLGfr?bSYpMc&JhR&2bfiY(71PxFLN1x7=sT.sc*gJPxJ#ED7P/@(>-=3o[$[v.W0CV(7n@A?^fflEOii#rKS)D43Ob{p1kmw--2n)4Qd6ml?9%%)6+{Q939{$w3.+YtGW&u?a/Wf{h<bybK[>}=I)anOS.^kYLKae=G08@K(UNlJZWK./%3n&y-gwQnG]twFgOVHk7w59)970R)2xp3dP9%>.5njqpw9<3Nae/Sw!Nyal!C]Je5cyj!:J6Od.0[ija<*/Vk0u[V+Yej#I@0&@6ai+e=-7M8EI-F{^zC1$)tY=<n%FNB)Qtc1z+uhek{VJ6g&0E*-GBXyRhYJh43WNr2{L0GNJIJ5XHvIk}l09Og}rOXx>OxAr43x^h:HvQ[+FAeJ{&atLk@&gmf(P6eHk<kfZg$->vCsywMclLKnpbxbt%g+!itQ^*N+j?79PEn<3RhzJ^CxJ/?bSEG+MKb:MNxyr0:/}6V$T[?QkM.p<APhkA&VX2+:xA?xo6MC7ZJMi{DixBJyaj&BYRKV95DDT73gLt-oy=(W-Wp^q(QvnK?jcRt(!MJv43BL#zy$1wqG:n^B@b}q=gdv3f?Lnv:oKE+-2(bPusIgy59&vVkO-E9.QaGhe7kKumfQtm.4UArTzU1z%{:FY-BbzaOjYs>vaen%Y*+pzW&)E[4]b5xXkLLl]@4aJXzlgXr[CV%vBAWX<qTiA*iNToe9!A%f?U5lZDCJIc.:.EOkv3e)M([))UVk#.FymV=a*F8g2N3{0(GfW-:+uv0Th=qfz&wdGooRUmxL6<m0Lv1l8(aoanO@14=o{#R8=4)bB/m3TMa6/Y53.AOc=>:P}L<IQ{GMkq)]a:Y8-o]uB5BPpGs7i/GQHoap[=6U6QHy<AZ1e{oo)MBZ@gdErMpliA!nk!jKPP@YPi:IVG=7&Z}q4FXt<<Ac!GCKNpI8p7sDuL[YcBx!I9eG&.H%i)g8de)7ehu(p9dZWg^@An^BG6pYotx%^X%IbIIwnNsjq[FmrHB$S08137EO0GoL6.vutb$jdvEK?iAqJU2i:QgTV%Z[@@?itcfaawoscSgO",
      "count": 131072,
      "gapBits": 4
    },
    "ideological": {
      "bias": -1.277409,
      "scale": 0.03980804049845894,
      "z85": "RNem%1$VWoezQwyf/73R<zhJ:a0sYnO-Eq]O<PV9ZJ8@f]$8.tS9]MSKtqs3<Ti!&{-F@Y&&=IU3ALNc[]Gl6Uzm11%5+iykmc1Ikqr.>KO2bV0pu:[@(@%7O[iT5V8q(cOdFiF!H?dEU(tfdbq>!^M>rDDglqziyZ3!8A:p}>qZIGXa6d4PtG?8]]frO$OfL?E:4TQ[2{Wt>}HH7PN!w(NtPyufx:*6)*&%fz12bum/62nX0a/q+<61:y!hXML3Dp*U*tq}$VkKE)o@wNdU%.hJp?>M=0a&udrZrlPK=@<EU.M!o?:DO@31etQTAJX=RtUFydZ?f%Kjcp0ne$mvt-D6b(u9R/!xA77/%B</xDmq[J<uZVeKZu.3?q&^9lxx7G2!YT8Jb}A=[{PyPNO8PdYSQ.6}tjJcQ1PYte&x[.e@a>[5Iy}kR+xXn3GTCZAwdDJp$d12LZIb+kI@69FPpmKf^F?bZEp/aQGX.4mXF[3*MIROpWM>6uz!{f+Ct2&=:Gz2*n:sxe?q!(KIFb[KNw0a/4VPm}ty@c+?h93KEqFF]WQ}Os3[ka/aS)/CLM-3MH?9CWs*@8!c6-fv<]>9LdyW!inz59:1i>&a$6!HjAeP(-8^j7rn.(ASK#C:yUyv8E9o4JzO@$(vh6eU8+6Mm[/u$DeQ^5JdfgHqYbRW8CT1sVTE=GFDa/QEh[uuyP5.!x^Ak-s72Z24q9z{oAU)9+mLtpF{BAVeVJx7?EWx-hNaUDrG7rvr-e<iud(ugWJ%CA/LBt(8sh.Qh4+O8!preQx!NnK1+UC?1dyc3m.BUr9ez(sK>uaWG&PrXw:Bd29z:hD=Y<.AS/ug<?Fy)0(X2GM70g5V&mvMr5pVciiLpFnbp3T(ZrpE%7v]aM+Pvf1F=d?71]av!9zc$.&q*{CKbdwg&Z{J}sL{]lYTKIV2<!V=fz1=)Aps0qJ?5C10zMY*<RnE]--eHC!0oD1eF67U<Ax.SSBB9.s7k!VepCNjd2Kz>oI{PO9%9iO2oA<z.mvz$@*?ZNfXE=dq18qDo)X[bkfC=kjQVopzR*w+t5bjQ+HkIm(%jUA!O#ZgK]!emY!&OHGfylcldKql1KH(3(nS{f?$T^]^*4(+7RdolT3HoAu5r1tC8y69F:=7xY9OccLb.%@1nl:Lo7o*n7bdIBlww26uR$j]C^bQJga?71^tZCWpbyK&({ahF*HMBO4^He]hH!UR&8z&f]5uEf4o5{E@l?0pjg9wzN6{#=K1L}KWFm]:.@Syd:8f#+oNQ:e6RWgXklzyqFo+@M>K5r{rX$5LA-a-mymWhy1ediE6>)WJ7ZpgQLy)=-K-&gH1rd9Vkv9R?X/2}mkVtmqj!tJjn3%D*m>8Avh>(phqi9ii/T:)!kDLjy!{f{](])y!nkQ$2wLA!=IoG:$>qJ6REnkTSjcB6>^DPT4ta@eqGw.wHB{:h@9)GDswr+Y#{$/k9f-[E0tHV4dUX&-tlp/1#/[2DhD{af<KoFRt9U9Q2]#j1YnmVl1[<SgPgj^:?/[K{0>!au!s[G-@5tsb89S)+70$(#VvWF[{EVT3FJ!3Ea3NJ3/B#NtIkmpJ=0R!B:gBF#z9xF9>-S9^Wx@Ja}->#8la+:OK8C!p0*Q-YLCIhXsmNCqZ^/R}n[g7bX:e<9>mYS%AQft>C7FjpaQx/Px-vWzxN{-Z]OV$EX^0=]]*f{1SZTT/roRv}On4T4NN6zd+rR}Yx/-bfpg^=TN<2Ot=>KG]$x>Q?QMzXirvtn]->So9nAP79/IzCoyZ<Sy]r5tvsfB0MpD.W>xI*gbC:syxptVfk@gYX0&K?9$xvBekHp&tCC6Xs%sQXg2-8o2HMPz?@vF3w84aKgAj}+0JvU[Mhq[cPNB+3Iwm:5(N:eePfX^-uKPc8px!PWoS)(hJOE3AD#9@i=-bII*iU@XlX0@[v0WeL{FG]*PAQ[hP!%(V<8iaPIp[2Ro:sztWk4Ut{<<5k%&1IeGP(*=crvk]gYQp+nlb[aFaeBpNF{CI1.x}d+aeh@%32]iSVQlti)#caLbV{h6wx0>fAunH5p1qy%w%[kCa<{Y#QG1Ps5POn@n=GWhn&jT0M^bb/>ro8?5Z{{H.fO9AQ2Xbf7OfLE=aZY/z)B&^}>cdm2EA4EP@WKbWUog2V@PpA:>@d*Yo%fWwNq5$9}PJANop4B{wh6)CGGR7K$.o<MdWL3w*PO9jQ3@d8s7-9gXRCP?-:21x@sj4D2&?Wu:S(V<zqx)3Ao?x3894K#zNRrm*yT-T]0=h^PJ-T#yf1dWDh5j^{}KN:Q!o@h-E0qQSnGKN7j^xgjqI-)@1DG/N1k[S=Xv0rrKgiimaGHnu)F5(Xi21N?A5x]hC@oRw[+#%ISnHp38${UmS@:cgScVGO8wGN^8>bewo[}TYG.9/P<X]s13hA5vZqd/3}Rb12}^KhF/GvGz7AD/>6u*49G/vXW8g7DK/imV4>W&B&(1J@$G.S+hzVD.mme<JCT>Xq9Mw:oQsVC<l/tJis-BP[hu:FE-64nB4>YKahpxT<5K0Op7&7Qv=d3H2.jCn2rh83A6x}8f}?VjSzDG#5dg[?Z]DjXa.MwgA67P#lZoN%h}>p1n66d<g$g1k}?OBKRt[g*R]0n9fm[a?aoh4HO<[G<p[bovE5?jfH6V^{QB1Q4UxkK0DQYjnbEEY!NG<t[3IPh<O1e!QHo&c/2FDyP+[lrBOIkH0%^@E5I-vXX3:/7WM2E.i@+b/J:3>AkdSka(z//K%#5hIB#U{.D?sc(Napdpa/:1%QtwLT[tC(MiLiHL2mH^o6Id/vgw[<auTnKAoAb*)Gk4-!/A8E1KSpCjXXpK8P}x??98B&>/W$kbRwC5/K!hFYKDIaXf/R^Ea7+LZVKjq085A]Id?MxD3IEIdBC&(sK3=@1NW]{-akC34si$)iw2N]dyKQ}.sj7jq*SWsm#W=VmM?S0LDD7:6>i-W5[C15TfvF!<GK#Ol0}d(E!Is+wv^XklMuDN18xQN6naIiM:iC31VYD2QL$FN{UP>z#T8k&!Iw)6Xr@<UGEqR@SOa$3XsA@^lj!FEGNo$YoOMSt]vWu4eHm#dZe?U/[S:8?<8.DKu&hwnj^[t%naSsn{m71N}[y6>yazD8e&7xkw-8.34DUhLoMpJeo[h^d$GjTbpV}Te>]q*yoh^uai-Id-5hIe5C7g9ova#lz3p(MSDG4<g!fy5.9w}LaTr4sZ%<V/B)K12:[zA5IXP!{Qe(q04A1QN!/0&3m%K.P}lC%p/eM2kRr@SR(q)TVOUafI/0Rv8pbTfAw8$[7K.Y{?SIqteQvqa)*Cr&d($ZeUZmbkItFGtrAx.qnH5&4*[nHqo@ZmG5[/5FWYH4l?BN7h*mxYrgWfh*)(SeU]]pHU/>SSJqAhq+&VnI?b/?*W8A^3uAjPkQ-7#HI@eNDQ4OO&JVJRi%Ci+7e3+Czd9{3+^91-A+C&I0lYu*Up$.L=h%&wpy^sh$sB(uk$Nd2V4g1:[DfE#@2LkQV&THsx(*E+a13kLl6<+Vo3EL)[Oq{jJqYTMPjQrSXNW!BmtINOFn@}Jn&ts8SZEqO(OSd0uuM%kZZvhH534b!]<EDtGD%:dKkX@LetZA.DzG2*1(0Tajzz/xr$adPxrQ8m>XJO%e7<3u8cOFk$k59V!>(v*W+^nM(aabzbRD<c+CIpBJ7d]49#Wg>+)w<@pBtu6B6PkA=5.XG/?ZBE!HQ5dGko2y)mFHvT{&W#MK?9OIcLuyonuN-65v[v={?nML58{deLvU^N<rtn#L+23aT@3/:[[4z}78cJE%zG=xKZ59)XI7!4TnI]hzkma(c)l=C%Mve.lR1iX])]cz]D}eVIZKN6}fvPEF]yD7<6n+xORO.O:cc(Gk?WnYqs?/c9G+/cnTb6EXhG5cJjdwg%ywx>m^2FhXOOz7xpKr2wPX7134d.%9H5Tc8:k^OTg{1%fd]ov)Bnwhnksd2JO<{s(910vHUC7SgF.$:vIrFvs&@17Oh2tgBL^4y&-@q7vlmd1t}/^*zS3-PG1E4.D-L(>JmOCcmU([X%$COO]{u*i7ua^*0vy#wi>Jv[hPAOoFj]WXkFO8Wn$5>xeZ=EpoUxq[my*oO>$UaM5NbT>&H[hH{WZtQ%QCtAj9v(HD)J:]Hx5ND*yF-O!=}V{W*V99igFNJ)35ek>t/5[+gCMX1a93mTH8)Krs<u=@m[szwZYFUKD8qH9<9FB.X(flo-{1}otS^4s>]eQzWKk7P=)lbm^n@[312m-cl}cjsS)BGY5C.d1wp@-{A3.KvhYpp-JtvE-^/8qC<.r+JAsY^gil]r=zQak*fc)>]0lD&%Lwm&%&%nxv-O5j.}p(^&GJyOP]R?t2E^1L>P0&z=/63[MDyk/n[/<fO3=?o4{oixf(wdODg7!]K-briNBj.>t1HxOUQw-{UGZ8CCrbiG=xVoHZd?6M/z{i=!XQmIE/6FR?(l8xWJIbC2)L5S^N63)0E](cQ*@!d+5EHv2z&?qnkPo*r%?]#1r+{r>r^Gd>:7a05@lA/3jl!FF(n<tu4iAMt=F^a&lWG1%M@@{$TYYg+wIJALCGMHG(y}qqo7%mA#^(P%mI4Zx1}0e>@4Rp:=6:!2Yh9f0.-R6(/%0qj@k5/$<c&WU#p:6{0*i[eZyPHk=JrC]lxO{6Eb/<yKddXJxnyY.vwiw%WxkOb+&iOTCHHH*GgOv{+JTL#dTyk(Ln/r[-.lXI6hXzdl}DN9)}LYb8d&hmgrAKy]yN7EMLRA6uZD>#g)#{b!dYUYVO#qGHz5.&SBb?DdK9oSBeA<(TdSY{I83-V&{(f?DJZ{r.(J2r)B&]7vKDIWWf3JHXi0BV9/D$[^[BV1lUJZ2hEu4LdF#5bRV}1Gy<Iec4dyLbs2oI#wYPCe^4uwS9SoeQy>T=:Pkth#3J30b7/<gPEHi3Ov::jX/}KbVZq^mF!uUmPB.EKB=MTKC8rmJ#:+aDOsCVDqw.&XzExgd./Z:J@fmeF-$d6?T^oLkIoa>4cvPQHOODdR.(Vh:wC^[[R4K)23Y.%nuThvI^nCzOW8vs&+*k#iw#4#=G!t!DZ@.oCSnNKA[T?zK!dG7be*EXdI)9^RyS}{w1vYO]-v{0fwOsH.KeO&@&5{>nHTSd#RkGGwEnUMm4t)u&-1Aa#Ean@*NvwySZTMi*j}pXwrI:*Vg0bVC33ZOsDaTfyc?GRTWKuowxo.dqKHi9!/bl@c0Jv<}dn3y&mv[lvv08qUZM]r6tOvXwq].TQCNphpmoq5^FOygN}Htr?QCI$<d]-w]([xkS&IVo=M9gtfhGJ5ndp(HM9qe0)Fv:>GBA+*4?ooY3HY]b)VyiZ#G1IER?PqRHSGH+#<?1c3m9@]1d7wDdMoD?:XlYf=a16W@4#PFkPXh{+sN5w5gtVGS8vkG)nEm1:vsl]ysOAZV#q5?*3@IU=/D.E7J]/UvIf<uDQUrjOL?Q{*ZP:(hQz>04q7kvAxZ)SrJQ2/BAfs<VY#1+TsUH}P!}2w=ThH^IzIkiw8]UUB7LrLYKUC=6ysPX24[0T^]2+i@:b}DRlcr6#W]Hc^bs=!VA@0>C[#?=sNnV+Zj=nDjq2f<$l?Mmmtb@IyR{rf@@?oP]tAg=Y]SP=h[aEK&HZGV+{+aAIHImST+IsonxzmRcZSkr[6!/BeYt&^-&J<pLgi5fKP3]Y>k<vtKO{+uk+>^d)JJ2s!:8<#iJ06bkfJU%1]*CnV%I6+*GXoA4*=nTSm@@BH)#C[}50.v<-&FVwYb1pPKTC@8atpiIan6OfsVtcqU)dW^F92TDR32!0!@fzVK3@Z*g$.8lq^kHg!LswgqhuE3DhFws03%mPwz2Zg?Dk&5es!eR>I8cr0(r.x&EpQ0xxKM^S:m}3KhqQ-dCrrls=?KhDtV3H4?@F8R@(t{c?Sr[=L06r7BIY&cNWg?j!^Q9}dxs6jXFs^K>y-VlnM/=h^B=j4NnvSvqGa&*?alvuBJZI0OTft^3bnO5CfLRv!M3ebAi0E#exj3((8$)Tfv3GH<Wx7iN3ietU@5Ex@tg#nvC<DKhTyRyu[1rXdaNGboV]H)1*l>I8P*:C(]2eFu@/+?Xz#}vpZySLXhb1$Zw&F/6UPIjR.+9+S%j7IjbuOpieUHxx&*EF{i)E5rFU[bJ^&h.G7cH(LH4kh(B0ZP:aBarrN<0%&e)oMJg/jbMwY:ukgmqYY-JU=etGb9cYqKi(NRGCEmGL0Y-9Z{t2R=ZCx23BX:MhuusH[lhKZr3y}d%V?<f&/}v3&Y6y!?cW!GQCpwiIprrf>HX(3Mf3>@+y3G!nWP>5LM+?@V[#B}G(DCu*BC)P3p8bG/a}4+@9&h?L^xn%2EqrY0O^82Bmv*BDOho<I.KyK=x+",
      "count": 131072,
      "gapBits": 4
    },
    "charitable": {
      "bias": -1.429218,
      "scale": 0.03998102823721856,
      "z85": "R(}@31@RvtVtNUlrHSSDv}USSq^OPAl^U#3n}D<aAnhV*Kvv9u?Hz6pwDXAg-oL9G@5NX*T5kK]6ktoO%bZet)%=Db.Ugd5uImv5eAl8yoH>6xkiNs}/JZUe.}38-}Y>uDaNsEi>QgCL?XxJ5hrlF:E%q7}<AUV5Whlv1E3=Gg8-b+SP23nZesD2J{m<sdgP8V$si8NN&=kKOjDCyhaVU+I6ij]$2AbLWTJrHWK&/BM)2}:a[2hpp4!D%B]hw.1c[kSO6T>s<@d(G^rUAbmMv]i>]Lh&6a/c)^ZD?*$xZM7&)6QDyLi=ww77C30Fy)LI?Za4bL{KRGaNBs{.qqo3GD>qjtEbntJ=xSrCX8!*}u-6s%hmlb1sRhu]$EtqrjLegwG*t#ohY9vjydERf]TVEaS+WdDKL6z4RfBg7r#JeO$veMGrjnVv.o&>.!3k?F@b[/Z.L81[+rX/E%GU/<^/Tr-.@UVe=yY-ow]P8D/Hsyn?wobMXYafVfdWoFWlHNGEPW^u{f){%63<ITF1hNZ9[(Cvk1-F@q-Yqef2trLI0JAsH.69f-0H)[sqV^i&lB-^]?VUh?M8yj^x3fqWH]oIRGF)wGrPH]=M>1L34&ji]cAMZFVob>Pufn)f)6%/F)ZmH>IhCkemx7.U]ZT)Bfx&F/YFZ89kL-vuk8A{3ZR7b&D>t.F#5X9lY-.7R@z2lUje8s>VB9{3.=.2cmV)[0g?o}Ztm[.*G)Y7yO[eMdBa:q7aHa61OP(ndZ[(U!uR*.YhHPL}=m]13hLa]blG+LWqtK13G3B?<fD58BEJmgz)L)%hZSd&ELxY{b4lp@io^TYaVHgmcZsHAr+Xnk]mh]B$:5>3*MFa847]uL4:!PQ.eKKr=2:mxl$#K+B-xo6xKGSS[Lc=ym(mCIN*4e&Kip5GvB*a&Dw:u4-d*RAKdZ{>h.XX<BrPFniCml1W7Ohn>&?XN@%8a/]:[*=&ks[@fBnd!Xx+#KTW4F:FE>{^9%R!LI%^v9<S=K2?ytA?Uh)@b0UDMU1Z$&-Xq%2Zy>8t3$s!1ocFRF>TJ3W.ggM43}pG.q2TrJ5JP?8=NHX)?Aomse36-kyCsV7V52CTDL@v$>re?pfc<X.McTOP3MnpBCu{Gu3Gjnf^TQ+wbC<tp)-u5FcuCw^AWMkWEO%0i.^*HU.hC%mJ66f8?kE!-[UNrN2JNBb?a7iD!CTRirpCxHv7sSH>*teVS.SY>OmN{Cd72ObejadkNx+P0v8R</aKt@!+kST>F5%OYBUvJhQi@@mc0h!huY8X2@&B5cHByGaq:ipw)Za{SvSvM9rRnm[a#vhh>LVq5x!.<&u?LlSr<nOX9c(.h85f$ydUrn4fU(!0ND+Jd?Ze]PwQ8tEbNw<n}YarulR8>DBXg&@!!36SX!K]6F8Z0LelkHG:a!nrtSl:-0>!n?kv=Pn0QP<UZp&3btye=LWt*DQBlFgn4-Oyl3FU6uT.t7#Pb*ytz5!RD5mKtdv&.orK1@!#ycC[q)4eTITj%ni+z28)yF0(q9eB+x-qckTY<P1Zp6EBhA>#ik<)3S8ryC0!Mq-Y!@@rmIwz)Mo1rQ4mFUb5B[AHmof))sC%55F:Hxiox:7ZWlN(?6P{O^Dy3K=Y7Slo#Ib@S:0n3wtW>:^a(B3=VQp^JEyUMn>vaz6LEt$kI606B>5pCLHQ<C37e=e-#%Q7G/nV>%<}CaERQGR^P:4:)QM[=!]bBGFL$T2h!ssr6k%=q^8*7?Fry9+SvCfR64C=UA5fs*C@R<4.Ho>GA{YVlQm!j57Ho/Da>{3sPsm:zyVp%nwu$Eq!GGG@vAzG<9P5GLY!2JkkP}:9Y-uc:EN[DN$Z#.Pr$.g?zmh<2Guw5m#/rj^2RzkKy{?pq}$-nI3sZIL+iQ(P}x%A&]3AQfjy:{&#Iqez)ptH<ZViSeqL#M-]E<P8]KTVK&]RKF)*F7iQNBAtLi4)72hVIpRq-==z[:Ihg{Y@kXHw1#&fUR2Ro%Y)kmFAC)5cmP=%wr7n*KD!P@BUUw5JA/oB=7[J2(:#eddOqkT(AU]VTf[C<5L4xeFj0Nc>J-JD3PpU{T(Cw6e:6sKw>)*)@)X}pa@G<LA?k(=Y3W9E$rZ?fHDZcZ<eDX:VR1cZZsdGN-y5CZK5]8+4vmVTl.]LS4w{]*ZLWqAm^i7lQ.&TfO5yzszJpz0gH>q6J=fFN%U0+aZJgxm7m*c%9y!=^+U#U=nPSGi1Z1L.N6}e-3P2QvMof/!{hx1@Ec>[rCqy:e<cUsq/h0*mP?Vy*ko6&rka1#8)Kr.eROB86mp:(Bk&qO?^}7@oTff4k-b/G(A-rhhXLQ[oYl!WyQ+fKX)rlsz}sO?Q[4<5!2s!GDD!LCKr-@wZIPv%:(K@bhQHn9YVXM65{7&x]#1+B?O)Ykl{P$8ZetQ7FtoVWc9qA+tVBJJ5D]kUA.Trmn@.7V#(-Eq^i8:!40U$6Yjd<5g2FZ7n^KzJRB[X!gS9F0fewpyr:CU(IpgTa]s(bL6-JICdSrbZnlKf?L#!Cx^@AG1oszg#C1YDG-)+O$1.tcW)7=KCD8@g4zdKtQGu+7y[N?cJ&E&0Zu}so%l^XG19+9ik?B]JuT)%6(KT!vd@DwNG[bj2Nib(#dU/yoe:ARYkC8yW^B6:BI(NG2Sw(AgopE]uDckQdir62CoAYF*-uxYSgfd9H-yVG7648eSjuv9F7Rck:b}Uni}!8arFZ.PVyihmhjuyKL6lVz&!NUM>thYG>.lhhBe6yL^uuIXbH7b9#Cfxfz@r4W=-Is9x.@^><b=(6UUyEHsxw>GT*I/DRrT(ed:cYu]6pEQjGcz3Dewe.SVp5o8C0/]/(>*W.Ge.-nK/oBdLgc5pQGKkSm?9/KdD>coEFwlkP^K(jw3q9p0f>W)!FMO89LKFD@egszW2yRz5I0(PWY496:(@0uOF3WO1BJ59d{5{9dav8Rsp#q*9L0h-#{o6Y]JajZ)0]cKr{)]:J([bz#AK-yk5nNVI3UpXl.T7WgvNUro?F&rT*&sjY^}=:lY}GDA6#9w0#THE*+@4O9=%xs!LzF@QbtQUgevMdysPD].+Sv3Z?]IV6]$VAEh^*8ph/t]/s2)&}9$eexdN(vg+P&h/VQhoV)#!sO=+=Z?kX+u^zjLUl4^x0&NgbbfdOHls=j{@JM<02.Og916:D@V!Q6DK]5$!eAyY/ZPpW+}k0OUHdA8ohIDs/3]LlWosJyyN6]c<^7BDL:^:r+A@hR].iZkvJw=Z>BFYJL!-:I20*t>U[tB3AK=o6[Mh.Pq!bN^VfQmEM#h]ovH}oMkl{J]z&D0)M@4Evu4iIW@*ywM&TH/5Z:FE*o3b%@d(u]TvFZHK+.YvVSt:8U>Oa>+]eYv^ksyN/?9XW7:HhW?I2UG1(CM9o*8PoYwqNKzj>si)MIa81)4(^gPO?p$rGhh4>PjV/[-D8Z1R?1mb?UFjWES.8USU$[.P2z$u0#zS]8!6@4p}$^C{NX:H.6W4Obiz4m!G=(q3f6b*0EH(d)zPrm]w:%hyK:4+4=w#ex4kLuur[sezc??<K)Y!y5$:}:@Tz?a0UV9:1QvjG{e*)hw&83r{>$%Sl8]cj)VNMf=K=}et-=*HFWfV*t>2.9Zmj*bfQ8*SxeH3JK3+t=tmKZpz8!ji8q2@DPkQt8P(XVaoBn1Z.t><@lwFBcl<5)&@VlhAeq(Q&KL?z2<v?/IbRlmSNuNI{0eY7Y0&iC[&%w)0GCj<&LTa}v=7OHY1a$vpzH&Ue$k?8zCSLEKI8(bLy^G>OV>EI!+Xf:+ZxIEGJ9MxN)Q7=UlB24YSz$r9hV61B(3bPF}T{+!)8Rc)g6EjfrUalpJS4]zWvn$<e1>M/:!k0LICvmlxr2&wtMIREPJRP@CA&SPyB*6h^g>{JoXx&Umz&5X!E{Mh=ed:($HHK?choJoh74KqFZCp858Ud/WG*5w[e.JZY+HhkCxLKMhmlFneBfuxdvuK5$}m<NmIq/KpjPMKh&*7M2qY0}lorA6].HU-&Ol6yo313mOz6rO*Mr7su1qjJmhN@Z:z>c^wHL@qa+*O:BE2Kx(E]0nr5RPfIc=agK#/v5pkkff*gsG)0[(skurC53.4ZaX]mo3ag1v9:-[W?CUERuoen*GFR0cK?[7Q3HuIVIfjkrS<B8Zf@Jx+U1dv)P7>$8!fyksb{G}nUwP-i!}5C#ST8SMN8<5^Xw0gI(nr?<yNzkX&/FVzS=u@V^<&EFXR1Ll@1i7K9rDL&*mWkGl[A+$0j#4Vib%Ocvf/tjEpnQkt@EX=W5W7Uhr+ln<b$R[KvIJGMMOBqXVLc(9{dXxNxC^cqy@R0>H-h2{?Q-/ceY#f3pr>8C/^ittc?E=<TQRBZyNQka7E+RkLgPC15A{s8ibcS&6Z}bQIdl&qa.4Bc8ZCd*DkWfo@@JC1>5LiZ<P8@dJ5EFmzh3ewK9gJV6S*Ua(Rt2]U$&]9gfTgZ(WHIkSeNzvp#)BuH!(Odi^ab&]&+eCmcjhswCU4pVn*9=/z{3Fe<0GX-1.eE)qf?+X^hS).IMGPfbsdA8MvkfT&N1br<&T[[ihaYLD0L/<j/EWfNlt(s}y9Nq0Rx0Jeo+ytB8>qj1ySs)E0@7Tw#wqM9JmUPJLQ!VbkA-tP9aL+J{.255E%lJK5Xq}nrPisfNdrPM5X.6wkHwhv$ssMf$IULDo&3pbS+kXEO?14fmM9bw1ko()iauSWAA$O7?XH?Kj+f+v6)HmxgU1OnTPu7L*$e3m8xy+x&b{dqkfd?!7L[&iOdwhU#SB&hOadai<?CK}#C+{(avN28h.{LJ&[Wb1KXX49f@F4K<b!=y3Uw]AD>Y:Buc:(-.wUFIvc5x<&zVNMB+Zg2(:rz?C<U9IoLn+3FERpz:FQMSRsCa)rmNO/Iul@P&!gXdMXXtD)1sym}Q[]e3$31{7F}{<8$BMwRO{dA{5<KtYR8Ha%!14$c(Vl&.#K9>Ts+]iUHZ@)oj:E&4(kVUGi>G$1ZLFW[9Ki0^sM/yPUws=Qoj(@X4$46^Mxqal6lA#iF{d&97tfr&i.5ttnns)Q<[9&WrZ-)(B(v271qJ(kC5hbpx%.zP-PiEu(#JGvVlDAdhQsgrwN^*[H20-carJjU(jYjkkk[nYA.80cm.2QRl$J8-{:t?z)DIntjOK25Cd>p}1j)h+lN^TK.#.uxWG(SHc&i)32C4O#QL)<gP:yjsZ)(YJ3bB@[%K&xeYFnr#/7}.DdzWhHwp!g^Az(GO%ew+jA123e:v2sH/Xt>Z.&]8V6W^UI1j&6ji[6[Vje>OyZ<L9xy1i]#o0.9C=c%d><R3BxzVJ:A%)vZ.uvV8]ECersie3uNuw>EzYviZ149mI39Go)}QhzRJx4h:BS)8orNqx:0}w0T+%Xzg1u4ic-Wo:0ev[Yr4(*05Y(salwqMJfrGUb@yinI3@wD0&RfL>LklzKmWs-xGLsdLTd%B@:U8$ph.KZQoh6vuSlXqeHWZif)RlXRjtL4iSAsei<OAVkUXtM=^$A]]-acu[&P&jsu](T![*[ct)6^KsnVQ.k6E16jiB>VmmR8x(k8&vGo.+l?Q$irfvj$!ah)sR4ROuIzeg/Kzj3LinbT^pg(2>JbX(k+7Su<ya2VJ1G!u&f(SZjjIm1}AJ<06g3QVAn8E-w%BM{T0QVDM:P<MAcriU$NDw0ZTNfwWbX.zry)GPySV?zZ1M-$pg0F5766#Y!]J$+9){prkk*v=TGru?b{>79i9fz(vzw7WiQqLh9WHfp4:^%:Y20)soU7yvHuyau$C@u@zl:Iy:u4MBw#SNqtBT=^k^mGvl!..h04hA(R)V=3QqUcs=c]{AR5XlIVq}*7J42X)j<P7=C}.]YXccOsRjb.Ol==dD0LJJ)nZV7ME}PBzO4>n]:52tHJpO>MOtR*wTmGQMtt.b-mhGSqwuF2R@wE!b#sk4Gk{+!tn/sbBJ=5MQnujlOzJ[gnh)oqqNll7{O5Y7u=m:*I[5Ov%5V1eP<emz1cEiz6*WW+3sI.BMF8K]Qvj&32<yeb/)gojv*Q=5<)azTq@3J&>.2TXw)d7e(nDBwkN4<STOprZ{ts?^Cf>9cUy}0b=n7fMn{e:z}JErE*qm}D9Y6L3T<8!yKq+ig^4+8A<I*Wro2NbRBD]!gzR>7?4@KZYuD<kPGfBc21M=Fo*wz>^0?/ker]GTjH?l!Az2ksB$(r1E(8Q:ZKdl6Nxlw.AsO8v?f*zEJ(1U6+57<&k0B0GA(ThYQU@O^hhjWuf)sM=kK}09Bh<V&d$zq7x2PcgITaJ}?@v-qd&1)!7N)xaMJFwq%0P/6]1vF%3Bd<HU&7HKcsS@XsxwuHHNWa9:y{.xq5wPnj+Hp!laR]O8RoBcrNU]@s#+tG7v6y7#hAAke<(/5eua}Fb/MH",
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
