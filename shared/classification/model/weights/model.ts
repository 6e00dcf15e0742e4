// Written by `npm run train`: numbers only, no text of what they were trained on.
export const modelWeights = {
  "hash": "sha256:e8f769cfc1612a426dcca055040076d3a42528d94220b2209a0c24406f1df3d4",
  "limitsHash": "sha256:f19d0a82bed46c79ed1084515ecaa5dbdacfd075500faf64b624e2079b1c706e",
  "rules": "2026-11-29",
  "seed": 20261128,
  "limits": {
    "clear": 0.27,
    "clearShort": 0.45,
    "clearSoft": 0.2,
    "clearHard": 0.12,
    "promotes": 0.46,
    "promotesWhole": 0.7,
    "contradicts": 0.46
  },
  "promotes": {
    "bias": -2.465376,
    "scale": 0.052048759152760096,
    "z85": "EmDhJ/Gf<{5MV^.T-kJ0ia^[#dXHtVCILdI29m-rQ0>&=(WrS!RFqV+VQa#nEqhMSZgKPs.j>GfY:op(vNC@uwYaWXH?cwBpn/bsdgi.#XbJwPT:L]#4XPj<Ly08kpp68:?gs8?:<B#]gm.0XAjSGBXuVc&N*Ym65ZLgBbr%($1QRk-5KF.>HWQq&jimqJ<TrkfM:*J!s}g}vRXWo}}%TtUWSAE$Fl=PA!jqlaL{M!UQYF$TgHKVwo8CL+y>(FpX%fc7IN^)Cf*xC9B?j&cBbxcdOENj&mn+0I-}RegsJAYq)1Tm&3mx#*E6NUUskk(?J$NVaz9a!altqfbb7A^^N${:Tak8+XZ373GsD2Nq?9TF8SF5v+aFW5g%m[WBjr2ylgt%FEl6ZVXR-Njn^$i5Z(z20%1N3@L*3hNQu<UgzdZJLtkiGU%8-O8]oN:TD-*0Do5eCk!($1**Vk=x=lAe1I4$KXC6lRV@WG02$4OqR/vdV!2q[+o}6/V}1F/4%X2En+Nr]L1kCq65G!:Xj(d=!febE{:JYMm/rd-q!Qub{hCSruT%](.#<>>b/4^tvmU:h/GQ1zmYK2O=[T65Bf:kpKJ{vVsym>LHCHJQeJPY>SkER^8r-Hj!b]0:Tn+DIlOb&5JSY=grE*.7:^1n]A^%afeCjG<vY8i0Ax()*T)f/U%msg.?76+4E6Wyee$sSYD^N68H:)0iJij6O}8wi4Uw@61p?rGeJ}}y2o6TaTS.h0%dURC)z[8I*NKXDMR@!3C?qS]Y<2/xrpvKKue*/DTM$4.fm-:JK2HTc5z!67GVzIrBl2Fv?z0!B7vS<5RdUswWyj[Zu:e&D?%8kaOUd$h=teo2W^HwmRU4hd!Pb9@mYpeJje)87XI@w^EE&G=:<].QdV<tFi.sm^?81LB+$l+q}KFwqxuExv1>!MB.Cm0w?FaY9EgBMd$<]&(Q^WZvV{=xxE$23II90-ol%?Lwa>?Q/Xq-jVogbiehjdXmtn!3)GiN&/I&Le<>5cUi0:CD}#TTN{#RKb)&Ry7Wm!7OhgL=MTo^%Nh!4V3pWEeD85A{V.<1FIb4p{]W7DV(&%!Fjr(}D{&UnbqD%v$(:@qFE2n5KCq#X2?K<H0Ap*Lqj!M:wcsCky=8B2}UL}T<wnb*xm5oe?ynRMR6saVxaQ2P*j=5ZV-u5V}NADh[l8As+#vwhvO^HlQQ>T+tTefzf<?8W$u0TMG6?8<RHXFi6GB}6*<zy}iy+{DMF*zT<k-LEkV5BSpYAreHsk2Lk.h[zl{n[5b-R>S*.p:*1K@+C8DE3:sl{&iJqS^lF-q)xQ}-^q+xv}1->H[Z(MM{nioy(PA%joA>tT(XS/&DmD]PQYB<wuamO2J2%7.VrXx<q)bFIr#*vlY>gGCVleLbUQ9NE=&6R]Ki16YcH#JALzSh!<pZG]OPlCQoBkgtQyma?V/$1V))%Sh/zHxeiqG4j[wE1KW/&?&%-lXV#e!7q586RyNB5n[IL#5Q]JgMo&jzSLQ%0&k)?O4J3+u./k2bfZX3wi=Hs/(sL3-xjdhaw7dB#<h.uJ-KS7*e9O[sW6o*j{vsA)?Ac+5=kj7Qb3UO/RGRMNha*d!M.FtDYF+.DK?=MJ$@U*!i^XV-TbiXOdsm^#xS[Ot%1lkTsJ]ZRG%7qC>F1+mXE/Q&FJJisQVOV#e?3y}/KB!78[hG)%sh(RnU3b>]whbK:r*2aA3(:7Hs(w8q?ZLC$)r*I[<:ZAkye&.l}.c]@!(.[[++.kOYHjtz{(N{/^:vat]P!s[PNzW3}A/n9qT:$PktB?%^NiCRrPFIgleAka^79NAEE6j2ew6ikHW.<jvCPJf}P4(.x/4+F/xX4!V{+4y37h:h2Sap@HoM)!ls9o?X)?#rv4J<YI$Ira?%N552Z1XW&-4ySHE/Jt&/P=}^eF-!Z<.V<PFc)vPr<EH2Jr}gy-:uCK1xyea03bB65WgQ8YQmTvbv:M!l6Cp2{cvOmMZrhPS:Ss*4YJqx*mQpO3T[)8*Yo*Aom{VGREjH&lLqe>U@DE3m3SBHP*{y2JX>n3H64B2-q!2F<lv1-$]A/r67F!?a:JVB{AD/0ihs7{uL^3sDHIo!1w/r(Gps>ZPc69ANxat?>g8cwdW:2(t7@UF8aNN{qWB73>V+?JiZq-!V/6v}Vbb66fDmr(-RWqVKrmMMBa4-:N<[x4hTY.E#pmlCr+e&jqQOhzIM[?D-E>OFTaE{u*tTPOFbL/dUtrP+fM+.dYxqv!R.H%oTGx&^yO3Je1%V[q>Qd7oQ3w45#UUhd1rDY/bF<VisgCS-2Fqw9.U7Ln-b!rFeUf*&P.@]v0Hj[RT2BAk]gOncV*LO91{5P7$#ON?2GoGDV2M#WG.]x0?lnzu%HRICR4>mzdNhbev)q-euv%lqHNolcH0eBAZJvbO:782RQ8$*/haPjX03*/+YBtkO2n24Cl@ICNV7OS<$5PPvtcOVYHv2o)jnck?>>U3<Aii72R{(JNG&}NCQm<PGI:Y1spH+/L#P[mUT:C>oZ.Yy:Q9Wc{1Jj:sMS6^6]Md}T[kyUx8O#V@(nBG7!Xz/iYDM$a>d/[zgTH[bSpxPRsVrB3VGLbEl]C4-%m6=+2&vUDk.VlL9sJK6a1X>moCI#7/0&-:od2f9EvQda263)c3b6<xmQZ>/F@VB8Ps/}h^1Y}@T5fn4zSvJ2cXfk-aSzy(^OQcz$f}f@Ex$8S{<e:2/p8kI&tsi7}t!QUY$Dq?2YX:)hIS+n>7ql=*]@{=ajN?P1iv=kcYGZo9?SmmwbfnxmPJgF?A$q{yF@m.D%N#WG6V22m6:BVwS!KL&q6Jfs.Ugs=/Tz(^!}3^INCjiTT0C</qOQy@+x>XT!dI/Kg(QS{p*2z3poF:gB:PJLP*l}E(TxfK2cu2Kp>rPUG0b7RY82mH!ODJfL}u<<<q}zET9mmXLJk.vNSDrIsBz3Eq>{*[-4JIHnGn0>W}!u)UM]xn-#O9yy}b7/4F/BtXXWUU$R9cS(Jgfj]g.-ZvPob%b+4?EgKc!gYnBK1j=U0A=Z1U[O[39HYfK)JSh&^>*w=rFV=o-i0F^.gu-#.+HjoPtGzqv-CscS7nW-Mx&1}V)3rp*Dv5.*=1{@ezVxpWWyHsM838S^#&@5NTqnWHHqV[vj2lWT0D$2l)b{?epRUw%3<8Aoi6)bQ#EYgmY/Q>C)D9chy$76oOU<rHh54imptkPuJ.%)-inY8@N89a&XYs2NK&6=4xTBAqzPjbeT6?i(.@hw4<K)#t8.!VDmx8eqYrZv*%i7(l+*U:bSHmjq%E]+5c9N9YaNWC]C6>aT(-K3gogzWL)S)AL&@N$:2.:9loJyYkfQ2lHh+J*0D5Dep<&J*q8][$idhNs0<EA>E#^izSukzdJJB4=@%bK[vAX=sd-Z51?v>WHM[E?t0*Y].5gyUujrMovv/>wn/)MfoV**8$b>4BAO}RX5(d]3nW0gh<Yg-$VzJ+J/mm:ziEmMu.M!*PB281M$IRbe.?taN*zu=vNSyi(S.aTn:<fO7?]/#h?wH+.10aTh]9!eeITai7DlHW0+-L-R5PBBorD{0!)JYF(?oP[EKK]*4wRt.V?679I4!VwozDO5<M<b1K!d]:LBCOGcmc+xArECkwuh/?$L6O>cWvjr)Fp[ZT#2<3kboTu67wOsi5oAz}1KxbvRpSENAx4KO1shSZdpspT0<2S:5QZhg%?#Kn79-noWRm3CF&z&}LEk-RH1l@c&V/b]4Y>O(oe%2@moIGTU8x6<pFt(y[zr-V4<RVPtUL<&uGGb(sjm3D(S(Zd(u@OcEg7Pp:*$[iN<?oq*-{2M5K!E1K7j}n9oK5r(.Z.E$kuzkDD+#wgXGe(DJZvJ%2i5!8M>m3n}O9MF73!}gQ9BM2o:pW96[%jR9PzbyRX[ld+0/xbeAIN+xf*#i&9Bj{F6/>{35PyRXw7}UU(!5tMv3KC.NmYYqijf=virL8xG^T#YqJ4$Y34$M.)8K2e--}D}VveMsM${j1{okEufAaYSBWmC2J0V>n5f+nn#Y^rv+qfAtm/&hzyahD0QyV}F-j7Y}ErHa6DD2Gx+X4nZ0FL6!)3KFMXtZ*q9yb<{7YlQP6dOjDQ]{H6^egnJ#IZxGi8:6&:Vo$gYIm+qw./e%a{y*42+p3SRB6).9$?E0d.+:BQ}@O{-uH*L@Okz^x1>UQ(wk2^9!o&C!FridN]3?4js[?r.^sBkY>)+9#O7UR>6^Evzkqnw7!RK0TCwxQ!#Ez]J0WY6}:ez@%?oS2WL[Da%voeA]$-&0@#$4TsirX{b]So<Q9eS90g{AoqqKuDvzVX(P#pc]sFGg9PkDlq%^[V/HCEO!rnAs.e(0T0{]Zm76?Sv}=6b*J-)10FnLI5CQIsUL0@0YtVu2>0^%isoU.nJzbME{&80DMdwmf8GBeja^:]]1aVJ[Pz8kzPq/pwGD=I*oq5@Z.XL%>g=XNfkd*QG{04$yD.%g90Yb/QQ]Ud{5Z$-uXytenygLgX/xGDhXg5/Quw@0</(Xq(}2mmtmo#InT{Az?./CO6T]dTLJhJ7R*I%w*yCaZv=BYkQ5T}jI$+xQCI=-!)[5{v)cfP)iiw2Mv1IW1*-Wz./93Y!Ggwoq@hTe]UVZ]DCrEN^lbQdc=Zab*r3DK>dYKrjEnF<@1i!lS%Gn#aGYm-xQo+r&jf+bKxSxAHf$qU#uirsJ:u[zC!ilUY0yAJnx!i1Fjfj%OQrX}YuuzICD{Ljuj<b.1}X1:2y6xADX5))=:7d*cw+cdpegL*2ForEj)}4&C+d^Qkk*=>y9XVm&fn8/uS!NK09ZFP%s!9seyBS&[]YVtpw81QVW@GmT32+1p?Xu:h}[oa=DN+:2PQkp3Ai(%8IYS>@UY<*U9LekAqUwZK:4<jB8#lSL*>[7!p4jwxZ./BgHe.%*}s9FE{F&<Rhqev^z]2cY.SVV(rm.yf7a9/?1y8T1?Rj+:of4BFFwVkZ[+M:3>&(lUx*r{B5o!O:VPGsoqB{6m7}ZJU+VisRuY.h$xuse(srP/XuHJHFsam:yBiXfNbF0yteq0(tg9:obR&G>h#/dkOrhXefxAy-pD*F+$U<sumnlXF)sa>OT710KwPz^nzp1eNBnp!isu0-+dI5F@ZRkXxI<?:Goi:nm)6HP!r0WZ=1#2lgpkC/wW0hHPh06XPChFsod0z?@2pEZ>ldFC5$!aG]/rOmlKdZV/t<4P0ah-qg+LaEIUQxv(m#Wp%eX}hN0w[zwCl:U8R:>89e2PBbOQB**]?6djdq@g%<#Gly$m?ord<?xZ?IU%mOTB-8HW}N1/+kV2.&8xnSm]2x]5SN&Ry<69$SV3::7%m=6bLdg6i1=h9j7rbs-p1[&8(562/NVg63aY=Nz30hc4f-YPbBYmAw=qUSPUrv^<KtPWw=/A$]rv+%AMRNBv+mK*!b(4rW0PPG3RwZ>UCT6H4ZPHP3?1-ckK/IxThtH+i+r^>N{(H@Ps2KB0C+/{e}wQMl44FCeVQg-&.WRt??W%c#{*:KrGdn*b1y/z1Z{IN^tWBCb<dZb&LXy3=8cs=^HdYQ]FwBePV+fT/ym/%zg}Ve?#G9C<VllN2Vb6x}gF$JE#u7om@Uq/lAOAW$N@]g7?F5RF2Dl(5d//NH%7r/%VA7/qRn=?rshKw2]S>ms<6b1b9}T>0MI?IpV.=91lR9G9S-!8-S1v5dFb941]]&G9H[%7x?Pv{rAJ5E7bU]ZArGrX[ZKvik8/r)xV)[hcqHkn47&[RiM0?{G]]6xV6R=JKTg}*#^1V[}%}zTCpqz)?TQ99nGLS.<(Va0.n3(n5^x{u!yGaJxt-lM=gup.Bwl]aG3ZGPr0tk=<${cKT?:ikM)1i@T+L$q(a:^f!wd$WPi&I5C8r)+&o^i!Y/yG=t9-Q#JOsxrIPR@Lw.p}j5kU^i]j2xRD=)9OUgaPw&PRGJ(Ko6yWhfeTy:V>:}}0vuwII]7$E(Ie^n[QUG0N32l1xl]C{UHp2tUaseKuja-gl85?!yB(?Xx*=M]o0%=ou&8w}aQ8+*u<KpBrRm9e&i9-HwYTuV0}KpdryPAz&&GLv?zEPVv{*5NMM&vELs9!B5)ID[X4}3yqwzA8.YWC/flSFwRtjG*OckIy7/rgWv(0EWUpE#xz%U1DX&&r)P-{fFV^}i)IYfS!nQ5GvIs[x4^$}K@BAA33Gy{)dv4YfjTjSp<M-JCGLiTy2CP.l3rq8C.=jc-QnT3xYa95hakD@}aFNeazN5EhX}DIch6u6+PR^vm>gQJP)<cDZlX8n0/Nu&B0VFN8nrMj(tyy*dyrPSAZ3ckH7nZS0NqnzMqBdFEmrnaA4DkWX}A:gi$he*{i/xXA1*n(%+!qU.!*aogKQ4HC%4:3PO6Tz9W}NV]G0)yyGBK>Pto%Q5dl/(!#j9Se2e?{KaKl67x/t)02mGDs@3NK7E}N}S0^I0AC3i5X$lj6Enlv5&zd5ii+TaT-T+MvqeuR<[]SNGGGIjiD!mw?*08zBvwDyh9@n4=b77HDItsrsJ[&UjQ2Q/F)uJ>W?w+}0qDi8EJ{XxF(&m!?=k8>y2+Qsa0:6[M$?IP*#RVC3>:{M98)&i=Wvfz#uyhd^z.v>W>oZeqKO1W4@-c?!$cP{bQK2MpmkP}L*sx]jS*9b2sSh?JqVVn+v[IpoAT.gpkhS)@GfA$E<UYB#p>ql/yf}vQSXK]9c%Sz.Kkiw<hW2Iqi{r>OWks:$Tw9(OlPf$SG#UN]CLi1nQ/@2$>>&.{H.u&S/Eg6b0-?rQ#R/h/qPjHg>Z.yE@-y@Ix78yJ^A:j8uj3O>@K-K*jM!x+2F0p0u!xk*xws!Xtt7sV^MlrFwk-6%K}q)FIGJdD^=TD4hDZ+[0g{diBLfDd]/HQ$f1keOjidE.GCFCD{i){(shrbXZ{PXg3HhXREk0K&j98Ne]=bPV6{!.ML+ya.&GVKbnM?5[nKk)q>SC)]B41*!zNn>jnBm?$VmBuWoi<lG?f1:D(goX3XFPuo{lXPOI0A6eU41[SIoPFYJkmuEIp!MsYi^fEE)h*TLlSc0q!fr9DH[IPY/>-]FBPg&aQ[B+*B{DmMAvSlNtLN08Lce0?XqN!OJf[mLM6D:w0fSo3*@v?:?V<ljIyU/o.[(:!9{6b^FRgup:b1YTFsYe@bI#WlNdH!UCf34AiQoswHMC@&*&&I?bFf@JIfDB1*S%iUPaXR3yaA2Pqv-^&=JS*FMH]7asSc%QA2q+x#kXT83JGN##7x:!(SknBE.53b[I)8^n7%@na6Y<zSvI16>Uf2=4Z4^9n967^ZB%<wB{:z#}+]4CpP.lFN[6]vaF85cOw1]AO[]**%>+6EIC61fwwJfqRp1B]Zq#dhB7G.1gIu[j1O{4jtYlRP:VBrf&YNR?oaToH[Ur-aiK%}F.U.>*GSm3bTH4KNh:OVY}][yya*n}/DLa}NW.T3Xz<GJe[Thr[jjPP()r[lHyL/bZr&4C3.s/J8UV(o5rr3S6KF^37aklR(-?$FN2P}S[MEzXrTk.sJ9S#]jLUr}S@l>7*D:K6:Vah#XSU}:-1bNO58lO-..EW^8>u33nOI?8zyS4lzY3%!Ck7R}GW.m(DuaE0Niig1I%33KlU=#f3tjYB<.A}A-Ld@F6@?YRvl)*wvv2}+RG<8#VFJm4tAH^Nc:PLD/#eR:JEt.<lBBNV}iw&L*Kw=/<:ST18ZEP%3fp}J1G6OF]W=$LYk76^rc6SmasxHV{z)jd1(J}A?$}Q*Y-@^c{!CX$dPXOhi::SqiX6lPFhItZ<*q1QL{nXl7saBrYuvO9{@riH7t[y>gK[m6epADAW$z!d<OX1UWlD)k%d6wTt}pPARHS2i=f]G2m<SuYLxePZiTDqvR5^DAdI@ekSUwCdng*5V1D<ik[2a-vCorNKviI>F>PnX0Xbj>]SwFvL#.Y:=ahYa*SeJTVnxmq8Ch5TlDs-rVFbVE6V<4+q05=UnHU93nDxQMG7EH<ghSgHXz0Ts$tmr[CUK-v4@<&]dr.-mg@t)AdhP6!$Ya-C.iEv%9]xCZe$%(K$qQgE5OQe$r+2/6-HS@%Bi1vqGuoxr)yGMnOlc9A%K<7qzAvX#N4OGhIF5Idt#Z6pH^>5b:#hH.t*WZ/aH?dE3:.2i+Wf9*A7KHPA&C53Z@lvzd#nGC8H3{kgr?jq:Ym&v)P87MDRPJ1Gu9mN>Ia8pH9K5I1{HQaAb}Lo7%U3cw9z]JwM=Zqe:x.M@a(iiuLrci2}pDeBrGWMj=cEnxae78GB8[NsLm8?)<hp-8AP]/(rn^cKv{YV?n5(p/-k414vt-9JW]i=EWW):V{h^(r}]obo/iU(D>d&cXZ>?vyhaHUaa[CV%*A/KXlF1GAg8U@T@55X=2YQ+$dU!(eQs7arAmMfgjF{OZGd50G5hcC<sK?*vmJv>-^2&8b:*P&Y00C}xXtlH1D]XmLO%MR>MIHw&<#4)THsc>%L-48xROu[<jFBM9RjOzsNLFxdsT.@yv*seqJ$:?ZE%i-y)8l}$J-P+G<Q<j}p0*V(3/bXw@h7V0#.Jo.2N&CSy&+h8h[9X$[Zc<8zU>Wrs650YIA9jk[Y^zs/dY90T@2**Q(dkp)vd5YDM7k9>^&=M]9-W.9U?<6ObavN?3uH94XJ#P%Ec?6/Lf#33uS=-n*Z-B29StdHJZrLcmzM%[MaXdp#BakiuNDTA}2TQBvws*(V^qT}v>?d*vMo&r7y1cYT5cJ<)GsA9!RlQYvcjuJ]fceXtsOB?r][O!BGkV/Tq]ZCz!sE5FA-07*Yr!(cmQmVLA].G.f)iT5Iw]c/hX-@!?Xs37eJlokpo6M5{b&(?EgaIE7<mPRU0nwG!P:-v@?OOjQ>ahX0?CfD<dP>2en03io9lpL2]>)hBBtE:^u>%5c=H*6(FBi2N8]bl[5IXKhw=dz[-h+vC$hy&7bz-bpOG-0IzKR3d[Vd%AP%Z}L^BflUJ-3BlR+$=U7hI6I[o8=namHdkzTvYB:e79G%KloZhfn>-mQL-n4[toF3aTvIf^#25Pjpnv)UhbWCmomu>%}izW-B}>VXldy9b^W?GQbOQMayGCM-B(lfF84/n02tZ[4MY@7*r+&5hqW<CqCsmmWy85$}P(y8eP?LNxD??5O]ijGyg5kPWo!!Q=m{C9VcfHIayC.ol%ASNg.NR2Xs7c!tv!}iX9fh4v#@?7KAY23ef+>o-HY1.IcUORvD5L85O>I&:J@!irb{/x:U(>Pzq3F7!Mjowd-6Hlv.FAr.eS4M+uQ/AHgk)7DpM]^O$6>?5r3lLfwfTfYBTu@l:Ne&K$B:dQ@LKS>V>/mJ&ig-L*m/[Y[uZX]x>[cDjLdxkg25[:FzhJ8UnhJC#Si>37Q3-Luilw+5Ns9kR(sW)H1r1jOY1bqtmv5$KVuebs*lVgz=93Aih}QfmiQ@{M{U/Q^02I2hbjv6M2Nu:gBB1zNiiAJ-1I(SkR}OGd04Se@<W-+T40JSm5uqJ&dUZVXMVl0x97*r%p1#Tx^yP)O=^!uY<Z5<]l[8*E!c]=YST[DUP>XUFU2nc[LgYr&zJw?Sbt.1Evlwg2i(y!QN02EYP4ypNcXJ]=bvtZjPG*XU*gfN!g9/euSf$mw>8uzIC/CgB]LJPxzcWlf4k@fqT([xRux&r3ZU=+zCPX!uE:#kv<bj9Z0hVuTK4@8*j6^7l@){$3MMpLC+xM)i^-AuA{L@z#n)>N^jaU={XENzy6HK[::xNLiaGB=ZVC/<VJ/Z+w4KKra#&+H.[Jy1BPNcYl22xTnk+$%0ys%sSN(E^kgQ(D4L:}CT<8kehD^HXpCukJt<]#lSt2dK(g:Q%pedFQa:IMSjDW4i71fk}K0p/[/g.XK+d:aYLD}-%4oky/HKB{B*ijcviWu/:c<tm+w{y3.(L7pZtGqM+Tgo!WE*7GaRlqF]5E>EM7cJ-cxVjJZ5{Z{t9$Ip[3z+09y()-+$2V*XSpvGU8C:<&?j.hKm)b&X2ogIzl.3[.&K8Mqzy@m9txM$Xh>bh/^SiBh%Meo&b<7vS#NN7u#wzag()fg2my>O^^w8B^^5o(Wo?b7iE}.a1#YK[WeC.VH=e95umZ}?%=aMa-YBnOuNmCJc$@hSD.y/bbtEN0O{@u$Nr@?XUi=N20{gPRP}EM+aweb#-R>?7RM:8aqb/U+B5W+:Yc&dcN1<QEi5b)-^4KZuY$:XV>y9}TMP7nXP*ph^]Vn!jh+&=Stm3!O<R}6YWGx^4BB>{MXg@UyJ{O+jhzLGb98CoUn1.Ku.%?G6Or%RQ]H{2Tk6^SkI<iC4e]]!IXeX0HE3kHS<CF7!W<G2sz6!Gz)B]Xskz4]=k5mVj3sT.Ft(FtiBKX0c[9.1RsB>:i}ChB4l86xtS2j53Jf^l}Z}00gWN[3$t*KqvSqO7Ryol5&?&U9tuGK91Vi7!nNrm5f0by!Dc)Z@/y=@e>1cg:SEPzbb?Ty!AXIP{?/7C@qU@Y75r=0^21!QU56$KfKS3T8W:NL1AgBQOiXU.O@4T&IpCt2H/np3@kf0IUda&-)/fv8eGLZ7!QVtM3kbRi@6A$tg7+hp4s<YVCd2eZ]M1EuV[M)in)WcMqC<g+HUO[XLj&OP0W]9q]AHOtNR4!K0bq(n3?B=^ORUbKpf[K+-r0kKS>=DS<mF6lamnfE0UjZ#PDCxr(-g)NcOf+}RTT#zx9D:jOSBk>9sSz/wzbVNs**g=3/1eUK)8!XM$c8dZI+vl0mM?Wy(&Sr58rXDIL8Q//tZ.5&oawvvlGaTx?fl].M&8]0-6uz@$u5KHu^J9:&z+XTKO?0F$T*9:D/%9Gx?1}2P?.b}zSL[NtQH^yo<B<cY43-a)vthOC{/Bw+fD8pu)@Z<eM[i.=X3wO:hij1a:L^F-k((^-tKW-ywR&78{V}@V?W:(HhMb(<(HP/VTFgh%J3M4zxRn!^zdaIY5qVZ/Hue/&[C8!INN#.E@-Ya%T?<)2sH]}L=]VbWg(.1oq8&]WZ^/Y5Bnrc)oXSQ$g!v(3[*Y-8>H70B&>)c1yynRG^=q/Wd#}lj%dvG1eLsGMhna<5iMjHvW3Kc<{9ari*i1v}(4mklT<^t8XUxsZxWwSf*r75EeJkvq^p}eAeO@Droz%^2<blUVdp?isqVgn=/PkP&XOM+5)W4r3shX2$=w2pqivCtXFLGtUms7[S<{t8h.AkIkbO[2oTx+sf-JGy#z*{2D9{b1Z--ehe<x=0kt%s!PvX*:O+)E/vq:bfjBPuEU9iRZCr2n8:C^:w(sxw./3-axvt-k.9kGEa@oKY&jqT#lI/.fZ+x^[.c/e$b/0C^^#y1c:RB!8ji}tbfW#3QE*R^!=66ufY7O%cA@C0Ot)2]tEkCNKFk0[j0A%i9J2!+Cqy[n6S}[Nm0=1E/ECLm*5=}a)*TLsCZux>*r?YjU)i+/2ExB[>N2eoBqV<tUhG[zFcUxhn/gj:jv3wuA:$R!HE&?$a7Szd1?]tHcgL+xR=NP+.2y=f?qcnqOVI>feAImRb47uHg4FuA.OcoHm)JO^L{5}i7o@a:zZ?3qs)!zLH2qGbX^?gL^biSyDeKQce>*KCOMq6R#!ZD*UStWz=q.!CzC/u*3@>-tYuT*rz[Ngp6wec7i4l4gYs11jN//Z-6sn#>(2]=Hp*tAOPxDm)XCo&Y]*p^>X@xJ)V-t76O}voxe7f!0>0tvCzXjdq}1Y0v-Uk14a@opB3vXCH[5vF3!n0?hWBNf>HHG/y!)WsIWQRCwqM<ApxOOnZ[^tt.O4MDE3edEl(nub=C-mqRq=a@>beB=tajJsgEQ!oyFlIDsja<ejiX=>VR1ROYme*H(BPZd423?qz>NF1:$QG.ZTS=BIlHJI2I{#>5GKGiJq9g?fQ!oS7t5UcmrG29f*ZieLbTYu1xa&GeNs#vOtf?>t@r(y-(WZV5#4in0Du+i=Vt)F-PtyAsPo2a/{D$oTMoMNQ$fg1aXKmUyv<Al#IOYY/898x22U0d[/kZ36Z6JBZZtnP:o4f>*di=vvG+:gIZh6Z<Y^CPRZ([fwq4}d89EJ30a8OtACajErvP+r-T:15l?.fUaCS60aQ7.-oLx?*ZIt+lRmG%piDn?zZ)T.WdWg8igP)G-Yznc#fF(89Fdzj}b&o}^ANrmD]05ZesR)H1WPcqFZqVZSBXN18@E9DKtVXf&]G{?%ERHB6iXq1=wABUPpT3:}vdrzktiCH&c7-Rf]/z^I}5l[+je^}/7?G4u9C(seCj2^5gv1SprjhQ&1i1Y{XqD5J9%C7tKlsHE.VV%j6bHP>8h}%6*d8X0=(j!UR/YY%YjS25WAMm%LZ9DvA%@M$>#7bc/inA.@Ixn0q!8K)%L}FQM:!G3GWozYFy(.<fFYV)-@3^McdWJPqNZPiE@MSzd6MR3S@:zA332>F$P8tX[Ma]Y#]VbLK}1HUQlj+vyfGE5-uR4!Lk^TsM)8eBo-49kq6JW&:<12v(e}cVm!/-mk7@<eK>xV}K.XR@%aF2&Q7Py#1L7[i5zBAgI6(O>Q@o+z}C]Yy4HJSkpomYML&JRM1BR*<BYThZd]g^FhR2pO:=rKIi$+sf1wNOCe)Bx%X&U(OUR+/W%pNrHHst1vewuS(39h+QAKoXbKB]R/k^5U-Jnc1*A4iK.{4k*^I2b#cc9X&{cM6#EC!pxs&8Y2/snTI-<mK62VjF4pCI9NzBMgY#5d6iZe*4yvB%JNOk)f<!mLT.m=vyhW-vr-1rG}QLTv{Ua-U/l%)kv#Z(*qGRmm9(a{FMr812PGb6F=9)&I3U3bHH+Hs<3xXrMDpgM6.sTJor5T=UM@Dvey+A%kB[!m]!(w}bp:6.y>{43wCT4=e-.&(ubiE0}vG3>4)YVqLXnzuS!)^LHY5p7J3Xq3W^9.n@9FlH)&yZhd0OaFVrM(6$)7Ey2!&Ur2wxI3Mp6B$@^7WTN57yy^v1zN(pL[gDfXNQw6r4PlRGUj+{}vpB1gft}Fy9Rj94PsmTfxnLI?bODL6B#V3D+X*r2i=WXzQIOa!DKNX*4oNS&@[-0/+g5L=3@pA}GPV]GyZKYrP}60F6p4WO<<>AB&{A&Dh7/vbOZesEafeiaTuvxQd.oJ:DGKc&Q]z[eoVs97%iozJ-{&!nmI(wS&wZH5i-b=RPel<BZHk}UHIuZ+Bo<.Hk&ZPUZd/mqiTj]%Yldj@m-@Wl%?(uwer-Mip:27?BeiwZSLA2d&?p@F%#ma6+%0o1pvwrmtnUWGEkAE0(gA7:c(p<3aha{fR=}i9Cc]@0@UF3w01#04xxw5&r#bVsy1xw?exBEZN.lXaU1%>XgyUz97%](nGq^/mxyQ48qLMvmCvd4jtf7^u7>NBK(5.(!wgq-{(4Xo!8xD5^8B?aLum8ej5E=zn(SeKO5eBvLv()[BoWVJF$5nK7dA&.5jUlE)Il(Q<@s%h4l2T!p<+]@iVWo2m5j<N7Y9]5M*uLrblKSeieqgZ+ZpFbB&695usKxtCxa>].2BbVKv#[a{[KL-)H@Da6)Lt)Us=s{C4JnpsU-GI0D!nZ*X5{Zs7&PR4%1:ROR397[dEGQqOj9+SnwrR#Ryi&i(h?9%igQvMGRW8XDffW}jn054[v0fJR+A!F{tM3*u{.Q:vp/A05Er@]+>+?xK#.R?4}B.a::fty)gFNK5rvaZANW-1I+F-P?bf+.w90sr{8Jwh}!}(l{pI&ec.DUWQDz^M]PaZL-T(Lj7UneNylAOG810!+Xv80CZ5E5-LPLvXGL@DV{0=Qr!v*yzXGSCYelympK}g2d+75efC@l<bbmBE.{aRvhpt!Ys-qxr!u9Zo7*!cwuwBSQJ2e}]/NL@MXPv$fuvgY7=cFF0OIYTf</Qj7L-h+1JZ[J/@=JVP]N&fwI+GDE*wH3f-hCc0OeV^](}mL4IulWWL1zpTJ+wkzxUwkh^f5nHah=qG!wI&R^$m.}#}+^W/TLZ.=-%w+]::r16-+}IDX@BX>EeE6%Tix3J1-?z2H[YIu*6:{yl{Pi.Cp$Z>8hqL]46qNiJ*P}ms620mrFncnQ!{(&uEHPc.RbaUh^e!{DGOKRw:X&je>z7V8#yqD0SLgL}XI*0Z(+7Emu6{>]Wrps5(8C[}/MHLLL5q#^jCKd8*]9h[2*rt)3G0Ggi^FNF1cT:^dUsRN-R+$JrA^sYMTvsDI%XgG#y(cKFqJAVz&>{Shvtr&(^fLrV]dg:3#dNPwssLb(*^SE=-sUt)Je%e%f@TiU}SQRB5wvJLf]*:j%Be+fmG&SqoGlFJ8Tdc4]lt/hpjIYHYGU=@oc(l2^uDqLv6uLS+CBclM*tz{5}H+fqLhEv*zMO%m3}B.j^eKQqa]Xbc8..ZW@]x}{1Z&?$Lln3?8uzW1eN5!LL7x(sR{ErVk%H]J>EqN-vXa/xYek{Bx$T7E7OF=PaUihHxG!1QMe=$Dt56lsB^{cOH5n}5523$yPUZ54[n{PafI71pM:pNDI%BNN/gamR1*Jo!m2dK5F/aL62I+8ESZ{QUr0c65n5fTCtcXX@i{<bz!kZhV8hKK/S3gdIOeI{ah<Jv)8W2Z/b6UL/6&d+Xarhc2UszU3-rU+LIcDfR^syOlb}3xTT6s/1hHYOH7G{2r3y.<ZO^d$!mD7k<6JDdZpHqePtqJWzK+V[&([O)Fsp]%0qRQkN@YN$Esj)3Ue3(oV3AKNq4GRMHydH436#eMo>K#ImPANZ0y2h.{T/AV%HTG9I@M7u@7kA{.ewi[>0g?HEF^yUu4UtZ0MK5!4oOfL!c{yv{zcjye&XqE!vjPor-6VR{Z2R]rc%-0(xr/5t+.}HG<3NvwL2a8fbb[cj0GBO{m9Ev?b5kRn3D!ywJvxAPuTQg(hyAWt1bDVEfr*rn^uIi+a?+aTU]Y}!KC#MS[{6P7M8O]{^Yy$SqTZF4!Q^l]@Bh]YP[prsel9uwus?./SmwZHVva?H2>qO!N{UP((&gWM&GM5r+eTPQ%jtAYFx+c?b)0S<j3X}*QA8#r9e1%3<m=v{ORNh/R3cjt.zXFbwSRv[G?+I=SxufG-@<%^^FnXIHpDz[lQCtcN23T1U<:fM!AWt:RrwpnxI/vpbVS-xBz/}3IF1qcebGqW8b!vzd$EmMwj[F#.sfz*G#a8PfNX.XP!r5WLIa6!ln{*e^Y{Ceatek4?9<^<GYk.:xYu>(qaKZjVd8i{I70y1^eH.-USv}ZYmQ<Zqty&+xwtf:i>VkF!IEd{z?RC[bVpM-m-Qr-AkR!pi>x>FJ7)/)5&sL*@BpSX66!RRj9W>QZao.CcV-ms4O%@BO(R)0^+ev=S7w6FDJsB-ygs7]=tU/Ah5YE!nHeH!*&DVTll0j]LF$.APV7T}jYSc@=i5!b!RmZrdg&LJAH*TzgF)wJ.-Vxip}>no--a]&etH!Z7Gny?6^3.Fx:T$jw+d(1d.<%QUjs:?7OhKR0!dz={^).EM4($+Q4G/>DcIb(Rm4GS}Z@lZQjW##i6OmzF&GGWSc^KdyxcFoK:wfn4-F]AHOtWQj%(.-}VLQUPWYtFNcSnDlQL=pPDGtK?fw/grN)Kw1ZN1cA:hY(C5m3.N/AW7()cl:!#B(hFSJt*XdovX!OgkW55pWi^Pf-&g]vtXH8Qsb.ud&=zPs=^3Y9SW8a(:N!F(g.M@vExt$mOY@eI0^kakx8<IDlP<-p$W2is#OYJ8*fB&mcI3+j$eP?!Pb>J=10)*>4J5x*TGf&TkjtUN?8J1--y1k2LBoI{}eMpF?UnqueG91)PMsU0GpG{vu={SrwC&z19usnP+=^/4${kwQ>Ekzo>&o:vZNliQw[Emi4%FSrOMoHge0se#bEE[sAg*Y{&vMz0Wzd{CvpS:[+P>TV^7nMj<LKur:VKbFeTQQer<5d%T0)<@zq{70csx.MF6ak(*<axW=hN563M=HyxmG4+!#.abWX%cFE0yYoi/y#AMYylZ$}w=Yy]3GE^]*g0q(G#q]1:1@f{3wzjNUD]@Hli:)a1Mazt>VMX8M5P$xE-tDg@FY3vNH!-K=Lgumqql=GmaYt<ck>:Mt+tP27u[?0EyXrAwmSUQLtLh&rGD9T^s<r^k+{x^3)5}cn/RZNZbJN>[u0VWqAcp.@pnDh4=)PuG1@Zjd*YICP<Sl1kp<UC{EEj#c$Y6c])+Q=U&uuNUC.Jd9ubEz<t4VPNYvG}m?irJx?QSsm=I^P)8}ORtlK4:i0R4.%6ocAJXvuo!iwCcam*<h9MzjDb6:z$m{*za[?*=GcT)h}R&&0&GhXGcnxNkt:PAoY9a!tIP567<0QqTstSmVs1bD[DG]kdDn**N*hvg$P^EG%s2ZY06Bd?&4pna@[ar{u=1E!l1sxY7>5q.P<G@8Nnl!%>PD)G3O7H3kF9swSt5%rgc}i^gi.v0pH(I*9-6Z6rn@Lkl6g?:>yP]KDGACdG[-[k0l.g6ttc+<pEUMZgh0FvnR[bVZq*!U!VbMS&d.0-pCu*qO]k)!tl3=p?pc%=}3?vAPHUp.uxs*@$NqNqo/0h@QqR<@rmT!m&Y7UI*Xvn$KztbSUuy}5ydokAb(*]L]n9/DV)qYv:{NVr<I6vA([03#2*FieV<o?G#t}2)DL]#44T5rlwbHx:TtT(.8RvcO=Pu8Mo&X2OD%[}1f2>Qoi1&+f4Sf3=e$1}FBzF#Q}L07kdWUDUW=a->j1x4OV?51qkfSqM]gNPSfh*bsPm?D9uJ{LDe4RsX>{A-e<-9JJ-x@goxn>)fn[lJ7[n!+%Y(&HMOG!R16uY)X2/S<Z7:YcDmIdqY[/ETbzc}Kx4GM{c!^K^6.s!!U9AR?an@>?FsYZ:GL(RyIu.WZn*@{GCh61v@cDZoFyVAye>@:!h*9dWV8UTeEZJQnv*x2EAGwk-rMa1DI^P++qoQcs>yl03#s/Td!Hes3n-G/-tt?8<eI<-%>3+@NLL)wtz7<fm]@@.1DckX]eZBi#w4V5M8Dml#e.CnR4aw@yp-jP&&#*oJ])qC94$H2QsNOhkGuOz+x6zs{+vyL^&3rgTV?Nwp-6fC-kppraI$8*<SfmPC-?+gb7DnpQ3%$hOV(b(boOTROMc@r]KF=<5dTuL:2%YX(MJYUonmeI=oQ1lFamX7LiIrIaF%#u@DV7>Qnc:plk&63^RzuTA1JvdZSFngB4MPfz%911!rJ1tD):aF(BtXf/uew09yxMtQqX4w5E0O5)V-Fue=XpHvP(!74+=v5TbN{?4.hNtPo^exO7-L2qejQ1YGKXJ%{8i]2)/-i.0:&dpxba!.J*n3zR[>mqIvFLaPK0-8LdJmK/T-T]EvWdy?2spl#H+f3P1bQoqsase-tq2pPOKG-xn+{Xa=BrHaXT2hbaGgeTv<TPf9nZL-{>b3+p6aSgy98I0m%LA{m$Ud*.[2RDg}&6Jxg.XRY4Ug{No/+$bV&3cOrD7H!Tqwo%YBPs/)&.>HX78Nbw(c$86)wG{ilYXKZqfCe$vmOK^tB!uMcz2aiP:sZpC:CF!NYf><IY1sJ/y!AtypL^Wsqo:FWM2<IGv>SHQ(N%)M@yX3N97:6BrW+aQqL3b)8Ji3cRGgsVhh0Z3Qm^[yg-/]Y/g=[NsOu6tO{E=8H9]pKsH^IhBs[<)])ZdCIOb=2ixO=CvN=4W0EtA?y=!hbHH^&z}gu9YlvGV20Ql.^zf:5P#MvZ.]Ha(0FoyjE]A!=fFnA*7(DN>0&AE2aPnRW0fc)ROZLL%1<%@X-UT][)R=J{lGCG5zpeLrf1Bx]]+U%=qMz4#j[T4hPrTX&(?0nJ>LFF*nm^[ZgUpMhmKCKU{1lJP^8JVdbAh&))]97Iz-tG0YjoHv{BffF:156?xmJ%89ozR7O20sqGATV0.?T[>^oac]]#n7T}0w2V-^(!oE-5([fPi-Kp>Tckt-D*$nv>jJ0aVe<0lUDpd6Kd6I?nwM8t@sKdpvkXoaTYboGE#sJ!9xNt3)ySN/XXyfI+0DhEEY[eg.Tb6n/X(IH<(W7{gk0nX+{kv$%nZ/Hk(->mt75OH#4w8Fxez{=SR=rRg7vkgZ5e&h-h.4^YaatCu2Qp1o!^c(spC<^zmgBr}X()*qt^!j@*&&o-rUkfpE6w-6(A1P1IbPUyLHV6xY*JGdhas=HDJ(k:2KtCa%k^sM>)0Bz.[kX7Q+v(T/q>-0E{4HI6eYDi}q!AWK3z&a<yDM:r%5<oxw*r!5{{ej#Grj.J%(d.<jZ-.??@yOc*GaGuc(8}wyCNGbBBJck>MiHUjd(AU63<#Zvp6B3jS<9cvn]^)Quy03)TZ0nk8!aSeab>^k+khnz{YsLs(Jj1dBh9Ty^?hiMXpA/c=v-sEuj7lW>=l7(Qje570X^[Bf9K7qSv4PScw*qgns>QkU#qs6:N.+HhhlEJq+d*@oJoB%ehPh*w(n.6RL665jduMwesYg.g)46ySMsr+L89jDV<=XkzQu$nS@NHi*-n:v&y<U>p?DlP5@b.8Q1z[$oQnO:0M8e3g8q%.(n1OsE)}newCBx<yy(Nn>AjESl3CRqoy$(M0Y?u4RtH>zq=)mT{VCDN6IO<XCy(^ql8QHzXwRdqO.1Fqiz!DiGd1V*=i<Jo&dR=>J$CG0-vdY]VSjQ%NR6Dl)NgK3husYB69=lvw}/U5rDyXmUO1O<?Q%4xIGX$h!Zf%I6l/leW^N#wPz8=J@rj9aSdHLZqb&%Vt(w5pV8sepnk=)n^%SILdlus/rD*%sm(SUuB>e)SE^mkU?bM@.-@-Y>{4v#{yZfsK^gP[*W?K#$)>x}<11e(KPj.8%UuYAY2*fj#B!/l:A4F1t:pW6Py#rJ}[}(F*B9T<p({$z#m<(x*BL[bv5AF]hhtPmd.p{EOH.OLR0]{y@G^x*1plDAN@BNA7g9oq?M#){b!)>S]a2?>?v!e*Z3z.-0iBy.lg}Q4h!a*sgtfNEf}[hcG=n0rEn$Fcxr<GV=UTlyF6j4onX@zp+&{dMfk<UA&yc)[C<vz0RN15kTH10fn7Svc:aJjpJHm?CQKT[7w/&wvXQk8eN6Or$*S?m*]q:jVvvvwb7}07$*saGw8jd(d0V1F8J&l04hLeZwerANXcwHH$4dohBR@mR<K*]?kU+ZexvfbGkyyAICr0@c=3dV!vp?&6&6./zaF[P@ce{73shGHOAqFL/!rSTmOHqcr63tie=>IWx:48>+{[7Jm{Nxd:/HLs:Z#sF.$Pry(6lz9j}>s+o6SkQjRjzq+u]dczFqHZyNW8Lz!gq-XeLR+m0^nsyD<Hr4N&bsD)znDCe%KDRe[SGZ^v^lqI1FvxK$2FTk![.I!5Fcr3R)HmUdk%[ScA4X+ZGvMbCF@5dgj/ND.c/4t-fFqa@&tdK!9=DAaCtE#F/*{VS^ag)BZ>Y!ceqzF6DX%(<U13gZ0<lc?<6m%u+t@Xz+XS@lN-u#2&SV)oOgY/k:Q8A1t(:N0<W{Y?*N<Uspnna9YOrA3Y${iN6IKi}pEiRYH@@TsZN1lK=AGhC*@r$mWarPD6u-MhfJC{CFWeD(SAZ^GuzK#uM=H(Xeym@{98HbFw}A./HNlS:GnmBA@JX3TD<qaE:FbHkZ#=(^5XqO!q3D+lK4}jN5g/N7l]6=NiWQ=>^Vh*^s}7cqyUQiT.mppG<0f>0Xj<>Jn!j(<th[iSVzR*M:?Sng2z/J$u[)=yS}$q*B}9hecYOZvJ:dMHC40Si2fp2xx(1<P9ZIZ[.lAuV*AmI0rMxn>LL^o&FE56(rgepJvYOKud?=e]t%aC.(hq*=S42VXI}l.T+W!3K:s4GHAd<OUuTe3D9(Rl^f1q&5T:.XbF/eU4-DxP2(z3LLu]]Xp@%1rFSTieXD^a?cUL&NRu-J95vlTGUBLp]WR>JX[?f[$Mda!pImh%H:aXCkoI?>*w:KoYNkH]1^5bMNQYCouKV82Rg0$TX6kQwV5pdM-WgIMbI2#Xzi9(!mwn$:jJC22oCGdC8$8F%-QFYW()LD#/k43e1Inj:q$RF&iE%05t&-GS)/Y$$c47q:DkSg=8u.+1F!A&qPXbypjrRIFf!R#-P@{]/kue&@BN6D]1xlOuJs({=#Rd5-3*B-Z$o6BnYr?3K]0m-2a8mdOF?)lg?HUxX%:>&/Yoq5sx&}Nxic(IMU/8p&=uab5kuqx1l<1OY:yTe+K99u.NPo]YRYp6]0k?v=fNXjXI?e*<(.2D3>0gku.Dr85)tfFxm>.6%Z%AxE-psh@<h3trUF6(>lo.:ZValLd9-l*g%UC80$a9yIBEe]rWG+XVuAA3lek[fAIHK}9S/nl={{&cec5d4dpn7?aZcokE^O:fW]y6sJ92EJcrViiTlq1ryC:B[b./s+YQ(d$.@e^7bY3tu>c1(C6Ld]3GD<&Rt5]+QuPISlC0hR>Szc=esi@TIFkl:WK+2so@xoWIIkyUYa.gusvyD1.%#Ai#Yk@wPwYw(fvf2QN8(uEXii1LeD7yrSZofo*oGd=lD7=h4s{BOh:E#7>@wa4pNMMdDfv.@G?eENX27$])[7&Y0JT:nw{JpqD*ZB?0/[]3xHhtuP$EwZ6FCW.m@/0.g*rVZEv%ad&YRk9M#s#y@njBtPRz/UdH{4se)oGkf=!pM1:VnIO$AJC%w57C0r&1*z/Ins}Bq{6gV>W=tA9#6VAoipGtO!b0e%*X1!NBel1PQ&3*vW+Me}FP%@c+eJaxecTLeYvodG]L%>[l@lzAkMduUe2(wnkZ)A(Ung38)d{HOK^d)E7FBk6}Y31=x5YEmu@)j9z!bDP=6E{ZZ{xI@UuJF0US96E{-%Zqa<za^13x[}mu4A)Crwk<%:fN)bS5l4C>VK+Z{blI-[4eL$l#XkggA3I5YR[%b.v9va@?7$QU8N*9t#e>Jogmi:xfBY-Q:b&^Bt/5@y.letG&RXkS<%gkA0X)ruF$kDrG?5@4$Kfr307?/I2mqSU7OR^>p:(!n}j^ulhYfN&VyrP)1yxK}v(UdUbcy&d2M^o!nQGRy+3>{&*?@NQ.k6$@UGW<7zp3dNoPE^7oHR8V3v6/j4S7XtglXEN{!yVNVx!/n)Lv96.4!qs>uu)p]!NwSJ+7Q-guQRTcmJNjh&H[A5Ya>J!tEM0OE5O11]Q+3RA/{8lNDi6]IxFt92.[7@d?H-7Y@{kzz#gg7LO{>*k8C-$Y3q&fV/fvdXS1j#K$2Jf9A=U))q}(C*!hZ?.C4>:Io3{zy}Y={b5Y>%[1Jm5&/%Wjb6MY[F+bmG9YgGI8pMN$G#D4A}w3prFXLTV!4<=]XFxVZ2RLfqgBs?yf0AL#smLn(iUL0lti/0c*mTK)K.3G0?ziHmF#R](Q?>Mv4nDpuGo=@1^P-!U1ani)lh}[u#cg?uxB<GBeexEzNhw[!q=?R7[}6%cz$!59=DxV@O00{.nq@y8j4d>e>JvxDLne?A{w%0x.%Yi>hGT5.mi%+}a%y0TL4KCT!uwUhTE#x#lNOsN3QvmY+nw-rm#EqcyL:a]!/3QM$SD]J:gHd$wg)8aofLu%YDi&dE)0KISz^iVrRW1l&?NSbwjMUxwLtwZf@C+c8i1d>8NTp<=C1hIpc]sKADE?d=wOjUSWgc.7!2ij7v-?bE4u=zdbl!oBy-?!u?k7>f>x2(j#*7#xY:kJiH-1R4OAfLA%wyZ!HOc7[Ev)Y>utF/$1w}K%C^v2U4:D:V5A:zHC5JdGyqATrb@sRWE[h99ZI6?oZ?(2%Ho*yfs-J}t%KVoEN7PN7#eNPCFcuSc%mFT7?{T3Z?ithtkvwlAWQGb{*P@<X#0yqPh28-}KUspwe-nq50a24v}kIE$I^FD!B#wOVNGk(XxGWzm/7Q<MuBCYk/u>02jIJx@FPM9OANAeKV-}8}EWLv?eeV>0C+iuK@g1e%p9>&$-P2]{xKYp@OXbO=Alh=7fit^zDWV3>G!o(#W%xl>zLDjEPKsz1TSH-TmSxh:54hLh/g2mHx:mIgUgtsEE3LVI:0{W{Ovhl8:3NAEODJK]SO7D@V6:}wG/w4cj$yip4YBT*IPAY}DK-S-tL57{[bQ0XyD>X=xfnScCC^V@u+ybv#7Xe!/8BZ7XaS(c8%[HCr&Agioi-uB8WY{c?zU/=RvOV0/mNR&UrZ}(g6Bf#pv(D]*UPg:djvmQ5lF(><7t7?Ys(u=%YgG+(#x*HxWaBp.TaHfxhqueJgg0FRSzqK=>n*<MfL]O8OlN)9>DKRV7-N2u9fx.=L1/>S<V*vQ*S*veC/#Dk>TXs%!/7G1lt+cP9u=TUMNWm/0iAtIXw>f/fi3hCwAvo>HXep=/AIx-D*[/4DL2KIMg89c+.6@&In>/U%wG)^}!lC?f1:kCJWeN<fa*LRYq2TL)Qb]gn.1O^U/D2$cG{U#S.HRdvE*A1Qb.MV01$9/-8iQ:gLSMG:z5Ho)gE[fEUO848tdFr#ov+B6]j.@cLK^2kFZ?GE*6oe+Da0#u0Tu&+}WefRlF6NBX#zOsq:P!n=lH>gX#*cfnvo.9YH)zO+j3H}(?2E(5Nv@fJF.a*8B-9WYJ.!GmgPsFbfbreD+zZ[H?lQ2&bB.UH81kP4%ZTRMQXi-e4Q@eyz{H.^{zD<Jlqu@z@-Da)0S8C!clHK(ic9RWJwKC4A[gBe!RV@71o+6sqtp{[kO5N2auVz2ztnuy]j/=3UTTtu/W31EnzcVN8<{i1&d8j*2vt<fy/D[55J5bU5(w<hdw?n!zfLAIzhF4blL&qO3FANk)e%54?..SlEkc6B]Q=D=pOn5B#*#L8+0]@l<<2.IG-TVce-!2U?pPHr*X!Xz)s7qUe<L#WlsO]4z7N/%dnp@4tljH5b)U[zHgX*H0#osEH@hfkSeY^3Rldz&[gTjwT/<P^9xSExnNWE}ItD6[2=mCkY*hmb9$WG5#ooH9gruPsd#%P*xmlIxvELS3v}@}UD3{S5JLF#=(6u86)8lBx@H>.[2ymu?q14qb2c7Q2dQ9I)efs3PoL0Dd4Lg5a$>CN3$+z8gM)V)phj:rGcsJXd@/FfJR{p:L66RAd#]{[nzPUudiIR!e^vwBbF@rUB{IH]bXI3I>=f64HQ7g!IiVsM($f-X5o<Y3Q3uTMgL7Q=A8?1#EzGq)m(8rVptVC^>O>&ZYOe08Y5c$@C(0RQ-TLw3-umjM5[QLdpE(Va3GpZ7NjeJ@EZ{cx5QYV%WgQlx9XYf$JfQ8K<unr(Xb63vGO5B3Xd<&+ae24K*J{9*rl6fHaX^I>maBea25+5z[A7LYyuBBIor3x$sT)w2j6Dqj*lkwxe<TG%Y1Td/.yYWMV8:+/TD)Lr9?d$5YdX!pScVG@g@t$lrDH#6CPmuZ<.y28<TP?rnCH%/^--maga>GOc(aVY/-WYbq?AUBRhCM4Ef8ZOKyC*i3zf^]=>H(eEj&W$!)M68]4$x%Q$^XRd8hC+7}cyll<Vp.^9%FnWt2abqo)9SjLZF*R[*8]LFi.&5^>uTA:&>Sm0VLTkFVd[-lzHBvE9%)@Y7Scjx1hzM<)qMZP+GYr=3]F)3NT9?V)H&r2bW{VYWVt3l</Vd%k1:S*(rwi%]0z]{-@8mVk*)7T]tHh&eBR6[sh}YrD2:7c^EA%avnJ1Wd5k[#o?JeKDO)OYLD:GjGoM5wp?&P9FH*t^Uy[H7K{kJXzr?ahI/h8}?27.%%NCBZ?^2I/@W}ljVJI5u@-EThWbJdm{We6t>]=Y@ObgqjWCLgmN(&34k?-MUun%vR%&J4{wl9}T+)aNrRW=9uG[@Sg5*O@[Tv>8Nuea:+YJ%.]%Q%wYTV%kJn(S2[kONptBXvIiUi[{xliW^q)}[]*camjGnx}8YHIf]!/IfOm3e#<+l{o}iV(i5-VRsv87#xsS^nljiQflG+Xm<4Sju83WX>j48^JFhc(nLN9VG{AjxX((hM-rk#vzM6+7}DHJ4O)mOAS[KZcnJ/<vSfJRFToah0}.El2j8u8B8oq:zkJFd*40jRdn5PH<OT[9p/1FD4P[WD6.17Lf&LYO#Xi6rAI=C}Pz$5HO&^v-bY8q90g@8F]Jh.v32-GzM<!n#?sq}Z<+nkaf#p]=Sd%t&^3vFtruXZ<^goaIwE5qOz?wsyu^-Z##mmSTRqRu1t](70P^.qLFnfCJ6>}/B!8o5Nc%klr]HAUiNxMj>N1b3}:FV+Q}bADCkoq>$v%1!x=z7<1QpRe1:LAEbs.48Ju(+5=&u9YmsLH@5cJEk{reVutpV=mCYa!IApfG2OqF5jWhN4]CQMi]9k1%au4Mz}O!Z8s^I?wOrnUKxfX]CaZ7+zOl{Eid2Y!o8*%bh^uWy-cB-GQ&JS.pBqcdt.%PC{^.!YXl#8-9nXT7<(y9Jp3%+Fkz8A0UDQkD2[e6bi<u7E*m!y9Qw(GEeSC5A0L^lqMK((L:C2X!UtSi3Q{2il(F)v2o)FLlB2i(a^6e!Lqg++xDAzBI/b{y=nBTf&%rOsNbwZ?8xlOZL=4)P!IE3!x1*9PF<0+iR!0S&SjfjIjgsAo0p?is&XA<lp9Hrxg(mtX>hLOLU<v=z[OJFiNoO^@Vi/L}V}S@=yfb8$&*i.YXW)b2^oHAmKb*:9m3e{W?K+WCWgHo&i798}?O&BftWa6n{=1z9FNXTHcmBr4hto*63:jqhdg=z^/#!oCry(L>.sC$S3aRpF.tfjaF+8?M[UKUq{-04S#vh*uQod6(>dr8B]F*i&lApW2>Tkt]E=F<rK:TfDU(68S*rAMXW5PEAMXn[U$.h8r96QSl:Q2W6[qMLUk7}4g%If284cTD[(4I!<!P1V*?kW{[y$CWO{JDD1Qw0eYtLW<1@S=>uif4qu-cr}M45-JMthGS%G:*K)FKfQ?fEOd3RQmp>*S(&LRM:8[s*:F=w[XR7PbV{OmEZs&+!}>q!S0uI(b6jDr<D]0NqYmn&[U?hhHc)qm>M%poQj$T-ht&C&Lb{=x>0M^Ao<2@J=?WYlq7yrLkG-e%(dX/N20(gCzb:4H%^G<$R.ZW4&Kp3cZKUn?ta4fT([QqUw)Hh=jKBGuedqUHYUax-kaoqU.x*t2>YE0HZM:0-Rc}%qDzdO7)./Y>(hF0hepI:<=-vV3ur+0/Mq(Ex%1@G.ny+7qabl0V=wjoD=6Z}Li?f#G%FG>vBCn6.PM(!Hu5XnOk(-C3ViTYz/@*Eu^KYM[UH&#0JW@^/cH]dD>@&6tQ!yfi2..Ec%c)8U4w/65mZ}MJb(xz@&aA7+j3x]usrSH(L6g^<w?:Dn1=%)9+jQtJ2s>%@BnLVa3VJG].y8qZqFD@7Yv[o2Y*Yf6%i&baITF8>leD}hlIdMr(e#C2r(L0RMN$iA!?w#?imCOoQwUMt9GqTKf<)q8bHi[DB-RJvmk-!QaM>Wr(5oP{.QG]wX4tAeFF3vQMcD8elu=D&X9/*[D}Sy[jH}k&YS.KpaM7-ol3RTZ2(k3Z:{HZt*p#8fRfjtQ6dfwLbj*Sck=}$!4amsHZx]Mjg(rNHeG+9yfkng2#&D=jF<a3upUKr{W]#QP&ns=mBuRsy2acAcj^%vx8]8O/0--.PZu^WO(CFg3W61ekOk*/pBn#ZA36bOex:da)>MpJ=r@?Fz2NaL@%e*Z+s!$6}a4X/@WCtocY{f7Ax.7yEE/Cb^L1D(y=g(Fusquc3gGubkqFEz2IIh6Vn3#g#Gn>H5y3(?!av:xNr<krWzE@=p.@2R<rHb#G#4-LmY(=M(chp/wMtnHjE(%m*8WUm{@lN/4dJJEpiogmz(H$FZG+bS&n7ITxtcliB1!DPiiy2]UQ&vm/0Nr*[HGxvW/wUk!:0Ozb{(yL#fLyPy2&e3e?8P#2=-}$vKR@s<PMw7r%Cp#XfH.0if<t=Q01uZ>Ix8IQARG%%V3wTx#p(d+3x51z?Kt#.64VMI3EK}SY9C?3(WFIA8C0QvYPmCsLa)-3=YH@V?DBo%WpfeycPWrOCJR1pwUOwGG7Rf)Vu5yPme<$GYhlR)a/?8>4bv.Si-4<@gSC+l-6%i1x@oMfCZ<FdqZuDmn@5fV3Dg:==3{2<vt[ohigP=MMX8v$3)!Q^e:P$t6uW:eSaloiYETIA!O2TmcQJl<{naM.CG?$}CAV=h&m^<lh}E#Qr{jyF:N8enE6PE)UX@CZO)xK^Ac70ynU:(A)qE/^1qO7Y&Lr=6D+wc8^yzHjTL?xTF[4/K#YARBtFjOe0uB}zDxzkraq/RD:47=N/q38^WU7SH=DJH9N)bcvaPrJq7?+1(n3JW&.{k]OJ4$S4R!IF?wi89&ZM2-N>QX7El0%{YySaWv4y6:^yJvSL6dYPugy^.UZpGl&BT5/D!L*bm{6Z/I87>UBDbUbbKmtk..Bmr:1j}:]nYhtiFe^$EQPUP=-71wwS))c]Ed!>mw%krN5yEwi/5n]o/:T0bO>k8$IN&q:1fYy@6*Z+y#qmffXf<}bPKQ/NU@/[NSvNDxvlwK5Vz?UHIWzw#Dc:B$meNHHy9o8M.:hmvtCtR!lw[U<rO0wlH9BV?6P#2SX4IZnu<gnYc0MLUh3)79y3wgYGvvX]3Jj/Y4]@hUuX%D>}]Z$-ON1hi=X&#<%I.DmIdg6GK@FIxHYa}b<1a}kwVl9[H)yY.BIrN54-6xDDQr<Etz3B}V:p.b4LJ3}%8$P5c1lDRH.$.kj9bt{{Er8uI:hDRFNE)KO>Xq?Egrt<&hay0d2@r!CRlZj+n?4IYv5/u!!vb@7)^6a:K:b)qhm@nw5ITO}pW?0:-2-u#G9e-iaa}}d[ypn*2baFe0-&*X<j[&{lZ7{cvaAS6nDpf#jmzF@)Fm:Z1q/afYQ5(5[b>7vr>v()Wy/Y*SDGGRhiyPu:3Y@iYM1Jqt0xHt7HYU(QY#0yZ-ziSsFwM)&NxuC0h.Oh1o<5c:Qt#CmP5t+5.e=I[l=qJDYC2d!E.^}ma>dK2}4^J-s>FpzMRjlcaCoMt#Jk!Lx0%aV<rVQc&rjOggwtxjpt9YtdN-YPLjU-S&LbC?HyM&dxs${8s0F5UC3duA#TGvkyNQ6)G-IR^4E2]}flG#k4<hI}XYGET-X2$GTsosE<Z<6VDBTixlSK=NVE>{8J30Mmz@f&!4ir0d:*VbL>OLK-FBL04EOBCsb/hE@}lz^bbNQSoAFG8^p0xGm!*rGtR^v.=-m}&@t/kLZt2ZV*kt&e>qH^Y@4H5@ne8y(Mt=B>JT$[.WXw0yI[l=Nq$&7w)WBw[G}ehnFwu$O62tRMI?!RP-s)saMc}5*8w?P6xNV{gA%9w[=K8[+sCW.^rNLkvcyiacalP!E4pf>hkKp&RmRyoroJRh[YJwbKH7-(&b.kRj.sA!d1YZ+4A?osq{5(bjP-GlHW@Z!CnPIHyD!TQ8EBMCYiO00d(0!(skqz7g[jKAOUJY(IBrKZ-Td<!*KFTGMy}Jrno0P/4wHG[R!Q^BC!owIw3M1wn(@Okf)-p?^q4qM<d#-nXPUT34vokB>8V(#r{f8f<Slr5Z4dRH6lGaZp6f>YNPjpq<Z8bow5RE8q!jgXTXg7cyg1FXmE-L{YOMz@IcDlyjQV!T9SJ8l$EAb%R@34>&TcO1R8S0v#-kB#:T}T[!93UF9A:FcR4Tpm=9wX66N}s)T!/TAEOU*hjs#>xw)gu3Qa%[@h[Jh&Xx7BH[U&m5HVWjD5{[?&Bd.<NSTPn(!8)1U>bf0u5(q=5hEnI0)qX9L!zAGqJkc>[WnCi-8Sq&[y&8kgmup?=E{bn]YniV{wiLB=0>+#Xah=uUAe0Vk}/j:37-9L6>@i(e^Hic{EuwW@hMkToT-/B5y[f$@CPa}bMH>29xG6PayI{%MHJr-2b?(ME=?L1bR0t:O%)1Y!8!ff3ZO#nP)XVPHfkf0uQ6-I?%N1jsDe8=MEKoyESQ{rB54Le%4TKLq69xQc%x:^Be2dl2u@3u0@M(V5SB]^s}5x-xq(k0Y>tf}HMyv$HtA5q9aO#bql.PGu^PxJV8B}ry&LXpQRu*-VXudYC183$A3p.+EDRMLTNTV2FA{i!2J]4O#Wm1RA&[PMM5qdfY}ShWbIdJJ@Pd%b%p16.A){JpgYoB720>qiAIUYm@wwpSPTESq3E5Z:<Sc%FJ@J96J39ef#$/:[emYQDxYn[$vD.E+qJ2F.O:0(jO&C:hL-yKug9%ec60lmoZ?D}o^y+:bu2FNOX:>&8*}ZZ3Io/BmObsqq8GVu9uUNQCn&]7um.0G<Yi[*GG{Zt=a)@6uY8amI{bJ<[>n3@]L[aHa^y2.1HYO3BJ1wD(1Fq}bkv(MDP=ocR(q-Mu}lI*Jh({w@ls*RERZhl{6S7bYq@0R*8src%MCSDOZoC3i[&Y9YbNo/[ogS)@?J3T8?-Bo9)WlemZQhi)m?p&P]tqB5VA?$[IZl$R7jQ7tQIqDLjXNKM!5IQ7KE]L/r+U=o^BuFe[eI5?ln/f-eE1o1I^r*lH3wPhp0.cA1S@T&okLixHD8F%H7Z^?D]/VFvuk%k1:=9z<$Jo9IA17qyMXAi]jePM.B8G%Hnr>2$<w-esr/M7J+ml6g$HpUs))$6:$3u@PWpSEeX1jlxo&/FKfHJzY#iES4ul&+dSd>B2owHxYCrk]6Chn>3%!)}-GUXEtBbl?+!>t=quT[F.J}>snhAcm6Hds=*@L8}^!KaH:>@SbrHwfko1:DQPV[oRo(iQljncpchaGbIKNPo@Tcl%%*{A1H%+F)[/:YLzB??oz8[l.p42MS#KH-<%qghbcvGGlWk4/WjXhMCN<.wy!448K(T(lQ$j$<e!ovK]}BRigTMuI2?(.wK>!BE>2-]-OqCp-(7k+7+P@*:7Ip7>ZBqsVZ37ZZG>}FFT*#NIB48JWiwoGt{CB[iAMR)}1j*$Bw>Zy7dU/{[mtOkoWme@B(5hU[C%)iG+ET12njHkrL48nFj)3n3fer)kmkJSa#8j.=Fg@D]}DimS>2[Wu4Jri71z$Vl+@W(1P([Cf]4PAZO0?S9va0!qe-rWto?KuIIHz]1Re%YM$XyIYf)bIAU>W&0+T*=2V9iU8W6FkFEyEWiY[4-Lz3n3spIaU9+e4G-$Dq9/Y8PfA<qUM+IQtvg]<ankEKCs.4lRM0kEvdYpw#dcsQybFIxKtY*G22TDdm%J%t#wH!^QL2-<xc!xCMVIxVp>>vRrsHP4cf&2Uxn^s*aKMt.BFynw%2/=E*iYyu%2{XadI?zo&b>[3n=HQp7=mO9V-{c]EKdNPcHplu2ME-w%6n7x+wB{1+}i<F@5(*x]np)u*olVI-D?+{7V<[^p@!g8gYX(L&isB4GK4pK[}>=XDdhe&#^gT17VYrPW?EPw8L@nIBH^JTk?at$Bt/>wg<=l*dkNrljf]dT}E+%Rw]./oZzRQBbjrq?q+.R@lol:kTs*y44&an+FAh8kRCMQQk$9#ql?K>=2f:{[Hc1?7&b76ya@SRWOSLCfU}JGZ42}ZVXL%65UN}Y*/$[OT4Sha*KBLk#Q%5=r($/BFwt]W(Fwie+1)LW&vWJ}*s1qOY[<KE4QXbA#5sP<SPQ:Xpk0VhPw%]B3C&.A*jP/hkcQX9$esQksEC3fA/p(O3@)uvG-(n8EIl&=L{!p-{w}emJyiG^NlXqCX95g)Kn.{4}VKL>xD)Qa+>Ab24puo=f5Z3s(j7vZ[ewjIeR%lzb^29VBsV@UZp.!Aa=4hGyTtTL$lN:G8%=B%xu:c!zttBVkbeAA=SubAH?^Q4YY[-8l6vQx<8BlA>&Nmovm4r&D(VHrtvgHSO<@jZUEwW[90y:]Ed<9umr+HD[h4^%D!x!<tR1s*}-*xw+WNUa6BCQw+sn4.%k.8&B/=?q>^{/JwP>}TOXwT&5TS9Tk(9anblM*^32s)m:-1OjHNV({RUGt%]avaX.:jgeDV&I1LV#Uc)R{)tu?(2SJpw<uW?3u[nqQg87QZiNy0.2@Oz0BGvP2?A04v3D%BuTAJ98{sU@d@p<>[-w%-dQ{wvWmDszD!1ee#53H3(J83mMlj6H)M[7Iket-#84?4]Hf?*aRgZ>rg(:86&k[5Evh^3Q11S&-K([tm=@z8pKa7r>g:CSv6((%@5lnMHF2$Pxo}Wv00Q3swE{.0Bue)*+=Sh>@$/p%G/Wl(HS(GAkZF#R^J.<<O3Ty8/:fQak0Bpkw/0<90!TNCSjK0WqVcpe0#4dsV5FS]9]($:m7[REgs3oB>S?cb1G+Z/u(ydVsMW1Asr]#+Yu3m8c5}BG/9Tm:oGwDW?elHpM}qlggt51C+-9vh@^)2WIF0!X9#04.+%A6?z&jA.igUOp6r5v!{CTT@!WiIWi2WFdVg^auZprhUmy&qlP4WMinP9WTq$vCm6umx>dDK.uB+l<jfYh6COa=wO>)P$vlhtil.D7Pq!ITsOakWX#11/GEdxe9cEDgHLe)bPtx@lYe!WpZ$)v6Glr3Fzx^WJb5X.>NunfO+m<Lo1UQa6g5ARqj?s>Bca%dOLV?I2p2Dvsy@})9!L>7FuAK-BMKvQN))M?(Mq4vAE3R&=mCrZGhXGjG[y*4?6ZRLMxwLIH>t!KL^4z#>LDH-V(4pDJ3c%U2S>W6)0=&ZQ2ClGhuk2RFjoCGL]^[[%n6^K^sX^?BEBmX(x!7]&WlBVzo3u>?}eiv:]utDMLAnL7NbHS>YG3>EIJb$4(8UL&JRc!T8G8N^p!-o3?bHJS*{M^Rr+FB8j.Q]k4>:zXoe8mq{1@8L#g7}OxX2C:@d*AS8k9(7P)<LCN/l[Xdp9r@P2v(aEDx-q6u&sLB7i=600CY/Rc]z@KP<cfDN#iTXf(<s.n0o}[fZ(R:*g?<(<@Vcmj1GNX=p19f]/tDn-TU=fMhJ@M[.ow5Mp2Vj-JBiDMQo<8/pgGKI#Bwk=@dQ>!Db0g1-%vO+j=:Q3w1bX@FIID8%@SW/N3P]!{xy?<n:k^m#g*bSY#kc$lygerQZ(rb3Z8{f]JrO+l}9TB.:LFDjfz]dYuq62D?3mBkLKtx?+x*0JbIN>:5GljaaoD21fU!Naq0!K{k0L*zmY&%N0XzOtvy96vi}Z.%!&-E9(i[DY{{7P6dN!*o=3MZUq/vif0TvAq(w[$Jvb)n@Ao}mbmK5CmI&C8z*17t-#vu:t?)<Ch.ThpOe3QTMfNfS*xtcOsF:E<GDQ/1PG5vQ}}Z]p--7XG8LqP{O1=[=BgWmf*XS@i0)8n)60?50QBjrYhDvYq.1F%#:56E5X(v=5seS&/e&vL2VL}!W9Wo:5)7Dz0#R6q#tQe$^iS7j)-+CP:mu(>>E<B@/0Wu8*::cK]2.kTS[#3>bLu*XivK29}>kg2*>8mkeHrczQuW0H$k4p[odi{8kB4ZX{SPm]-g!4@)<2m*u:f27<SUq:>Irb/vDcqn64QHXoMB]BJT!Oe8ssJ(TG*0[s=YupQQ.o4!u?ZH={x?W!AZXPA$HcbL<nP1.$e1x.[nS}zmU>HeYl7M2FCG?zHQw-bkdCX!@+ox-1=!B3G:0vq2oXWh]PCPzl[54U<{Rn<+0K+uv}WjMRZDQBL]Z[MS}R#=(FHfai$Hn-2.T{)m?pi36][[Y4)>ehHLqP?33o:sU#c[o$AGDG)M}*xIexGk{4fONIf):mSZGfW/-u<q@skr.oBXN>n}uO46J0Q}SI]sDNgBdj=DyZCP*ay4hn6Eb=r]w}wsG0ff.?(?}N3leF^m>+Uoo/87HSd:SGP4H}Km!GINM.?^!LuOMwzbcc$k?@H)}&GCqY]<G[Tj69?jfCN}JNBW}mWaqAzHO=>/DI@oz6pBigxk@b%aNa(kfQWeb[^P%(iCndB]Yo-KSizHet2HsdjtvS3QU+!LbxwsD0^VPaS!>7pIX9gn}po&eqW?Zb}k?S&qU>^U(QzIn*u{-afZl]U:yRD7+-2+2R&T>P{<g0IokH6G?PQn4U.8$4GyY1=CCv/F^p%dzxEFMRd{6&mVFIZ0!o*%qx^cqX:yTI{JFXu62foi?St3*-q=X1H}=AHhg%0YW.U!z+[ChOHOPunFM8J%@{1yjsGq<BV>s>97%+NANm0{<A89hXZ!8gh=5-B?lV**<K#=6JZ{4k:>T@U<J)svrnclSb.qY4BMVxkqn@UEsPF[afnU^WBc}NbRBM&i?z<PyHd[JqMx5SlaNFNwlN3Dsj0{x$Yn>uVj5eb}*7Drx$^N?6)3>su=m{SS3p?(2z7PGOOI>l@eQ9LsS=<7$Lb$TofJlIgu3JNf6}W6<w%jFJAn#ZJC5S#A=^j0J<9&xBLSq7+a3*p]$nyNPl?cfMDdlX+H:.neDW&bFMxWC%q+})[7c]va]o4nJgKP{2V^UXG+(E%Vx4p*$Rm[9YJcBe%*-^]gdb0U%D9{J-G4NUiSyR?Y%GT+P@-xF%JPZU!UC^WzE5i]OF8f^j!{WC1hXf$EMfIWjXsCn)y@BRP&Ln!)6AnP<#Um>#UdW{X7^.V75:OJX%AEpmu&p/B278pFbvW98j)?0Gx.<N2:p/dKhci{O97qGdFIS(Knms}3uPLNps=GM{cI>J2pzYH90@Sc*ff9@jh(pXGiBR2@&QvpBoOjnX&UpBvsG3u-:*3>KFw6#7cY?$fMvU5gyj=Mq0h=rSq2>%]<*OAu^Pz6LPtc+W9r$1?o2cy:2]RqoXvH$=K.Bg2t1ow!68g%JTBoHwO>Z!fc!mX%3%93h*F7bgCqW(rkK8R<QEf=nS:UT^{dwY@NBW*Li<9#kZM@IxFwIyJlfz:2/l}SaI*qnt!ZS/+3vx32gnxAQXB&u.L0t5a.QCEae(XZQ*:YGE)!0gsRm-6P@QP?mhZ=NouF}P8zh$VDSpnus=Qm+azVo.Ha=mw)hEzQyNu1ZS&4u!gm4mJ/GF5>5qDsiz&&L*gxi/:e-wj<DWm$C(PDP1m:/W*f/9]tlMfnhX:yL/i/7(QqrP0u4o%lDf^RU^QvPHU$9--5DVM^)mV-ZvsKo:B)PWTOSq(m=CsSV]&w{6*Rh0b6I*[k&4Y.nHVviIjN#{dzMx[gjdYmGTzSJ4b)&dCVv<bPRNLXS5F/HLHJkQ{745wtsJ9()B1p+cxQ8[o.4C6argVHy>f1P#%O9e5Im6l4*+RqW5/DUUswQf.p@yJI}^lO>Sjx)TA5CAajsKW]AJ2g?o3IuYjXN8QhaNcKOtZyO83eErF4KY!.FgPe+hazp)vA&fD=^NLQ$(Ry-{p8W/J.7v7k[(-+2xd]<or*Y&y^WZwDAg3e5lab]BUUK!!9S@WEUfq.eAHN2U0+2+?D+TGch3Fc}!&[{eLc7Z&hFuF.7LiqCEm^)cj[xcW#8PHexk]I?/sAEeeC7=/*3v#I!Bj-^i@w*Y)[7A]mrDYjGRutkO4o1#G]*P1y7{0eAw(shb6zH7V]FJWiuN27sLz/RQ0dt1S:bl6*J@r+XW9R9/)l4OSBzus<Cm>SdhQ&Lu9<sOj3*WDa:(6d-aV.5vCqcrUJ(H0HwP{q%SR]c<O3yr<%lGUI&E{?lM9uXnK}G<@BAeF*w.]@Du%[=P1T{&<5te!oiA*Nl<^FWFo?@F6PTU@oondN(STpZsr?Z6rT^KQ4bwZ4gNNol]GyomQR(m#3k4w39*UFN@<:cF{FA*}@rER7GwUONvbm4h-)onu9V*n5kj9w}=2t))?CBOX.7N@trru7j3ss^DGhznUNxq7ot>itH74r}rN/Kp[4d$vZL}Sf{<!g)dT&f!-M7Lb:gH6CoxnjY$]8bSW#)KdcN[5j{t9?]peYK&6WG^5F9mE16lH6?HQ>7}TfeFv3}kHGWhxBLa^igy)8Ar(<tT}[?r/TNtSxWzf.&qDu#hwT80Y0!-<{oPt^!g5ifmRtK8F:>7SJ*GCtN>V7u4}9lcJ%*@0+w3xUJTRiz{F#2Wwd>Gs<FUs/.U3hmc5){P*dvgcelwe65U&.ZXidmpI@>.IO6j/!/.2<l2M^!UpqD8-k8{-%I7^FeEv#[yUQN7zRoTWw6G[4)J<NQ%jhIbz&{.iTZOl]?-{BRR.L[K{q:$^BW{Y@Xemg-qm{qeP3PgTCH#/g3[wIS?3BJXwaxg5%rf{G@4^zVnx>AVkjZ5N(5)=AXG*qmr8YmHQUWk9kPt17K4)D0srJsRk8Aj>ee*KuTM2^yxABsCGUd#a?Uv$Gatfm=DId2eb[TeBb4B?<47g]#Eu$N9<TcxwG4Y1V[4a@epI}*1]TD]-xQ:DHU+(Bx3:?YDQDR-h%n)J@$.zEV>Wh12{xx4=k7CWVLe&:*X4ze#(3o5x42ZCoOUl{KZ]kq*jw85a<3PX[ohKN=H>nSk{SJ/TYQO@9#50D@b+YE-3fJ(-#3U9D[3]d[)UVs6#kQ/@7q0xVHeh[QBf)wyYIN3{Q3l0NDYBJb31RTZui>?#Iqf)F]-grjjUJ/y5eabmW<1Fc=/0HUogZfhfeBDqo2lN+bs[8psl%YiD3Ma7aA:YfE*miVv[TUXpkl8B6J$Piof)RP(<d3&dSEWl+Z)q6{VPIL>9Uz.EWW[pDB{lM8x/+Kb+#z!kzfWm[4UB)w1Qm.*]<5gZ4MDt:VF*%z*6KxBor2EZc[d$3en^E-mNJ9{0RmvFr>{zgkt.<[5*rfb-&zqpIcBS(=CKDu!Qnf$7PjKr0:EC]PmIKiQEYs86IFZ.^*S=}}KL}E(RI+pru{EPKlq$=@nf][PMNL+ssJ$O4MM^m&za#z*a}4]echGJ+&AQwor7}}o0pX@Y0bNF>N=EVB:xpmwB4syvn7BIIb9ZP!Md(*n#HHPztxp{s@mOT+36JgStbp.eX<WB?8$)o+GS.[g(@Yq&cVzp92tT2]SYixqWxvV45i78M=TN<Q#Pf188poYK*uODP2RiJkY*Lw+wNA3^wZA[E2::CNLmf-e)vf%3M-XPjQ%ZdF3E(ZgztBOD(E%/cjJXpaH#82s.fvF(Vx(f.R)+y)3If4ml{1n]hRcc5PMUF!16By9rEr)HZ<O2-(nd$Cy&iVY=+BIWfQ<6[omVujiRtz0w8ioTfHpIyiDh6>v?Yuhy!1s@oZ*GzV6vWR*IbGNfN]i2[(Iy]*:DXaPLdC/3>I}>]0TZKo[XCG)V$*u>vc!1l4(Q!z=MAjYCGHv5x@$ahZ]&EmG8YZ?t*@^Z?E/Kra4xqVQG!wV:QaMSIs)?0@x8cN)whpQ6(:i9@wu{6h4c(.(HgaaW<rTWoPJkfMT9aoXl+r*GK14c>{yaSf*Bf+rYHea=pgANGL!4nG+:7roKI*=.jo3a[qJuKhw}1yXQgpbuqBtnXh5Zl#aszt7ciBPqn58$492Zo]m.!H.qRtrS.{F{M})xN?C(}>:D]w94hKje/!4<AhNh/fNRo=vxb$UMjsXb9[OjnxCLnY(b^kM%bFvL[!r{4)4?#sOTltg9ep^.0oqXgpqDP6]2T8w%dMi90iE(N6[ScR^I98BH=4s6)6DX<[ofk.W0weT{i8x2<Lh-qhZDlkUii8p&8)d&KZbZWMZ-}vXRD(3iHXnG+gv>ZEL494Qg/D<3l2F0tR()KlBn!zDn[}]oUbun3x]hh&p&6S[MTvSO^oqH!E.>Nw&FNFL/DQ+AR}}J1sR5SVhdmW8}/?e$vnpcSD*z-dfRXgariE9rK7!vqlCzSL2:)jGRLErQuVP07o+!^I=uO!IQA2D+t]68mR=2x</NRbwS5WRZa:A-aD5^oMMCJ(BM7<6]w}B!SBxa(p6jMaV/g->MvoD0vb?1SpOLA4<s7Q=H$zHkfEG!84/KHl$*demhT8=Bgvxpds>R6.+2F/7[DrL=DPjZWyWgY/v74:%8/QrMgVV9S(LgAJEX&][k#Y:p{{<<Rg0FTzv.GlFshHgZF91eTx]IZSCC[=lr2r.Ss2:!@9Qp6fF>EB:G$h#edi08I(F2mGGyPFXU3R>1{LE2%ahzpWhsvFm$c<7c)iUXDx3D)lF&SS(L31D)GFd3f*7m*5R(5G!xJvX{@9h6Fi{1dl*E4vAbdP.^byK]c7]Tr+W)[&9VkCQdi3OXp/vgO{>}v50A98>Ts1sJ%lI#bjfx.CBVH-2L9gPm:GO.eF7<m.!EUK+Es^iE!u9rk7p^BKPRaWOJif-zobN)A0rqXQBHsQDtL]*KoSRp%H#oQ.4%pvAxlyOm4Tj>-6Y]<p4UZ>WypmfvP<eQ{@1paImP1&.P-OExxdm^^!+F8gQ]bVa(.vOY6EX[.jhXu:^a4d}Y7+Rof5:5@afj]rKSda81b/R0OJ[d}ecg+Tb&@Jc]]ak1hex7t{7Fo&TYUa+Lb}*sS]0)1XQ/kDI4B%Vysta-9!<15MJG.qC4j=&[=Iubf=>3l]2=H+QOFIun3h6l}s0#^Yt&pzEktWizKFw*7)52gh]a^<Dz{y=6PcrS5Kdl9a.%$WovTPZ0oBS(zIi{<t@vl<U:PjO5u4z@]</=LoGS@!f[.8)c%5QVH?B0Zd!H$7j[#g=M6K5gWNP1Ew*znM:AsM39Jbp*s<e:I8yv>P0xQB*2eN0cy+I<*z]wYjv78mwj<(fFV8g^j=<K*?4^U>Qy/A>@QD^PBA92EyBxEcknbr:4S%O#H87EiF7&Z[/n4xm%-g6KLL%-hAb?5Dr?fYr@ToAu1M#=a72X!-lq^%lw0EtzsFeO+.IdzSuQ.Y0HvB6rbmGt<X:0B(xqoJyTfn[{Bn8Ljx&SQ#98^&]N@o7pbvLgTDhb-kVb}=(s5qdkdDG#-2Km)mF/U73Q2CbSXEE%&2CWkHiF}5N^/wgKsniWCPXKN}NQi8[IS(nI@s)uOgYFzT&/}U)%^}njz}vrwL5:PiT@Q^WX3kO{T3c::Xq5apz9+%X>CZ#(B(zO55S-vNy5/dq[76^i]4ta7pbrD1e=.pbB]lox/AB70(SxcaVcc/D>WCD5-%4i:RwjTk&rta-]@za=qo=IW1}dKTlN@%Qwf)pJ!rTcn3zQ]k%>LjjXn=QMdgt(@aEg<A]Zncx$^TfhiCk4qMvU$8UR]z24WiV=X[rLL{tc8f6Dmy>gL#B))Uym$(XW-7Acg/luC[:QctLbWZQSAx.W9yYAk[M4Eb8=Q#]RA{HEn5/stG-pISwmg$I)khR-!48lqXfd:nxmQlwALmK^H&+f-0ivEZiYiI[Z13%Otm?QH)4{9YMXadi#p/jDqjQO^+xF>eId4w^@T>VIxdY!jg1ks?+i$hzRt@d:lYt-gEtu3o2t^-eRycUa!iV7Nowmp[KDV-Z0>s$i?^/SxjJm1vR?bJ<e]y@)r2MagEI?$n1J!W6SZYZW8MCzOSr2O5{]rf4KL4edAtfn3Tv]u[qI9AH87HKOb{+SD3T()7G3KrQn4xI?sGM$@vpVFw)^WW5L>l#/Y(0C50B]VCdnE/2?MNnwk<:Yz+pf&nLu)JY8ikr)Cgjg3d@yVxSTVwPD&J>ekZrIxN?9VVxgPfIrGz-T)0$bt]L#E>RKIB)X9d8sJjo4bb0oIab0jXB=NgzL(0Dy&B%.uk*X8AkRWGkIvP{l{9D9^j@LoTu78Ac?/Z3=^h:qQXg}hHvJ%D(z3{czM!f/QL)Br3je*EcXUlTw2N2Q0Bq/w}r1vczFOwfu9B<>qsa8#-S:>TyT75-xTP%Qmob%Aysv8#!tpwIawz6}Wd6Mds:Xv[pSdEU{.*6c#d+Qq=jq*t-sn0D@sDbWBa[eG0kFid/6SVOW6Dy<vQ[Fu4-BZ?2N1/?#5:{)n+S}]?[00Uq{iq6UP459*V^>B7Xz3X$Y3cyvu.zkUTbVa$DX<4[FXIw&0{dAoXP]l[G?=ijsbHf-0({j=P]eh&Nlsy#S2}X<cB7cKVP^ex(V=wFjrm=N4[kDQ+mY+r+-EXj:C(5q!d*4{5YAn&.N8[6G^2wXn&No:&W2bi*Qm}I*mY1J5O=Mrq(ktQgUsgZcnq0y!I^Ih1)+D7!lbr3GMj>:FX7FkM35SbNHRtHJf.7+XMtrDzSCE=t3D]ysW:q79./T7::]+j}+irRGZh]@6Tdy5RpC$g:}==q+keG3mZ=K}0-Jbiv>Vh!-CLU@vb@dRE?OGrvou*+WZ=UGptOne=cCz/ha2&Dgbr?9=AandpzGR:0Yi?U9#G^s/Bw$^]P1^Q2te08AM{uLZ)8cz?*(kkwR3y6.BXrtvLLMq8nJlz<x$[b:+8(^Xxvg+b^{^-p.um2m0T+!4tIRSEAe5Z^CgvzW-y^=mo3m>{cP/n&075eO6(zXGVsQl8*]SaF}bnOY9#<3k8y=Bpdhkxr&SLdDr8}-s&>R+yx-qwIv0df>i&[kqQ1XD5Dssv)5.n4.>-x*I/Qq2B{!^8%6%HPFY5Rh>-&0{eyV?fqAe6fhfuCG)JVX{C0CF&U^MF&xkP5[l7$HF+ks7kf0>O9:pIMlK?clZ3)8>D6CM}^01ih3y6xx1.*B4p61OJc6URpJp]q^mC<OYf^sSs5n$wod*Jl$Fez(>j1.frP+3Pe8UjrPYJ&[Xi@HsbA.*ssI=5n!iTd%#34PzW3na6p&zv%[rb$rz0>J.4t&$ubbBgWCbJ67L:.X3znCsF(]lNXAARQShs@rnT^.swY:1UiZAZ1+{EBV[o(l9mYup@!@Gr?DWu<#n]wco?wwtnapQYJ.oq-JJ=PwFwDMchOQ).43pWqnxDa+-hcH6mfBzANS{0cX:B*bOlU6LR#dv)u}wE1o8D.xKlJY[w:*Yl>XmCq/YScmzMP1t5^qHW$grJNq.^:qBm-q9vE&wyzhzk6XLqN}y{)3haBB{JaNchx$3pIs-/*Il$Ey/Z<hAWlB6.74?)C}nMH3Gc)I>p.1-aPk+Mh%VNyn#vbXr]ba7Xr.4i/:cHYSNb$wetEoajN.nVp=x<8d&V:6{1G8WJBk?Ca@s??8#Xclf!q9YUsp^ce:jcM}Od0FD#k*]B.G!:7mR0IKAK4.(ue4D4*K(zX1^%/k6}<)qXj=G%vrP4%qjD(3$AHi<AQ3bff6>!UQ3LYzl-9@d!?4Zn00yT5U+oj0>HFoH4wv0M@FUDVfu@<GOoN)?yh2F?fP@FoG]!ZkjAyO7a4WrJ1)jq)Gpr*M8<t/=ido:#]pw[e@*EE>u4]{o]*Pox#-ds@:40s{kTyA.Naj#^WZM@#Lui>E&h[vZjoS@:vH2r9Bxz2pB9E1VtI2A@+xG5*[.7fEmH=-DGF65$LN?hnj){oJP7=k^6M@]*NT%r?i!w}/9e4zW6N{XdSQIoj8mfNk8e0yf#!B-CurxsRIT(}R/p*fwKC-@AE+CV=*n$Bzmag!)FZG5g0R03i>rsuV%bMK&.CS6SWMh]4WavrUcP[@a:/Ic>iea}HM@tTn^}L#$cH&4*S@2:7+F]}xhf$e!>Z.x1n>{/zuM>4mea=4x8&eJ]3/{*@WQ5N6Q1I<Gy=z[zs+m$ELx6OT<LXZ^xb0u0Cg7xZ7>DiL%[OmuQlFYdeepy!&LveBMgD{7^rZ9-$D0z$7bQ?lz^:-8=0<Y!D:mTo)9uo0<1^E$7g]}8FEJEO2XjQ(-9/b*{3)o]22+.#LNh<w=oxrW#)o9z3t/brtbu:U7&%gn9b0i4sSGgiDmjU05wkq^+HunG$Wrg52USXmqR%la{ahGFL}aww$7P=-:Q8W}PFM)JvF?UoN0R**7TqFJcm$G0#Pd}$sAp](I(O^#iTPhP{PW&poe4^^rvhv(Cx^i)z{F2iN<z:5C6T(U)cH2r&)Z<n-[]T0vZ(WjzdWV(o!]a[LVYlt/QOqiIgo[!73BYaa)NpjDy)n>#qc2MZWJx4gl0Md!qq]s?9&Ux21}Ce(PPK/pO/DmIrWJVNh)GzHw<vkjS=ACgclwvY)07YoPc9yd1r+s>{<..67Ei#WGlwMm@Dtdz!&+M{SxDb)RqlmXK@57<p!tAe>eT7UTDjfZR:.m@S(9vk7jDsw!nzB!67.x1Zq{kN)>:%Ac]=@gNr}PkaLab7^+b3rd$v[*A{}t33SMu*uLoBoQl*T}@vn*uwoIU=v-wRyvBZHT}>%NDTrnusS))%+^B#Hq87Og%rL<6IkdJXJb^uFA9&^2*c%)wUIX!Vz-6Tn62o9k1k+[4rO?(Ow{^Z[RmrrDfAC%cNv-*t?dOLrY}z$uCZT:I+E*VK$}T-$itQ5Ita7BwCE{dhiQczX5FCe-Iy9{pKPGFKjYtka#2yt8H2^1=>{0znpjrdptSM7P+0}iamjO^yBpi8@6+rq!C5nBKY}^mif./OviTcY-OQ3V?s0d2C*}Ps)Elez6NIJ)6e8gA{U2E8kV<@uS{h9bpN@e9#/ig^i(0t!Lm6l%fEd$(gCDz&#iUCL@{ATAcSWK}1fcA8*&gD74cz21UFt(PtK(UMO4Z6Z0V%gbk6}s#(w=D)xAD=D}QmwePPdIby:jHy-Ny{)OTV)3FpE/PtuXmoBE2t[D0BzJF}5Azf1ikc8<I-q/#m^xiz3k$Hd-f(-$R&X}w0o3gg-HYa@N7HgqZJ^s!aDi<sW&s@(:GN^C3wB&]ceqn-P9c4:=Y(4+g*g#c94w(]=]xL98O=l9UT-&JNgA:8K{rmJu$8s:Y7NATQA?ts5E00.9APnjc!M4&X6?%(pG6N(.zks7RWnTDy<])w}la.hq.UlKFR[)%pXr2!QjZ-MGZ8Xp=LoP}<Wr8}zy^TQwPkr]sfi}q%gYw[v8mU(]^rY<baNCM[c>0j?7}5?^q3cF.b{HHku27Ke-d3fwRM+z%dB{mtI8e4Garz%rFa3HZ*&MmtqX*5n6{*6pm]Rjy>Sd.+5GIZ?nGRVr7+D5(>+}.{1>%f:!5Wu-PS}683W8dF2=*mxIw>DcLU[eZQ?Fr4dE:$f(PbP-!#t}^8DxtOePL#JC1c^sP64P7ZA)5GMk+Ozcd3&8M@qN[dIAjFkG@enoHQ8LEr]+1/gbUx{*-<j>rM#>)$zrj(%!8C3zCGt0Lv5rwmguvtF@Nm5NqdIZZRSgZoRr&1UXo2T4^K6csrg3zzOvkhnUGyhILWb)j%QM}#bK=$&bayqmp!?9ZY*CUhsDHw93}z1b%hSB:<5=R[&#7T$:vvTGo)HtQEd*ZXH.cw4(%Eo/Ssl=4P&X(Rz#!kb1uKwv)<qguwv>#pw/>JG3WFUmj]Vl:tU4Pd^O*b+g?F^q8fD)DfclE@kH)Bo#!p4*E)=#0CYL&6T32T<hMaI*8!pYdQ9ZAp?Yom%=Ehb1h^TJ1l7])d+<fz#a.tn[q]5uU#}en}J^w[Q3mDL/Yy:$#DOFeEGH92sVr+oihXeb}]wDJfZ)mBNAWx}]Ia+5}N2WTo^s)+5uLx^L9I1w1js7fwdXd?3?5G26eJ0gh$v8CJP#?^/mPlAK7q[A7olH7o=aiD.em^GiBd77>8m)6G$M%3qlTW<zR<IB49iz{{@=&xdglArJItxw-##Fk)g:+2DKhcQBd%Lu@9O?l<Paax)/[PI9agRBV$q=9k>eycB6?e1&c2x6B799*1EnOkD(hvx[*hNXFtj2Ug&*MizYIzyWDD@v}btt8=21cYgogdH%=}QK1aU^mw9wa7-OcZZA2]FC6X=7/n}zUbB.osOoc*4uXdx2KU?EaZ%zg/:p%%JtJP-G=)rmFY^H7OV$CiA-!WX<Gq.#vbpI$hqNnp6+@ZAZq@Y^mGzcE{7F/Ak/{oyl)?4]04tvm3yaA)r9qc-J/P2fXmE#EL8ZSCI9!qBj.DtK:jBtttTQ(V+U3.Tq(-9:kf]9#sBM:k{7uc}1TUd*oz#mE{!:go^p5]dqy/BuM^hkYfE*C9(Qg^!ryLIc.qViv/h!LEwf9G^7M+.3/tnkw5fcBC0xX/qk+Fr}vI/<5a7(h&/VrlvGkRSktIHw7Yw=Bu/8G%}w2JdEEtNt9LT?$KYqFM1wBsprr&S!NpKP]{iP%(Lt%x77})I6WjVnp8Tv4h2MVA1N!c0gqrYiZdtF&*F}F2mQ+/<ME{/]JBIJh9q)jMH5U5dlT!pHPj<E&QIu52xtdW8iAD<XIx%eMd4!Tdn3*qVt-uA?}g<>6&jKbJ-k(euP+e/?m6<eF$)e6Ig{.pP79)=1h=IgS0=!e:nV5kV@18x>y2f2^9#jd#=Ncl5Z.s[PI@E{JwZTXK2>qEo@+Bt!Lnzkc&lo0e>Ujb8TSYQW(pSaC6LT@IWe^hp3:=/7qCHsWQ2N?J(/uanQ*rSr!tFD0G8n7p1PT<xV!yMH5L?W:t5!FO6l+X6$vhOCE{.M&=RzjWO^{aQ=fG2RofsO5oB87aex5aVE:Tzy0AR&TM{6ass.{zthX3M0>kv#})r?(uABR0{n(>-ZHKPtp:IK?hu6sSzkq+!&y){1(AxwWrQ?@6n#D+l!J$0!.*Cy=m6WJKS5#W([aH/=Atrp#6jQ:w&kV2&^L2g2l?j8dfBbpnYyrmYTF4tOAUY]+Gr!{xQ51=T[Nn.8L1)PsS%:2b$h9bSeRiB1RYHpoO@O@6HXM&c=c*Tv!9?+2Z70cw@57toyBI5m545NLgO?y$f{}.WRS1-C56cwC3AE^HY!Zw!vr]&2dB[r6gLpzB4XVS7.gk90hXYZ%)^RN5d<R37I]g))81j!>im8}jn.JY?Q5[}n-)C{JTxzqUkCMI<<X4HB3R(?Exx*Gyhsz=S8auorRvbC]J7K-gT#C]aFxUYGcbc.?!m2wO-VNsB6XS9T?*2I?g.0JD+f4Z$qQFyn9x1gu/qPqy}]VLCEka[F/N^Z5AKzNXIO2iS^u$R.O71t#W36!}2?+%bZW]8#L0+Lz7B9@?1YXR=]1OAEgHWsf]Lq+3&Owi^kl9eiaB(X5I/azJ>x62ud+=0se<a=/tucYr$3K%jE&1c*uj#m>f=NNia]/IzWjEyB>D$>r#J:GBi}hjzS@SyZ#-ZII8N&0tH1n-Q}DgH6o{VUb$(Vrzr)?QW>FH:KD3@EYugcS%^SP2.S/RKfEm@Tf9I^oqs86gF}OAHXf4/1dyC>q$8t{]cTbGl%{%mhn@A<)bd[E-:/tlc7K&yqGaAS/d=jqi2lbaP^e{5&gzU[dIpZNY0[S?}=B<Y-Sg]Bu]k/4Mj[:SDZd-D{=f-JQ$k!^n^ebNz-9p5u&$}rQhLZ.5bu!{?p^]UQgf}b4HF2&0Fgqae>1ICT6!92GqR{zff^Ie5phn*Kw{-y3OZ[$Tftb^aa^)Jxjp7{n?0#>^lm+vhgaJ0%l%mSAZ1/1sc7ca3YIfD[0:rOU4E*TAmQRpV@.pM1?KNG*QqA{P#s&8l4d)w5R}fWupUQe-XapGyRb2@rR}:p[ciW]u:a5uyT!Y7u8n2q@ylWgeana^9UXhYV.-kO2Vk:v-J/NkeR8NhOqHy}.M.V-Ya*>4nmA/bJY!A/S<GXuUc-ZqAMIP/GUd(y*rb@Me^u?MGhLS5M:?IEU%1FW}D1Rb*.y8a*s@z73s<u[{<c*o8$=V$EQOI.x$wZf3xpdFv]M)%ha>Dn}J7pa(%YP3bT54-Kwd?U&%w[NF}JASNxG?iE}7-{Xc3/W4*HmSav)6pXJ=+j2l9>fBYOIAvKfKXwiy8.vf4OGXtj4s%fGFeXd%NLemEV%&4nK&2i$JD-.B/}EsqmySB&L6[Owzg7ulU]u0oyPvqV{RxOalD:{KFVfDpJ>QU.A&..@N34:PmPf(2C{Kr]:D@*q4akWTy17if-gIfp7ti2WiX]Iv2pmG(T<GI=E0[K+xz[MQ}tLmD35CS3&iPPFzKSF=chqKX1$7[#CxU0+7](wpZYkSXTFPb+co*{F[Na^-!Kvh*]>q8pkpO}PP/gtpShG<tht.z55Z7LPTyQpM{}uWVpjt7J*L-3t1Uk&tQ+?k^krYW^}P7hnw]!r6*gbC+CyOEV-(Q1G4:z%lby!U5p^*ZgL.n@4vUR}z}X89[DKUKU1V})uH1Vb1{(spEer3>KG7@u-gg9Gt>R2NCulX#RxD]Io72aq*yh59[LwYi6d(FxZ>=!]!:8i+YJya+v:O17q:sB@%s0@r^s+!z$}xIAYWBv0T{YgA2GW%5/+:h7uSj/m3Ex/LmDaGhA%Qrr+g@)0>HVp+fdwR?X=5764dE+ylaxH%eNrD(BdFbDd<5f{uR+{DR[jXDN>j}l$o$oleKGhB9v%rEMk8!QHF78OrtI]9c4-+RofIJzi?Jdm4@7yt71=sW[pEh8={6Dv3R5!H#TOqydV?/mXF-I3$u*79zdhtg#zrv4uHFh9lHm.N!E}8yzTv&Fz^>I/9NI!vEb*iZt@oYoiIxHUgKhn1B6<wu/b[2H4drH:8sCCX-j+BZPZ)temPRFQ0/&H^R*plAbOvw0B[0H6Nl}:]XQ$KenH7l.K)uk7c?9<9.4xg&6J{+nIw-leV5v6X->[u49/uYd:rHi:rfN<Dl8qJo:HEkiEa]A04L91s6UT:4-vX]Nipfi%UO+v0EP)[F!6O2ttuaWf.#No!6):U-CC7YGl).m?iy70ovVaozCUx6N2:u3ee$}Y9GI[rVl#2iu<htti=DBMtR+BvY!]?N:1V01EMDwoQb{v9en}HHoLG{cn7+iKn?tzSil@vqs4Xb5Lu4OeN4O}k*8n4CM>P^rtE5tVzWz8:c-%6S$$?<-$^2*B=W/P1(&L%v%Uo]C6NCrQZpr[LwWcC69htFx<??qc/D5!omGH?52FOHp3mms&Y&t!aFO$/ei1.B^w6&Ce{(ok2T8rW6a4x03F9SZfFj2#N5C/)3xquBfSFr80>E.BuT!/x6ADMfWsO*hmqm$k@5m2Qjh7l001:aN=3+-BtUZa^IXVF<s{8#/AdG$Mr]2E)38)-?Xi&$kerhx8G3kbdxb9ljR?->}SSdZj]^giNQPSWutMV!lfBO/wqwehTGj#xYQ{yZPHMtVAji2Ey@$aT{lGV$HL(+mvt]sZ[@LI1dv4(/Fa*YM%3ooNLR.D7$k{s%$Y?qsFK/EX#dQ2s-cB}+(zVlElx4Mva[xj-JJu?=4B:Q$7(ZZ8NvR?ArtzWRlA^TBA(i:.UGHgg3UE-6dS!o%E2oK&l&605Sg.2%btejVD9t1PEU@[{J!)Ret/fuGtn7XeiJ%8)8&=U!eltt+d1ope.ZqjcPHtwU3>M^GYvBNs*-b]%QN#LnhWK00b*96.04FI>#gJn.a4zSYb0G@CpJTQWI.?XO9.9xL=By*eJ2s=^EZ%@bf.dZj(m!xLjy@EwHpWvTd}KGmUUA10aQL&gBHrO/hyS]J#d#ztoPJC:HEJMLoXf7M.SMJ7PkuUe)Y!(}vxL%?B.v<nw%e?H+PQsl>gQkV9-i45dM0thRw8/H>H>*Vw2qv[-UZ!Ez?p*(+5&At3&/9(9p^]%?[BrO>kLof<0c%Tfn)WC:2T}q^Z0#%9K!Ozd2cIv&cEuq&s-VnXN2%z]:w2n=.dTLJMIQk2yaEeQ-1wm7k}Aby}x7qQ5A-va{6Zj2&k%]wD<OK$y1re*/42m#tn%auFNgT%.BCZb/GqIxH}eHRct?WESz7W?BCP(}O-&S6[1vUQ7S:EtZHm$8s7P}v?9=J61<q+:0MImxfSRl9]^6-?Dw15[/M2QW!A(/+kChP72{A.20yfDC4!>.&RCB&J6$y6.7qt.HozB/}s62*J--khnFl=].LY6rbAbds1&^IT@Gx%udB<=!d?(iyfF*&!M!c=}0GP0Q/H+wNgOR+#8{PkpC[nI2slz2%xAS{O3+CWNUQ8C8XJ9C$hF8C]jhWkFKoJt2.9G@v)rF4Q{lQTz}qGRDktnH^sPn3nRqC)X$BE{>yV]Zc20XT:>0IgXOA97ONKqBak2/tR<bzCO9<B+O-*&HZORc#9v+Bi1fZryg>N$EU*O5{JS!yvJWuG0{L387n!VN^%^tbFYawd)-j1%bL>T4Ehd&oBGuv+VeLL{!Ni1DuQiH%[Ge>x7QRwnWKIL{.wB&RtNEHz.BAs}l*9({oy6&jEHccAq3lLy*37o/{.nwT52-.zKGq?!&<BR#.EJ3h5u%P)52qBanc8F$VM!Rf&XKe:9av7?86R=?y4%l/0?6FCM.!AyGf<W/Ysv6STGAHD4ABG%rX1L#vT1fFm@1kz4{4EV#F7}e3?i-/*Sf>A$$]R.:X8C/L]lHWVEb^51?7hDGt?lb-<fv)P(M3rZ!(.9SYzPI80F[jVR/+{}?A!G^)Z5Q[BayGCd-(DF=&zL>]F-XHHUWQ03%?ZLJ?Gv9f@Zpxmt.:o{wdh4GWn)WT+TCs@O?i>eBg.Q&xK#47n^-zNP)V/k*Gk(a4U(DnjGR9B9)ae*ETWnzV:OiOvH)c>thtetX=dGtX!DFMXP*m%VT{1!ZW2ugOfS4M:N85y4({!{Dvw7)]o9]>KIdj$J1ULvq]Z2PfZ/E]sijraKRlLoYed>)El]]@3J[Nxd[e&wBb[xd[1@{BWaP<nI:-)y*1i/#A:OORvL#.r-!zS:@lJ7&se.N>x+CY<mTUljD.ztk2D{zwG]Jph[}<F.bJ-Mbs:<xTW&q%S1mbxGdL/l*[{PX<Dp9r}/j{6?G(<<M$Zz#zFMfw=3j/G6!Fi%/%U^!NfqB6>lcNtikl%)*9KD5QTlS2vcPd.V?c[U]uK!9ep7%X-Qbv^8q4IQapBU9L4meqnV1j{v&*.7Cs.DxQ.[%pwp!(xiZM$X}U.}56m.G.i:3T[kXak&Mg76{&h?{c5]/f#yii-NX1+)rKB79gD]fB=:?@J?!X@w$[bn$Ler7ct:JO[fireZUo6Ft%D+b=9qki2&puL.]%O9eS5.(tGc*(o7xLv0<ff!hv{?z>WOlsAHI?GRAQ9uy=qBPmKdJzbI%D?3]5vikR40&U^2nJwhQTK+{r8{b3e2}Ywo3wttF015]9$t3ZSVFEwTS00^C1[M(sIIIoqj}J5mpZ7b)Vz$]=9FxA6[6D&40wFJE!BKA?e-r1HjLXz6ria+IlGX9i?phQD{B&%<aRy)=31s#(}5QR)KZH2.SqCdoz2^>EhP0=FP21ZvY?0[^35PT*2z]#euds{ZLvGO6MH^!N8JSPmovJ-5?(PeR1NjYDhOK.l%5:fmE^&xC}l8gA=XroUGh)C$O}#FB#/6U:glaDphf^@G[pP<9}:[YP#o:y2D8Ns@3n+NZ<^#X-!9PmgqUPismeck2HSsi7X-K0]<(}}U(1@khSK$PMn^Iak%%a[T6Z*&UqK[+xpD+cTYc]<cKD3nZ2eg7k.[oFwvkTFzN[G2Ll0nvh/i)qB6e#)i7M+?]byqdsAnx$?WiJw*t0B%$@pm775H=+@L4Q6v4=()iSm=7wlEZ9zNuA)dOJNr*t(CHHnyqR3w8<2WWVAacFwE&f.F]H&{N9k:znu1C:cS$64<DQB!8T*2-?O!$b&/B}JBu8#.0Sw0AN=D/mFU:fzX:fu7G8Khh*Qep6t)iMS4]*!L!fgi9Nn*9.bwcoJ8Gw$uY23^Ac[)Zsx(RRmXUkr7QF.HE(iw=nVdqLB5<(Y)i5}j1@C6m@ow2ih3FP5?&zpk>@Gt5xf{JW+E@)kmI?t#*bYN025=i]$tW/iiXBKNH+xnZajWR.}oHsp6F*g#sYAeEmCND3&D8[/qA9U<ZfDlX!Se@G3J]BqZQ:Yz=AM+C{g)N^DJzDKD!hjat2H0[$0fwq/3-IVWLs%n-Vt6XwUD=K<Y<I+41%hi@p>iktOC-JYxE(PB*2jx}Lm#+#}#O?eLmQk0!#xsOT&i6UTHu]LG?}XyU)YJQFQcY:Vn+#6n%Hc%s]R%Sb.Sdm*DrpLB]@1cWcjh!1:@ozIrv.[O24WzUdF9OQ3PwS3vkC36y%6=7RIoCu%GG<fL!k&5.%GY]R@1r2!poB4H9/)?A[rzuZ$:e6G$}PEe@45vCZz}Z?I7hqqQ&l)GWrM}-Zh!0[H%zF6Zm}3OX%<TZ8uRa.6.!jIU3[U1$2-?g-%vBneG>2E+m*x@0!+V0tJ!<4:]AVtJd0NZYs:+t>!4e[)U=469px{e@c[H+UFjpo7-I3I{V1h<!F{HK]K](hEZyFqnw-d)cd7ej+/LylqT:F<3vh+]k7UKRvvq7hk^9Nf{L&YHk}3.KsoYSlSX@3hO1(Vc%KArYJ[)tQv!cDw[1kK9bJps?K4Lm[V+zp=T1{qEUx*aIfTs9/6z6iMs3wf&L4Cjw.LYUu>t-{4oO+1}1(<bm=m[Y2vPmvyKF^>S!50EfjB(9qO3l[OmtdG(BB.-S8b3A$<$Om$thF^8bUqjYe[gl2tibOW#.^!=WWx!3?<@-y6=z)$)nbsWss1saK[5B10YT!)*{v}D%1#96h^#5y!TUcIPTB1SXF0vLhM0KYGLUmz3+[%8Oqy:B4>Ol$.zN!4^j!NeiumH%I=-@]Bc::R8CaA2<i&Vp@!]4O?jEq#}!sSowoZUgT%Wt@Rf3!MtadN.PUNKfoa^k>2EcLZJ+ci6Og-&oXGUnx&/Z)6ng/l0p9kv8$YGWdHmn4-vo9jVf&{D(Xok>dzu(3bPVYtLdJG=HJVd8U.^DKz4Y{v(]!Jb#.gZzg[A7G6JSVD[BLYDJ(eCrA59emJ+3rDRaXR!Ri@*Fz4-#ZfO-XDAxNY=[JOROq1p6P(v%2uMcfBS0*:O*&D<>TnQpv&B6N}qs!Q&yem^EgU.U@LOOmPQCGI*:Bx0>z}M9:d&N$It:npKtMvhcun#6BBo2r!ZN0*+!Eif4P*EmKXxP[#[k@0NdaTlHT^8w#^I<1tF&GQh]*Rjj7U/WJImShLW)P^D*3Cf87$kp2fxM9mB5t/M-aX8a2>gUtRB9tH4JqNcG@ENIhacPpk7xsAqWT1<)Jh)S^e=h2qiI(WTj$$g=L$/)(v2zk8(/.XZs6Hy-O.Dlc!Pb^6GN.UkO+4OMLq+(FtrWdJt{j*MR5=t[SlC?q{9.?gO*Pv0f-sIiDc1lXymz(8CEvh5?!.mvl*QsZg*E7-gozzg-(!d!I6U<UxP-(F^II[LXrJ=boYh-oWJD&JB@I5vho3dWv{?r/Q!!sB!F9$Yvh0[Uy/zCCM1Tg!v)VMwR5<A3XRKYu<hI=Wo/cjW:F!+[gF@Hz+}v:rvdm7j.&3avYc/E(Cx#1!!4iN1:31kP9N<$lcW(LehYr7*o:t%U(bb(<H9iVxw0QV&%bP*.G5s4QX}rvlFHLn^?qELU7C=rupk:)rDd{S4<X2DVf&@#P[5Dg^k[Ey>#vR4MVQoOsoc*AsIrB3{ZfE[@HDni.21KNTZ3gyxHWH0Tr^bfX^]Ev:GWD9hw%ag9Ob@%<NbU[AP3VNkYjA-<98*Q0f*$eqO6KLVBWum=1IBtrk[dyrFvfc.TGKNQM.CmwSBQNp>RTY%m12R&UcD/32(ue4Dtm9sE>C/:IuHtiVSFGNJFkDbz$r!ewtNDHjU}?:[T..JTywbK4KvvWlRepq1!#?ks9}tkDE^iKVKj?8ZL/?eAlRmMKuPoCu#0{(N-.$r:03}.4y^kLH84!lt87c-nBRatQ[A.U#O^WG}[0$8QgiJQes^LWz<EGdODOz]Z]K(1{oQ:1<S[1CpAKQ@?*uM/a98D/oLK[F3Twq/P*zu3Af>p{^N/5atF?7DfNH^dU518>XK[6L4v+=?IC-AD=AlZM2UG+g2c$QZ&?^af0/6mKt{ub41QB+vDSg04Gs:CY-bL:)lV-.8n3){5El9h]{iS{1b7pA=?I7.&/1Reb$!F/kwwFUG9giJ{#4zB[anI!B!c6Bt]zA8M3p(c4vrlS^]b?Dl%fbZ)?00F2WM<@NRVW<9?[=M/y(#eLaT-#RAoZZHbm(FFD2eUe]WA>YTcz*t7b5y2wUMy3>DmF.RPcdvQU?XqcL{4}VWkLTAR=L<*![7Vy)R=Q>4N<PYhUc8Pspr/ic$9{+8[9uCgqk:M/FA}c.ulSJhXEhersCI3dVs7YbpRVd%ZtLNG*xUs9O#!<o3$M19Psp($anGrmCA+u7-mCb>NU{?hn]MP&rX]%3a9VdqCh&6llMTebZ)]Dt=k4#l6kD9}j=p>YI!(%ESndc{}=X#Mn.w)+ASX<1Nll2iZkh{hBd0l[CIV0y6+b{s8hNjpCux!MdyBtU:riqu>u0!ZCPs*/m!)WBC]eE:aVp*!@0Z{(.7K-^VuI}aNJr?u{KF7arSuydC.KmmJdoMfdpO6P+JiW)zBZ=jGE&HkZRXzJD0JhDS.JHzF/nucuhjFik+/-6h88O}6wkcm16kn6cyT#6reEdUOTwctwG:lWbmO$2RPP+(V[RpmQH.eg=CrzU78se=JK7{m^=BxeMAfOKzGO[?Pgv02:SQw(tDSx]2k%ki%]djI<S?^.a{[gaa:]-eaLrsK)7IN(F?KyJlOyMs$JGBg0Y0IJVwN:<Uk&DaBd6vKdmSOL}7eg:77i%pi5H.5oXW*+o8s2U:s1g4(7&i5&-1%e/-!AS69Ojr<4&L.b<@&Dn?FUJtvbgP{N7m@h.LKPUlNrQ%4)qpIG8-@37LGCOrR4*Q]Nl>w9!9}WJW0+o+0<hb5bN(adSk)VZORuPVyxID-l@fcCj@xf[t5gac(hsU=Qp0b{G8{+4v>G[vOpez2U0S#hK0]Qi2E@@u7GVt#+yOq+5dovdnp@h5QVKVkW^ayL9m!oDq?lw?5{EZ^/}Pa)!j&M#%d3royCSm#)hs^0l}W)k65s2q6N8Pbr&5Ri%6$^dv!QQ$4BJj64]u:ar3s{(pYM13N(+ahZ[e2#U=}hH9c*d&5(]kPP4wStdg%2[(%1icWs5W-K5sk878R$#U0Cv0^^4+/Nys#h9gdCMj!9Kb*F^A:-1D)+mIoAcVY7kYFzu^IuS^iuTn^YVCN2I!tzz?XC{06xotB{Q9xcEvDDIpTT7Rl&NTmB8^qPN]LI}yV8(B%Q2SEq^rz^r*U*xz105InM@t({Ua16^a7GpFToX5hb2xF9:z1Z(m-&/GOauC3/X93qi/.Y8/=FUWQ.?+EjLONkyH:x&L1F?o^KW8^6134i=y:9fkZtY!VB7}ap6/x.ur0<Ul.-oaJ:{WNL:-dtLqN+kyIlE3Moas&qd-fJpMV+aHy*SN7:tN=)bq&h&+s(0rZrb7Ss}q3k.}>YUh{$NpJpHs]}N6j#SD9h#Chadc=Tt:V39(@zQQ5Ij}L2B>fr%rop$jD>u*]=)k4T#7Q<wI+Bx&$l.>R+>062bZwOSjM^dEzTHVDgyXKa.DX&o=Jp(-w(p/a$tu#QQ8T:RS5v}bfN.XRh@C$lVVY:8]pmsHU$CsmYYa)jEfq]l4d-Hbqlv5&ME8yJJ[ymIo1qh.h<]?85-MS0XO7RS*Dlj7fePgTnUq2)X*GV7dN%a17.ye6K9H2rzDv34[Z3$e4drAM@7gJVhxAC?J]3j82?h(@T4b6(vzg6vY%w>O)Vp^Mru(vc06]+!%9FQthc=@VF]Ixen*hC8#aE/)/qftXjGvNNajLna{i81OVdcZ-[Q7FG/>)Zo)iei{nK}2p/:-jusbFQuR>yd){ah}c<+J@PghfB60z14sIzi[EiK(zGb:W.IIqFte!r{@(aj4rIAyzqa+xm)X-6HoMWwY.:1MHc<-^pS5K8k{$=Vk(t/owCJNST0JzveqW2Eiv3HjY8MiQHS-*-L[WV+d[zD!gW$Y51}v=20.vRA/CH-uf1z9N-leWI{fCPM<nxe)nPZ#8Vs1%M]}SQYsSypZo4Ah<ELPeW(y5}5si$lXJFuOesS{@MW]nsaHP82Ti?6YePU)C)RzEdYK!@l&035Ka5G4Aq7-#{){f@$lGgCGD?eay/saz>95SlfB^pc96)7d8(Vd9uL]%[$6>[]lA*-2lz.DEn}m9*O[-HBYTBpRsXSMm[4.zt1SL[dPlV%Cpxhu]vw0Nifd7xdCxx!6Z6O^S{.*Z>2Qw}FDkxrxlOSk54OE{>?5BUnN@UEvUf?)bjb{LKG]JyZ7?]N6wVVzT+&9<j+pt7y-0-AoaTiwhvZQPv(<!.}-UlBgzZ8WtE^r.}7wC+%SI4gNeolpwYa0-2+gCP8V/eJEYJ>Nq@aZ8.PcP0wM[T8U(pZqcvC1G3^jnlv.ob7=mp8Opa]-o@QZFtUUPAu>[cVC]w=Z&uI:Vq.7AN0(})w<CgxLlGI?c1I]a?ZJa?&5#YeXg7yU0^GyN]6i9X^a]cT-@VQVLHNZ[lg^=8%iW=^2i)-R@AmSWVHA3!l$abne^4G(X4w9/eU]Ak9n<E&J?wg0^zx>92UAcka2pzdr(XF4kdn{k!LZ&dZ>wACd:.eDB{*7hV3]49=DM[AT{53EBwGbQRh}Ejx&(=64oL=*V+3^rM8K<&vF=Q8FEtK*S8]S=S<k1+E%nT{falB.QLPV@(p:Gey<aeTTZLqtHsBU&C4IH4PU%y9kt}D#R))U}HTm-c{ge2g1#Dp>aNMX*yy(l%dHza+kv@6mgt0hthI@Sb<nxBL-CvHHHmgZ!GR:98QjI$Jo4eycEYr2lvQhw2S{%R&jI)x9!=gwUQ$#>aU]:?kR?[EJ+nF=gT>8NG}X/gA?wvcATXSOTMjc^*D>.RJ]4C9YejJ.DNC8^fy}O6S@9(kb-hF0q=3hsr.(?DK{a5qXHE./?epa<1N68Os78[z+7$+aBnWndt.A^mbvJi8O3wo6V<:mWF:Ii%yzf)B!XqJO-2?Er>[ihy8tw6nqQ0Z)qsxa.d9zc(uKesW-=5kg9I9:NIM1<GKat5oPb-s(LD@0tBG<FN:yL4adZczMJz#wmfrjhO@FegE{1(wn6CSOEa3k6xI-]@r552{-oTu^UxKrb#-rn/X?[x8uK9U$07QK5V?ggwW^yBDz*-u?-xFO[:AO-z39vjFrakuSK>?:{bB>-#)EC]5hZ/6uy*W7ZXqL$fO2%2]1+)-@=1S%]jXKj5fiqSgUr1l:LNF!xI<R4+dR-Nf^7^cqAN!:BKk4PZPF>T{ACuiluPTvR:=lsp9&pWker[s0O-QZ-)>B..=s2S7&aX<L/<%46)tXpZF7f*LM@o1c>TXjpKiJJg82U+K8{OO6bs<t-CduisQWc]p--5#!qv^D[H>OR%VywFznJ4gkbP/m:c]CxD0v(FavA-[esO5N38l1%/f9m{Aw*}ZPFF95!MMHAXOQftF[.40qLfyP0PiZYF<5(e6G0xQf5s<6okk&OwP#(eAqy@%>g-2Pf#+r0W7{3SeRW>g}GE1pwylm-4vG(AaU@tU[x]q<WZbS>*!FcRfaXT:LQfrY9R50FM<mw.y?yMnMI.pVJq/B#@mqeqHCrHWJ.l?d#g(5$-R[.UWB/jj(KFQuUEnOjK<xcu@4NwL2(naT*.uld]g[0Q3r/E#>4o9SX?jBazKpvzK#BCyQ.aUXjKr15/Z8ye}9NykSKXsmCr19<nc!P45pe)3SJKrBr:[!=O[X0u8<5y[F}.!{-?(L[sFG*>}zFRp!9^2Ye}B3XN^D8>WME(OgRZaIxNoTjLhqsqq2RDRjVNFkFK9oAheE/oV*0<cLXx-.SHYp7vo?n!t>XnR.mZP+%+N29TYLx[s(=}u!RHI=q^kyk<lYh=y3c<wV]:L$m#0kxW5%]Yog)V+:I[H)t[^=<s1UP!w(v1ooE1[%Ht94htRAgS[$cBf(WKuUpME+yAGtv?CIlh3CXGiJffFY9XP*ag?B[.S3a9d[VElXfnPbTcl$u^BpZahl=9uHn61*usxu>zkip(/tC$*Zpq8AKut9t^^IRe15O?LS&4UvR7Yq%qehg.LL=ZX3IGa5^3eXu9*u(MP8XBu4j1-c&qZO8p:6uadI$8vEKUTszr5PU]$QJK+.rV8C:ybknOaD#fG#Vu2oevVQ1Yo5)nNgXS7K)%v{)kQ1Ny>4j03m*p8*T>sh=UtPW&QDNsceA1.i6V6)haLkTZ7WFK^K/DU019&AfBhOYbrq7&TKp:x9]?KW:yXE0tn(g7xUcYDxnHd+J/mHB42LD.Q2f0[Avgi&3S1JlJ1)7dc$[OSbgs-PSKz>^}ly8t(fD0+7Ia>}/tJ[[ZPu+1$5BGT/auQ1Inupe1PC51)y@a(r0wDN]uHo0G7U[IGZ>webPsYP+0Bfa=K&{cLVNA&w7eF!}%y8K8x)eQ3Co@FY1nc70yvh5eZ@RW:0]1=H4rJ:atc:n:j=IP/tROn3?Xak(nN)FT(2HJortM-9G/-yrVbSa%3!tgt]>?!b{?XM&<G/j*YaG0LGgX<5<nWa6#>Bzc1EyS*kX]KL]qRjhPwvUilpC[NbbtH)%g.&ie#?+6IpR*FU[quF6Iuz4*jI}sr&ENFkkqMPYDwY+-9M4}&Bv37Oo()@<S6*]DNeNnm&)PqYG@tHQ:EpDWA{%mC$xq@NU=@dA>Wrf7tf{j0bJ{5}2?E$nfegML^jQL9iU<N}OjUdhsjASQ1/:%8]N^+0r4$D]OAnqpVS9RCpGtsIzi/p^:cpey0H@}ukHOnP9eYBzb@Ng2EC*{WuBrOA9Sf{<tTX%yd8V4m6mXF%BtPKCBv787]HLlnC&7$2qfW]OHG#HCg7nvSd(akSOQFmDC{>A5w>]-]rM69R?)GcWifx}*wTQWwvXojUKqxD]lx>*s)fBUFtp.bG27IWAEd![H#u@qaLFaDBz:KknOV?:*H6CL2)rI&-EUP1PyyEM=9EoRJOFZ=hbZ0!>9co9Py5HKEr!h39@2dFi8@Ns$DjLGdr0y5&d!+9LPbqYjPHgB&f5Ca[2QbGts+N((DFHZ0/sMk7^l?lND^d7S6rGRy$tsvuXn2ywJBD#X>tCk!xUOEI#kcMN:OQtUgxejIqGzdRkmYKUmP(hlCZ=^<+/Y)YC.>U<t9D*b&)/:R(!dIT)0^CgqNH=HCSPN%ElPP]9PA1yM&oW}jyNqnAyG8qP=KligU&}>br-:vSs#JpmHH5*/s#-(CNNjlq+b9bzWL<E.jhn&oXv{+]}U$8>5>p&o{lrN34BW[Q5rJh-Yb3px5p4RX]T5uUaob{Lp+R/ORviur!dEzI:ap-O2:/5#CWxb3i4TH7VGZ2aWq-/4IyMybv5-z.rU(9SDHoa9m)el:saNAUL@+h.<qJ}RR=oa&r0Mkykh4eORM.(k.7*eVUJiX1PR9j2<mL>.:me<0VLO+uErZeU:/SjBJ{y):gQ([gF14}hQ2SKj[MwMQY+7ezTAi5Z7!U[8.(J#hUFYMo&&g12MlPVai3nej97#$jK{I^{d79&QlM$Htyb4mH2+mAJH+dS<5B+RCunEH2:YU))EiNR4<F<q%li)V3!QQHWbPAQjtOBn]v^vv2KKFdvMjmjDc:6%Eegrx]v37.yHql>v/GK#7BYHgpq!Tfo/i8I:3ct-vGI+^PsMjNdA$sD2b57<]wGq/BO<&ZW3HVtLne-NPDt]9cnpmC$B.<mC.9Ge+1+oYvTGS/#wb%QY]+mQ54hx9VfaVZ%xM?LE-7s2.7x4IDV.x(=7wjZC5aYyz=G.Y@yS+OuV]xxilu-HEl{7R-UWA+:^x.$LEf7*0@zS6AE}bc$)&Rl76+Q6HfUusfLmxKL28ref[NXwAT/PA.-o}=s/BNHOl}cERHWfVdKIVPKaI592jpYTz(J6=comg$!x9$0Qa%x(XvcM$k(u%G-<@6r0n%T4rYfy@<pq}U67kydq8}B/e?nQzXupVeSV9=M(e3C#FdWjb+^)nNLF-5Q50{F]yZXfd^1[i?RLxaP>Mdw>frVXUYaNS>lst@E&l!A>pJ@:)>4F)$004M=@NtJzN7@uUY@xVux]zg3FHJ5+G(KL9(k(ebv33tl.qXT^Hj@Jc=789{l/lY!B:.p+wk>5:n@gG4u:Rx.]B-ukmmb#I<78n!8pr8/Fjh})]!9wfzZymB<.=eRzjp2}gBWJ%X5}+^upp(UC(puDp4Z1m.GnY79Fg>):2y2C{js+cQG!VzUSoL!-*k6)+r}u)i1naz--uvMfcR.d/?LM%AXWbNrgDJQg&4AziY]qD{{+ky6M0CL<Rr&v8gU?eE]=HEVeuCgD8hd]l4Dza+4M?1Ph)f@RcWsiMl$5(ob-6)4**cR07OmM*b*mDpia?8f*8utg6H@*YuiQR07S/T3Uib(x!!gAfv]bHpGiL1uG22a3.NoYCEcPV3^LLMyF*Y%<JQj4wp(}0k9cDK:QR48jw%Yf.S8*B6Bs/FobE5<t&O3!g@y7]sA1xhrH+rCPic)}6Q^Z][fF1Hh@zR5Qskn}gs]fv*HOJ571/sI*UAjtb0mZ(XQpOiI^+a]HkT!/es<ywcFNXIcVT16no2rKmp0{2Q.Iw?WH](veojQxN=}4t{4{dti0Q$gF^7UA^oj+CtYR25]8N[HAb<eA]*mqsrc3fUudg]+9w6MTg]/%jvwmYKmwBHphWjedg1ehC8le!nmT^?WmAE^k/zLcbmVfE3aCyXQO0:hMyNC&[ud$7}wSWBEMJDr3#t%V-DYr0iLgtu:#8Nv9NvSR%[J1hYmB(>Lo291jt7}<B&9tJ-t(uL1Ga#XBLvxjYb}Iv/)WNq7dqp#*#UV@:C69:F>WX#LWc3^])>VMOexs59CIw9SSD>lG8vH@sL/OEbvX4-N4EHMxOWW[Vh28Y[.J2{!Z<sGyf9#>lYHux)E^q{&>{=d4r4kBA0.aX#(NMXRhIZUrc81nOWR#IBIPS6s5+sS^s9$^2H!t{&a>7%fG)BVK@2*kyAyS0$i!$%B>g(EX[48vEJ9#ETE<mai#CMTSynO}6PbmFNwkE&OaY-$W1n0ZItntc}4=P{zGf:Ae)-a<cw9YnLHu[?t4>n^08krKOZUjJx8]OWF}ff)PEwU-pt?xK.t(Dg$$S2}2[G3o3aSRyxE=4t^o+n#rc7E:Xf]dbX}2Lw^6leQr!(>:edF@EWLRG%g>2i)3&U^PV!+^i3j(q0NVJ*!%+X{u-NNWQt%3jA#KBi1Yct$.vRax:niMqSU?xzJn6U^B8[aC2Yar$Sz/fQwrp+/g@p*^0z&dtSqW!GH2m)lK?SDA#z3VdEJdD<bpoDmMh=z:$ZaN0H/Hj+E?t5ZpksY?tnD7}1)Std)LvywvoJ5}7$e.Q#P7U]yg[=Ag/b<+Wsc:@+NB=.%/f@[V>RV9cB4&[iADMsZOZ!7sUo7PMO%oW=9jNRwYP($Cdv.EqAj1sPuDZq0=wk.]HGB$^&?SXWEE=:h4!c9n]h/ij74%aG{g/2mQr0CGi=P.j(1w)D.{.K:q1zHSWVVNCO0/GH+[[CNf73:j.41ZiTq=zTG&+C#=RI/r5nhvjDW^C#Mjar!-+OErn1jpq}}Gj)v&%n7(2IO!gqPaX#sG7YFj3U81K54>]?vR!208fMPs)D(rkf2+*+9m-z1Z!!H}wZsPf?D.@RCnXi{p6zf^dGAf?V8==7&y{E>B!S&[{Bu^OS-3DP-udK1]:qn6VbBE:GU5jf*Ok-Psv=bsCP}s]-8[dHKq^V%Qj}Mt5ik[5*cNA)pTRL)36nBVA(etrkBxqu9%-bwAub{+h}F-zq*:foH@ZTyHq/&qOuEH$+TFADM3<@b9Wurjyfvy>mPX/*d%g7>g*pnR2zSSZ84jRwl%dKt0rUfX!DG3Z6&uX8jtqIp&-k?DIg{]$Y2gkaerXaM0BQj6Ht/x)g]!S7WHfRPclj?:f&9Jz-qIbt0MX+P):BFmekG{Lfr3cT^0/HO5f&f-am}QFl9)#@k-rQI<9<PIt%>dt=Z<w^-ET!:]}&U[S%cz@b*u6{njO0k=&47/nl>wdzE&ewS+]*:!y(RlOMFu7TqK:+J}A%-jx32-Sdq+.6F7TX2m$[?t{0jGhyN6!Z8^K%Na=3#2MIq0xFHJUZ$.{.)cM:42d29fr+ZUeLCHOfY@/d9oD!i}+^zKmqib>H)3Ha7n$)RDFVdsT&k#r>)8iU}mK2^zyjpj7C7#lCH5dWzxJT0sfyqevbfYtsh:1+kmL6h/u[]>HB#x$aGHZnb)^Sv>>NAT5VI=xa>YG!L23ekCkHX>Qw}!T<TE+5N&87yyMQWmRCy3M->PRBGOB#wd3b5<>N4aDHDBsjhG#s49f@#qMcg)U/Dh2bJL:oLLLMlk+.!<)(/=BMjFD=cgtt<W!(+GNlwH2TS@[a1BgY+&j3LH-j]P*UgjgJuEWw$@fu&Qfb",
    "count": 1048576,
    "gapBits": 4
  },
  "purposes": {
    "commercial": {
      "bias": 0.212884,
      "scale": 0.028032295298808126,
      "z85": "QF2]!sp0!5QlS05n^VN(w9US)@y@cb.H3+#8^lbp9l*KN<=Ja(7WiV1(w)6yo2CQdtU^[Hh3+FWi7tg^xx!BU.*}dQ*(bkfoq2cfK)RMxWh}LhOyAGx^N*9Arls+ynHsk?HPwmS@<s).l?K.RqxXQ!jsk8WG<5z9i4A7L%k(L}hvUeV31x1ZSF6L%gxy$N.tjt<?Ev9o^1zMOu4tkYFcUYBZgA?Z(elq(-$pHN{1njupFt6^ik%P1Q<[^G+nnh7pHI.B9Qx4HrZOxm2]cDGu7jZ}zgOO>UK+s!0so.B0IeZL6!1Ke^Zfe@jJ]WOKm6y@K)cMS:7Wx7)l5mWqa03YI:^OC}:c7(h2ETf?8^>sVia]Cg)@GT5uf2l%9JNM^7Z<KL3=On5=$kz<Dw%qEP#XtoV/f]bhRMnQ<g&36&tO0RwuVOR.d]ZT%5!/f!D{Y3cmk$uZG$}II:OF)qj$UrzsYjfk3}xdQbeAAu<t^<&]1I!YW?{1{1**>{yqgI9d>s!XjB:*i%Is.kOj{*n0zJZ@@JuUR#GNGu.U2X]F$ZMtuJC3mhJ2tyqi&kCx.H@tZZ{^is2xG5^@Mq8s}6m-HLw]A(hHoO{KiPY5oQl{%CMPkn-#Wsxzk:-V&o+7!pjIn0XH1yiKzk?cxpE4&DGgrRY)HG^lKPN@}jTN{hr:TPTos9pMAC>Jr%S4iH@]SDXjc7CYOb&A-c<YR[]7KI$b!htmqs#qOA2uc-d}X#X.RNnwcNn0QHS]gP&W8n<n!D#:k=NA30gxvW&V>W%j}-d^7LrYav%2HWJtA/O@0Rhc&5KVO{^vxG6dCH8kE{:5=-fys{cDLGK2JP32Dhb$}X0zd[4hU-f/gG^WA}ASJvWu%!t/?aL*F$9nRInxFLb}g6gc{jJY>S]!*+*uEho0.YbMDJ.YZ&lLO.7Rwnuc*oI2UK/FB(nREy+<fSj/dyolH%U{PSRN}Zzj6uQmdMGiR^GtneVri1#R(l[MkA:IAdwhI(0WL]]cLTU{N?U$N1NJ&md(@i}(K(3J-<2S9pg&=$#CA=Dzqw]]q8h?y3oFb/j-Cbp&m(CE7yOLyXS3tVv{nH7u?+TI*d2=XN+lSss>+)q0^Nmj1wpe1NhO]h[M(y8}[O%i]]!2bl?ev@5s^RD}Ls#]09u#Og&K6QX1c[8L!eK7xess&b}S+D=UXLST61u5krn1y4F>SRFjz>oSesaR@pqm:l3-1quvs4Mg66+#vt{z:5NuUtV&kNk<@u$F]Wmwc/I99bU{x3-*kL3lGq-@f[oD(?ydNbgF<HxTaBF.QY=uV.Xcbh7:KVVSptHpG2-Suq<{d[E{hMB0}[&kg@%7lUte/q[}]LfWbRKdZnvUfPv[H1p>gkg3qxCmR+y[$fcvK.eoQ3RUE4rdm^a:)xRoCWK(Eq0NFcEK%Vz<@sv7kt$-{M=8?+xnV=tt$Oc]8{(7x3hy!j7*]PQ!1M*3(=dA!P@ci3DLf0dMJsiEd}JqSahJW4cYb.mr)myX6KEMchSlQybwWtt@$m&GAaa)2vk]+YrEq/ROaGz<P}p1bvaybU+#16yl:V#7Mi)Y3h!kw>%3*XmK<*Rvb[Ze3vtgS5vkQB?r).e#rCECwSJKrerZ[jch:TaVA$qrH*z@KyHFW!(@5+A{x>L@Za@&bX0zQU$HKAFn*JxkuN<HEMQrq.KDju!c]W].+PEw(phAe3Hau{u+O76jG2]rlkFF}b%QR)EJN4@R(p:>IaG*C5ElSZon+>k^nAxOiG]E]<Qz}g7tcbQ!*{ZpWeb^:i}OV.kXk%TD>b5-M9(Y?eFCn[R=NS2b$R84.mWbni=R7ObF]ONq$c/X!1h<Y/)WCP#QF-U$nQe7{wcPNu%O7[dx-A*BQZEFrTK[euNLcP!mq5w[#<&F+r><7BY><r7>7u:lHVs.:8?aJRsuahQy6oyR$OE2s^@nb^(pZ:eSEqVgmfEl?3M8BDSA#uCn[4%SXcTuYK(xBeA+te0T0]9CX7EvWn?exeobt#xm5%CXTdU/ndxBie(qdO73lb0{{lrSg@+x)4nvY)iyB]aSURx((2-iO[BCdLFKWm}1a</Ou[S4AO+ocoXbADIe.z/Fl}27ziNyF7BU1TY%(j>uWk[Ne:}f[n-fSY>TQpY&o@)<8w<4+3nFF3ka[W-FqvKB1E%irfr)s@[4Lat>N&+(P9z7bbu5CPvq^:K3?HKOb?bJabWT{6oe.0WA?-i.l/x-VO#oG*ekOe=Ub^jLZE[Dc73(YFfY#N^fIGZd$nJ^*q.$bTlg3-s]BDab=gClay)5?<NzVbpECgxF3bGRA@K[uh]D%W^1wh4]4Xm[FNTx990h8Gp..H4W%zuFrjiMvr:*+ngnV$Bd)r@3E/t*CWTD1<#V+dQ>QDLP(G(.yw{Lo-]^k{=c-vSHoA)WqvfQzo>vpI{v[#FY?L[U>dd!cB-2%b=Wdx/jg3f:=r()Z1QBqF-F>?Shl@gtL%rr7+F-t:]Mi!GK1M.!y:n]0q.8J0iYom>0)e!7FCFzoyeN0gmXF?J<Nekfv(EWZ:O8{eHRMSs]z5zBOAsu7[Sg^[C.6O(lZ0x]NY+2=xV9HNfoY}eV2(2dPNG#miQSnB!}UG:Us*MVy#:fEidW%??^jeLe8VXvsfzM*q^}]AT[jo&Otr0*+eDddO$>9=Oo7soIs2!zqu4x9iaTOJUc$?mcIn1fl^>}=]6i#=n/31hQ@u&Naj7:O0biblUQ52fOrywF92IoJB/8>$L%bOOkVQcq-c0t8k%3D.S1q:Q3tTP@)S:d%xC{@BZF^?UkL=3Z3DO.{jwR)RRKD<mbC&]vO*OC]L[Wg=BXH84L8[S{u{8@OLIpZq(WOK?S?K3+k:NU&m3#k@B})@oMrUb=v8OT&kP/ZJIa&![!ipkU<?B:3}rA1uRNR-}mOB(bUQ]$(2!XYUL1So+)Xidl:<]mNHo:j4IQwB{(ci=Hu0srOIk%RB68rC?lL(WmfvG!iQ1fOSy>oK#kB8]XbpS0H-I%Ly/}ae-@jm=[qX3b:&/8+dS)8#YLTis2qor{QN=O<gwGad:BL8t&lgBfc[1e+w2DhbVW=u.wR:cFPdE}!l+&Q=o!8UVtAh822m#<b0D-%!%ko&ZX>5QrNtc%)}9enN^ID^>nSC9u7mPl4h^es}W**CB)^3YXXMr]GdT}v1:Si4Gar9k&EbAts^t7zp]vl&L[2]!pYT]qPH.8f.cMEWwm6q:5H:mu4o&-RTf%3pP=B4(+E}6kb&b^xT=avD<F^}%jILShLx0F}m^sAtkU[kvh*iN+&!E&n&6=0Q?y9xnWTOM*T>^L/vL1Ni43QQd(!*by]tG&-6NZBDHbh!zqr(qpRaF1=J{!n7YgXfs1YriVx}WDR-e2z?:cj!E@5FE$24HnLBI?(jIouO)tYb<xyHb)B/0)ihA]tJBPCllo)Fhiy+![XL({qEkCC>p#eKFs2gQL(L8l>j+)zan3XNBciw>W/C&NS+4uU!>?Ry{i#*JIa^&HyV/A.ur/U]^3!RUiH5+^=(UNcE)G1@SUs0Mt07)e*)Qoi[)yAlPyy8rZdh8#CEJNwh525CK1AKYU1AIy?dXdBv3e$TD@UKQM{ue%px*xva6(=DL+U8c^gF^JJaCMlv/BZvy)-]-Pm(L6ke6RIl?P$(v-p]rxmA7K!r6tVSB].kk)9)j/?D$-oPl[#WbU4GXqRGtH4F0WT-H[ad-G7c1E-47=8(E!Rn+6DMAodc*M+<tBXO(aYcqImgtkB4=-s)&%nE9!q:vlf^s9biY)feU1bF)tkwaM=T()]<]HobV4HUeS^x$PsUMHbzS{hP@/cr.#ln)r=%3ZU9ljFHF0yj8(jRQ}V(bV4sQ<+$*4f0/+yG7R28b}WE]c}om:ga&&-q.cQH0.{?K)t9SK^L%v<LJR2F/h*AjCd$Yl&A&DiI@aw9xx^QeEhwuBKrpEui/$y=30b3W%bwcSdvDer:TmbW$v(bW/f{w.k=!h[ypN)o^w5x<(@404VT<!2t4xKQs]^k3[F}uS)Y&!x*{-9b%W/<*5*A.a$zd4LfFa?M:2{}1<aM!*=e%W[gVqw}<Sl9aC6HcS)&C5p1#fIAb{.Ak9uI6Qz1JAQ4xp4FYRCKOGGjkY@L03Yi+fcB7=VEyN(XtUqP}PhP2]j{+7SaLL2zZ4=r6&n8{27BU2^1wH1Pu{]YviaP-B.8O6z]F*A{Zsy7vh/zNe98=HIq-w#yESrgo$6dE!7qYq:n6#pQlng*VzaieXz0^eNGc<Ntqm%Z-9tQZw9Am9/wEWjP{o{&dvwH=vC-Qb6]Y7IaP^C0iQqpO(S/<4}fu{rg7Xf%>E>]GzJP)Sk43brahOrh&!>7GTX]KDzBe@I#%yi(FCUEDDmj39?v=IXztoo%.4pwl(<r!:nuxmC>aNl^TRq)}DVn5v/X:Mg6=A-bkex@m:uYx^k9s!b%VeEti37hhPfC/X)PUjLBF6(5+jg74NBn%T!=sbI%EWu8WYcfCe8S^+87[GFrua^q.bUBLK5D%EEA7!0IWeHj.d)d&0?Px/*RJCwkm^PNPs=-BwK]8u$%Y0AmQF]<tVT3NlvRM5L7J4BvOFRCD{{@=#JMW3k*U(bBD&^PIQF*XJoZY=18/STW?.STp9<B4a%mwnv.</epu3CZ:7)ozFPTlbDi1?6*/!oz/A8pA*pzr@o{@?o=<Idgiqv0O:NFLfYKe^3n[ra<AOU7(nydMDpu^cJ8hba3zZZhLp9>5&%WZj3C2n6ixMPYiV$N.dR{=&<X$&gJ3Dlop4Tx=8L.0$f9Znl@v]@32e$bwv<)2=BR7MKt7z3HHv(6w8/nRe}yp=H?+P5JE2d0Y(e%W*:=c+WGEeEiKQp7w$NEn9KZN493=y)UTzZ=KSy*fg&tc%nGu2p&#}nt:brZx%=2g(bw%vt%qgAuJojJ3xzROxt-%/>voMYK-:AY=YXp.QGa$QO5&8hEgy#ceAlbCAZCU(@1.8f@i(2%3tJJZa}03q8kVP6vq#]zVj3%vm<Rcrc6(u^&XP2A?EWPf-haacDI>*q[e3XjLEqx1{80kk*[PwC0QnIaTPWkH8OYRN-ULx(CN&3]k&]9.wQkU>[f<kz]WQV{6YOAK*d!:hb%FvCki?sNrkt(U^gK=ydT(6)?u&zzh(e&x%j(pHg8RKn]YhCvy0.-BoN.QJmw6(TQ7--&&leKxIK65g/}Jh!m?jbi9AF4gs8uNd07bzFR}s(=}6wEUq=*{kQ6jrQPu%#r^[Ky)z/z^PC5/Mx]dQ<&qPM[p?5+>aySPi62w[<TG#[?Ja$lauyBoeaxiP:9K]qyGp9F2gPvpdqR9B5tm:{d99[iIwE({}a-mnD{P3T2!!O&IFlG)e3*6*O=og5iBhXfWZd3UC:5NtdpE4Ci?7Ld>vF<e*Pa&!1Thch]^!jrfp6Z->XO*Uaim(=ZcAS0rAgN#]73(*SkaI4{g1/HWCkxu1)%7CGGf:BMUn+sUi<c93wDf*A^js)PkoXGuM0v%rdBM}e?tscV+Af$1ID2ECG0vBOx-P)p8K*v5zqkkapFlCssw:W1nR$vNKG&v&bI-s/qGXcEA@{.qg(TRC)klBGgci4h)n&#9G:^K(paQj0)po40d0FBl5LS.oYH{-Fk!$>82.bohi3QN#c+DqHYf6seQ.Kk@?^!TOdO@y[ryF&@]J@^S(6=w}>m3Ne/Xg:@0(JS:Jge(9RRe%k=./PfUK4WQhb}{tig?^hc3Q%45PH)O2kccf(hQU1#oCBA3ymf9u1bNx.MG&=OFSG:CeFCf)@?e34tU&q!&X&]TTBSR?D89ZeaG(]zQx/VC*!>&.wuIw+iR4m@c-E4FlcdlA}:.#[T?%3X2/+KiUDdm4Vuj/q8MTRQXu#Zn@n8GAHNvi1afo^X4A!@N0j0K}5y$TFBBv?*OvTbYU39jS>ZIZRIHUIjX[1{O]#h2S/pfC:ydS>)!jPN3i8HbG:-5Ox1wW+.S0n*!XZc]j.r}oKX{6rnojjEqiM6>>U2RAcR(UtS&hR#kJ7*T^qNRXg>=y{fXm*[}JGJMb!tP@0YV56EtSS:qnIa)BJzCLRo.eOye#D#!xWFrA*gzSRB>9FcBr}ToX:<pCOy&tQc4UR(ALi31t4KoX@u4YW94r+l{hTf4C{%<vnYQC$xBl:G+R.}V0:cyDlbJyhx{+qC1h[:gDBeD4i8!D^aj]-R7Zr:wA}9BMt]S*(^AC2A>mV#wYqH]ZM7[Xt:32a4S*Rl)kQM*lh{}!ci-B^thP&ZenwGZSGleOw7#sWLzdn/e<C[@TEOI}(r<{EsT=9uEc@bt*lu3n9TdV<krB(gP3++SItDw)hVw}]V>SSkPvjh{z+5%I+86e>E!8hX[5HZ*grRyEc=r?X&m!Gv{40G#Da?3yBrw79X}Dwwh3&NMesI@c*dHbMv{eF0AvcS79m0YkplJT8^KTpbY8K@jLr23hVB7<4LwyyrbXj]@c1uE?jo<)Hazu6Up",
      "count": 131072,
      "gapBits": 4
    },
    "ideological": {
      "bias": -0.883511,
      "scale": 0.033348578112643,
      "z85": "RQH<STez7a>9@2m&TwNgE.U>Jz:IMi@<$?R>ie8R3?*N/ZxtRX/BcG4ZcGwc]^U*DaH$H1BQNKOa&Oo*=-*DW%k=a4Z8::G[#$EQz$6f4N22p]Dqv.q9H8cNLC5P^7)+9pCBmzPDvz1MKkV0F]C?r:VdVWqoI}S)&yuM)M5j24?W^IH9yYAVAx{qz08XwcqO>=@ij9cTOe/LBj}6%dr95p9kVyFOT@0(A0zQGCq^Ri.6%tlD(zVDDO:bFXm$wEYy3GGk(We@lKIK-v{?n%ItAn}t6dW-M[{>/Myqu/l[&$cxF>us(r-W)0jVF/3=F3WwJJh?)DOl@OWR.D$%1S3rhAmMMgEa{P.fSZYP+E}rXilyfjCS[zaH@yaW0r3u=8G4O0>n!$u?uS}]05]<:]9f2kdggR.O!XB(iovpUk5fVaDB^Dk8>OVH-{.W3D7bo?>!htebld!1&UL>DMR0$96$En[K!ocgXHaNrm<#epHE5oD-dsy}Y&ootT#3=L!xY>2VqMNx1?^q)/RZqZOb(/5v?{9h!RxE]41Qip{FV!:(x@HAsPPSd&ba2@W6oBHn1kwH!z+g=lE2q9VtEGn/>j}Fl6E)U8&f{kC{9tomQL?x+4&w-YKIcH{lp1sJ!6z+>n<<f)?*p)k=-(){l2:&!dNpk2l^T:QdnFbHM-X-]jXWB2BjLBuU6&wVZH^8OPXmXSWZo+[reULNB5kqR4bFP>@fUy%tO#sa:$egK#I>B/skPsP]m92ZjNcq#u>tQrrzX^POJ^.lWYlu8#ioJ{#lE/agucrn5q!&a-mv&<g*^q/}%a*R&hQy61ex3&>mvsV!w]iTQ/KKjD<0Se?FxaI[4vRN}?0Xf5Y*5$B^[M*ZHv0@S)==0l)T0GlH&qrqqqQjbF#aDBv/=v$w9}=.@iZ=-HcX!FYu9NNA@[@xY}]s!YLvI=yFk+u6:fys}4vwz2LwSwDEbwuZtN^X+JCXINd2Gx5xs(onCvm=y&2L-SJ/H5q4+:)n)a[Qoisf72g:ZI<Neu:o0sB%+^J&Pp1xK6z<k/@ZLz/eHp1pDliaWLro0rtN(pHTBqYHUsG]E%6bQAWXb*b.p9w#9h8.6<@!O(dAaWifmDW=WE4(R^l)Xq-}a?/4PN5ZIXCe<l}<dQ&R+[ke}kWLFt)b/]$=<xe8JX>0f/mWF1MX?D.QHBai7kU8f{f&s#Gu<c4@y+Aj)FdgMF=MjK/h4yqZVtcQw7vUJPUoRk?lAOmDuUxmVT6abg^A94ztp:$9+4MYGgW)9YD}3RZqAyxQUtO<}JD8oLp}gKSjtc/giSNIvTSR^{*.GvMG@lO^sFqKL5vIa}202aB($NZPjNe+M=?q(G3q(XHeY*XuC/j7Synn}O=q:BEfU)p[xHYZK^lB>Gp-R8{20[JhpA({zq{8dT}rA&5zNlWO5Chlzo=/[E0-RyuXjF{>H*$PnJp8:mSEJUL}cMR<8H8ps7Ha3bdCeI1f[1Oh3}u^H4@CyFBXHzW=TeJt+hn.v7$e=Wk7)tVoK@SdP!4f)Kz!yxXr?t)Py{^jiBSZ/7b&A#k*l4t/=+/}l1Jd$muYg1}gd/wZ#hI47Ck!(@3U:LS4Ye#&<%9MO$d$<Ftm#bh<X3[E<G51bA>%eA5.ofnr^I}NOQ/:mI*-2w-4dtvP!vnZkT*6dVTTgfwc0rfr0x+U7y-EYhpd(p9#F@=Ta4lEA{!Pr$nDuzg#)=hl$A3%fzqQg0GaVo6Sjsriam0d&LdXHu2>pxLO<SZTtN9F9SIQD^?c{hHhqk<&it]Qj}$@T@()G4s8qFU.sX-tu<Pl0GNSOp4:x#eIhpU6h)1^:HvJ0^rs]nVw(r+iT#nk822$!ub6w7RZSA7S$TBpdWr-VDCrzrd9INAhXH-J0di!55X0NEut=:{[cPk)BjL:-Q06I*(-p*hmgkv@l+eNtQ<[BEp?SA^(pCuN!tL+ua+1A9rS(mcG7)atbn{!q}7Fzz3N!2M.#YK24NoCxycr=SVM}HF9HK]iPyq/W[gb.^iD4[Wc>B<yW@u$%*->p=NMYksXnUY9I)Lt&7N:PzD!8on07t7p86?RED+O#X@iQV6GrxtC0gz(FkZ=1mZm[sfGG5SY+K0{rN5mtpG]A33(A3kbe2[yo[>)h8s3lY:7Zh[TPd!ZAV@?LC[=J:$snP-}M4u)=CVcb.uIk?4=1n$cv]}pm4()w^71T:R4hx3Sx6-U2spnOI6rbUd0E^JH])XZ}+c=:@p{(+rFJv2$ZCO<nkMBEyPY4z1TE#ORWe<aYQZt4aXdbDxo&c&[EtN0YauCMm9)aK2.nvXAB({SWh8?D=}^hcmH{Gv*Dkh}zFG:vURYC8yey!jA=*@m{ra*^O!p*4<574hGKzKkLZ#==WSKo1x&$K6I6v^g+>fH1OV&4P+l</$a7uefm}+j0[JnrY{F1}T*AGEntmO1szTsougFucKz{vWySM7fJNz&E]zQIyG*NNT-=MhN:.[i0.yLntlCmV3m4lCC=f6Yf?I(J[GUf(aOIHSQWdUNpSs{?o89vWbs>rr$^.KauB}!uy9%83(SGZ}6mqje}ktAAPXRK7$3$Ga#*J21>v.a!Y$ql2pk91JRJG61K3[4ot7^8z>&Xupcr*qyYoWJPC]0qyt=<HcY)K<j1rzPFO.{GIaH)3KZkbk.ZEkY)6w]n))/$JsNy7{aX/Hmk1g]kAaNvyY3=b5cvL1b}[{iqClp{=%3hef)Mwb^I!gL1AU6V7ITSOdsfmf-D4ua[2QRcDwwU9Kp3.QQ&P<Ts.jTkhs(YYBXK?L{REZC=[HQ@Ryf%>0ug)Hq<t]c8H(n6Gv3^:Z{8{*J3ZIy3$*@K^lFytTBlqetDA9kBjXf:Cnl<T5CwL7H[Pw(ir}w5vuq$VEV>/sDok?mZkuU+ktpNl90.hmRH}j%6^Y2km4{]Shu$B41&#eu(^Hd-mp}+!Q0q]eHi[=#L:R/aG+3tUc4uWqWl9[$+tpJuaf{c2qIz?=mIAPcsxZE6Y8&G/5XHnZUD2Wa5sW6R:7equAnAKSvH866Av6.LtaX:m!H-u?@+#oB=@=@?j6L}(^C6=kBBV^!diYhZJ(DepHNco^>$HHhRLlj>TJJRe{Z}hH85n:1<%hgnn/+h]fo(HieTlu7c[(FqvTve<S>aqHMdm^72Upb}OfUPW}LStcH:-xYq.3W5Z^^U8m(GYor@=R6z((bsPq]/oIJa#vY[{bZ(Yc[E(BCYc-%6OIn4H&^m<LB/9{dr/b4q6hiw4zMRGjFt*AS$5XjV09m]C#W&YqxP+a(fawH^V*K?+dOhuU4p7?>W&=r}8NNBuUe2Esq0h8>zxkRIg6d0=sakHjwRV?.dTUr75m^#K:wNe5U=W3l-OupFYx%k!Hv99FI&(0&4dQi*S9&*gC#Agk(]ILF5Hr!ts(2@1rCDuHDn:lWK^[}vqxXA?1h/+i2<(SeU-}499lbkS5@xW?k$7nz@ef{shcX<D!UEGNYil$pW<VE@Ovu0MqHFq-]yqE4?%RDF-XS*j@IsKgH+.:h!x?dP)L*lh(op[NImpTzF{qG[F@}FXFsjZaKmGyl#>:yE=>2*==NV=i7<@lLzk>Y15omk3I6!o2nj@UnC1ch>O*aW>.*W<&GO&ei+Z^jB[^.N]sq%7oO4.1E]&kGGExf?!Yx.#/!nQU+!RkDjV5x6rmgeBkns@q%5BR:iP0<wvI]{P>8svZ]QISOH>r1B97h!y.Ur&.pK[qk8jJyQLS=tO^LkqK6b(eN]$q{)P$KA&h=@<@9#gDMt^v>0FXFz{9Lr:.eq6A}}^tu)6+ugK{Czus]auAriu2lAgz()n)OnhATybfZV9Tb$Kl2Bu/T!&385y3nfsOZEj*@?JiauXlHE*0%.U%Dx6e:R}3fOH/K?K.V.M[F-G&n=)#(oh/<=blaqfR(V7?W9BfJzG8&cZI{b.N@(FH-4YuD{fP]xQM)O^yr*-tXe%lOiG3ZPUnT:L3lQ![10&Z.yI=&0:bKl<pC220E*Io@U9(Ld*U5>mL8-9WP[pM<:dWlZWEum(E*$o3oLd^$w3^TlJc$OFrn8XP-^lq5t3A4(AQw+kopaAQ&JiE^KZ:94vuUND<P(+a%qZ86*HterYygKTp.o?W7)oxi$B.!%AP@.C1N(zcZQ1RQvza(PqX2dJxYf$?J^}xb$(z<LhC$RwWU7(FtglVk(bJ$+$i:zT<.Fyc<!B%h(Z:Qb0o>zx9W$}%Q8+9/?RaaA!)9->!oBAP(dm46%W:IQsMlV$x<0v?+BuQNs0N9dTewav{V(L1%vVu1xL(]J6lYG{ATx8B^uSEZlN/-?q%f0hD6xg&gOc+}3N(gnyoZ-EK:)ZjOT%0l=sZq1)h28*u87y@TrGK/&Kh[pNqnDJN9.iw%6kA18<!xkqD$=v)l@&HoQ&&7kfHFo>KCJ@nYx#)>XtLzHJBoz%%g@7OM]WGrzH=7r63[Bmti@WFHmXhBgzQ0^E!5c>CoH2G/U91GjXK+ImVXd[-hd6Mv{h#/t-V8ECReMQP%/vD+fNnQ+{4cCc9fYZkZsRQp)VZAaHzmo(]WZaYfYY1iYSUhG%xOD=Rc4+k:3]d^&Xep4:z&vW][yhTiYSnjB&7X5a.!-0:gnf:=HLNai>)9F=exXB^6F#gsGY*o$lvtBwOi)Qn)k@YFkSIRGQaV6IHJ*R61{9hC3>zm]L?C!=Nanm2Q#dL^(b1?Zy.:tcnVbXQ%{t]/[)Rae1QbVg]95Efl=tq8.fML&-#g//}]=W?xqwoy[0xo]0f?G/(7N34PJ!J7Pa?gT.52gH}Sf?VWIf885>3-D$zJ3+MXb3d#p>Tu1*D<Z@#CL}lgWG0xgDo*$jc10h@/!71A4]LYV[tTR=cA)6lEl>6^cC(D%]4&@}[hv3NJ&a#77po0e=2{V+(YeE2?OyCdJFU222[MKUm*/BnjhbC?CM&r%E-K!J!dn9?VaZB%Qv1rL{NZ3qOI!v%wU3.MPlVU/Z@2[-IIS.jN.IT+-Mw}[>geEYR!yzlX(OLrm3)t!P)rgC8=d7<5NZfA}ljBEX&ueuPv9U$%GH91t:KE{CTHyf<]5@}I-tG2RC4Wv-WB-gA@aN6mb6F0qn1$kk22k)8-qZ*%.h31sHIneAg:^>G41V[akYzdtRrgL(N(T9Ja%s%Kz^Y!w7z&w22cvVmOB&Hv?MHDQ-Ain}(Hqqjv}I%cqrb:G9/7)F3Zs2C<z{KK6Nc:ba^$.yAiN5dL6^Z:YW35GzjKOnF$UmO=7)evvT[6I*AacanC]rtFu?oLE1WPsCrX[.^k6nw+d&HaJFNQ^h@H+?uV?y8seIsKde1EmUU^Ek@3:M9a5FHyrJEqeWTWj]@38:Cij=6Mbn[ltsy[Zg%b{CB7Fy=kf*reQTrc>93FvH!:OuL*gh[yRhj}X:1#zNv/kaoZ?mF!Sg>tCA039{)ch&x@TBxaSScjI5{RxoQO9mJzVi>9c-k17<!]#)BV[bE2P[I*p}9z5BeYfDM7nlcukP4V21T<frA%!yAr#LI-alkSGSU+m!86#^C{bA2@2{HU$]C.Z]?DUta@jJPIh/OLxNe>e{&q+5Yl4sHdCV5]eKr3L(c=^bF}IeU)@c<$/juPquGT?D{(Ts<x(W{2-t&1erT2sIeG.5%>b0xa/83$?KMnU#H/Q=0xe]59aKmSHT<@!eg&v%vE3/LWgQj%0VsXx6r+@MAI*#MM65aiQS6&RaP(yjOyy&hh&.[mx38IPt5j<(&HsA<K48B?Pg3XDBVYHR(HUhHLHWGoKH8HspM2:]E2IM/@$MnI$$x!PBsPwvnY<%gpI=ZTzrmI.5EvfV#/3P[Nzt*m*q]t@UtZ<zooL<zxKSUxU$ULLbv?Vaj%]3]zTjK)VeV^teKFb-!=FOIen.RtGu{s?)?@4FJXFeRkX6Jm5-PVH7P/lrDzd!bew4oosiy}7{{1C/?=S&n/@7*Q2N.zbMjcL[w-<>.{c!?m]^EjaZ6jXvX<EQUw&H:MPo*FBF0x]?Rv=Uq$m]RIUy&D0xHVUnk)u(NJxx:6bu!w7)v!X!32tiYSF(>k$lFbQ8J[MeUCG1bTUIBU*5PNckEHf}9RM+}su&n:<vLKN+[ArP9sHohhxJMCR5HY$EA4h.g!RR{*aOBbJXOzQZsSfoP[09]qeyPHSb6RIxGtWtc?kuK>yH]AB*eOipRc6o7s2]UfwO=b$}cv}]^x%ga92i@Dj8cf*U9KJ5DWfO&s>P[s-Vgtupk*%S#hvH/&&w*dg@]0T/muQjXFva3f}lF]OV}ysBV[[Dmy}lC/D[^LyEVylF-q4VJcABwf2VlvV6TCOjLHMaAmfWetyYV^?=j%z]@kv+9z%9$7fiM{[SY{L)TN)2:oba:slv4<#I-7GarS?vRkuDEBmKGIa<L!hyR*Lb=WJ=}6SO?:H1}lL)+j(%YGU^EmKZTu5tp?SrUA=?F:sot3gwXauN}*Ms0L9wN*b).<",
      "count": 131072,
      "gapBits": 4
    },
    "charitable": {
      "bias": -1.146663,
      "scale": 0.0344723095844102,
      "z85": "R<A?M72=/]-BPV$*eWA907PztAlq?8K9P$Z7C39EK/BVY7^SM^5!xn]jGHt%/^o?a8kU8Q}5GXPc{.nPx#Cc8Cwp+NPuQFA^Z&z@6)[e/Z>O+{fHc+[01(XJh*Hpd53ps-L47[mUV/*R5c5K2LNvvp7=vm[o{0qjYtb9=nBAbvfI<=2c]cW{Yu?@B2mJI%/9]#k.E-60t&xZZPu}Vf3m6NjK=bWKs.}jQry!V@P{&ET5el40t-Xf]MdgHOm<6Q@Ll.qJ7^2=FRT/m0(@U5Bmj=rYJY?8G[qDxQ*!U}e?wiGvvIhgnWFmI=:d:A$55&!0=4^N.RP2^<Qb@WoH$zgGWuxU5dengdYGy4::JM?]I/@OP*ZIxxMrcPMrGVsA{G2@4KWFyE(&bm[vj{:wIGZH!y%{}A@zo#}1v[GM2C&UHrneS5wz$q:cV?xsIH@kfO:pf(4o?0]N85N3wdNWO}S(ga^As3aCzrr*1>zKqbSVu:}@^&3hhhZb7QDgKqf$nf&?3jQ=>[@#to&?CBsk#jR7j@DC+(iLjN6iHy=zbw33v)!di]ZWZ<yOJ3#]NzINfr$<u#K-!)S}Nk<S?k5uI(P({SoGNbm[^bMs>mbSJ7+3p2bD}]N$TmUqIjlhVI9fbr:V={o[ha6RE&Uk%wW7Vo7J]vQEHv7{6gxNb4CKP*Ovr#Dg9xoC{hJT3MFcD:Ka9X0vJ4hX1]gK<@GXd8KpR!sfjb>VbwRzN+FHwvLu7EOdy+l:z23D2}qeV>g#L[Rv$.bD!RvtSicZa&4E8r7QH+O<1EZCCU2lSHSNJtwC$T:T&[RJHhV9(->p/Q[EgsOUckhF*bme*fyAFnSR}Sr=#R3hc3q(@#04^aS}8s71vrd<{K[S<!wCzsJ.gkJ/RL[$m9&&vJ81Xr2r6)$<xTf]jI^xj<q>:P15Z4f&G8<B*aQ7fr*1UvK5+mfnNX+PTl6jC(x0XiC%+ECbgZ2#vV9a{o.pkGENQN8uZ.9[6)rxipN]waN4].EW<t:h-^HEP}BwPL&cmO(kH[qcc&PS@%J:DwLsCmHei3GqiM9ot^Y6nb:lLcqbNtx}jL)]YeywN-[USEv[tImEjR&.B&Zz!LK^706G?L6^yEd]0#dXrVZ&oh/?>(T^Af=HF4Ql:M?LQy/!=atNag9H5D+wWv7vasg?@+m61B>!#s0Nv3r?8b(THOBUr:c4K$g^kEk&p@%bOey}=.p4ne}5/XONOI9x}WNpG.=M!2MZaH&F*.tLAHPz/kRGQUMTAojam:DZeE?>MjR@hbe4VcH:L9&wme8}/QInVFW@Jm!/f*v.pm/hH.dZW9J=1vzaLSXtaK3fuTtcBfqIh4?u>QGSgiGrUK]R=KNUXT:zj}-v@!{5]JVN)a-zgUtyP>Dm[t88H=!0h^EuObyOlxXHusLyWK%8lHJALLbgyKxk?5@?6ZwID6Qx5.BQ:?QbARZq/9?hpl[^*y^:sd%b!UCyb6A^I=ea1p?43Mm}iS^:QIoa]:QL)q&ljh3@)U::4ZW(FW5XPsP(GLI2v+c6EfFpVQCre7L{pLd+UfNo).{AC(@)0%UQ=U.alwNGy5C>MhFeLMy]VC+UJwso0mfXdaXyVIXmMP-S^z[*c?Orj/zD-2u[9B{:CV1nErSEdzm:@UF{p}VhI+QH&C1uQk7w[u{SSlJ<X=!5nINgrMj)xHJ.J}I(*>Ko6%GeUtyc(maV]^*(LF>gBR>S%(8#rTg(U/qH&h{4kkH3kZ=uQg@5.A]D}<H^4:I:cGkF<MS$$]8Z>39)^eZQ?@1fCZ=Oc/(/.Q@%eMk/{i.1kFS4yKD.9-^3KqXYM-0UsrOR8T(lh9j^d2mwLpPCfRPd6Mj{WxuJL8@QyZ@+Nx>sb=WLK8}8zLdR+2P6o5#[?q:Fnn65vjT-x34#XnjfmDCay:2*D?Ts=ZTI5aR:tOC(2P>Zaa@my98w2a2JY!T)CPy}fzD6qaQ&ENcmB[iELL@!ptcvdm5wJ)Dy]!Du{BC:#n?g?@u1xAy)/lr2f?m]X?aP>6^IE5uN+i27N!e*RCat%?{nByRZcqcP6@!Cd<s3fo1fhA^Ojwy:>>i4tB)3*HegU/=Js>.<hQ(zXC=ydZXR/l4}UuC=3ZTRdPI1/Y6a6V^BfcSsPq/<G4T40YGzkW$pO2:PIv80qhY>/g.sz2J[2ZH7y8)-n[#&4}$7>p.IaoLoThnDY9WVWgPZj!t]m3foy@!>8aA}JckS/RSMNlf&i4Y7WQ6p2MKqlxZFk2Zg*>iy!}JaAh]tmp&y)K>Q&ksLtYB8t.SxObv&XH/U@W:p!N?{dAVBlylztbv4vv5#lj8uJH!5c(^!!dEdcxLTZg4R{D.6w/T<]Dy:}6UPJ#b/@kz:Qn?i[o3^oJ[QMqQ[^w=*FEl{JYb)3nujG&0zi(ijwbrtrrIe9[X>v>5to^WC>(hw2yMGU9{wGB=w{HB=e=FKR(oCNwxg+c%Hvy<rSA@h3&fVhUWtp5B1<2x.{iHY[n{nFQ+rEaq9hOpPv*l@(bv^jdj6g}BmpEEQdDHZ>h[}%}hYpLy!*+Wy2Vb(AFG!L]Wnl3+afYqmS[pA9LlLKtG<X/4rZ80#UAp>:lqN6inlXVCSZWxDB<wPz@U.kVpF{lZ+ymFvWf[!iD#hm6sYM9@dICC$HWXrO34UnYbc&r}1=SSb^j#%C?rT8Tn]iV{oKVMKAuTJ8JEh5zKlM*(l&/?VfFyn?hIz:e^<XEMaQfr}BGl4Qci=/IdK-etzBw:irtFCmt:o5?w&YsO>9n&6nMbXVH]TvogfTk.r:%=X?$-f+dMKd2tJFC/]tOFAM=kLq^{.vdq/MiFM.pq%a{lwJGjARarl<=tM/9F*aoB^AkJl]*CJ{uzBo?&xEQWJ7BPpqVrT8H^H>]jUfuIoW[)Lp8A/-S*t0dDEm7nYp7vkqmsufct]yOa!6TYo6.!hAY6l}BY3P:nI}vrWWdHksQoeoO02UX4YuR4ISH&{@6BLSg37!KBlM4UcOA$G0%/m^.Y]:>>CWZ8mWi/VqIdANQzH2NvbGiOMv04%<L0Y)eF1]-W{GLo)uFZgJgk18@6m1g%69w0$0A<AdV]{^EE[gSzKBJ2rt4G:KCs2oicEiZagJ0dApQ&%*zQGV36T0/[IPMCCCz]Dl)2Iv51.PU[cE<8$SfjzI%gxZ)fp}g.X=Rq=[Z+])r!fDIYq9@q++Cnj=vNcqsnC<J!F&v5L4]DIa!QTfC:Z+s(p230uA7KL(%8Yf1:F%4=lkV3e:fiwC-ax<!Hu=k?m8V$fmnTA${JMFxg1&VbqF]ph]NvN3nmb].n70SJt+COlV9SKkqWaRJbumbGd#qVQ(0PH:toH):Vz)X&bvijY%b&l?WJ/+0hA}DkD/BN43jG-7bg.rxtWWOPz1h&=.0Eu3>akJ5Xxa&F/K<FXS6@tmD2uV/^uWQr7-@2H*5s=^D@7=gJeI{HF?+WMJD@}@xjK6^u1w!@GGOM+JAzqw[{h/nR!wQ8j[$2]?!XC$H[G4djhu?5e<Js7&q.W@Z?0QV[F(WR&BaX]G{Z14(z%6>!^Y1RYRXXpyA2]>M3Q=dw}fqcZ2oawIe5+5PB})9^7./2]KQQjm8Q[Tek-Ejq$VYr(/}!+xrr*%NOM?Zy9pSi2(fp7JK-KKv60rX^pzCX8Z>>7J<!MeP0{(Hv67%q/=9-:4g5${gnMOtti4Dj7<}@H0S?O6e&Bt^/YyQdDjyV&^:[]^.}oBN4hu:%7>TYe5Sn2bal$}3T=Xn3R/TB*1k$6=@h7=Ys%y*eSjbP3W:Eh]9&wH]X)xgsP:F>zOuQ*9icL8&YDNFl7VTKbwP7D6zL=Ce[ZzPfBJPZoF+.Rs4E1=SpqOodnmTi9@$klX.w1E]lC?g4..UpPNCuUSr}N2$icB7[wjo64^<h5we!/epYxW/+nVwDW-:Y1eQOYX(GfeduO=#ZrxDrn4Z!&%:cH0yHxzNB4R}8Ggnd<!^E}X<LKZ##.1l=s4CD*XHXOO0ad^1YZk<iwB@CM+[hPzxUaDkv?.{NH.ZqTV?Z197RoI#[D}zRw+um9[-KQcoeqL+ReC5fi74XR5vC1RZ(VzOkOU*(J&gF)]lSZE*!wrkfLDOnm57[v+9n(HNFgSx@5:Rp%4!n@?D8(f*W!TZH(*yK?s.e}gP/l?>U0QN=E^87xj+1rP*K)ZfTz=%sVBxK=k23oB53jeRqfCC]A.rQt9NtfZr41%%)FIXMO%l@JB}qW0TQ/m)x)vyP40hKwWf2]jFRbzSNZfa=^UI2CazJk*#{]@Ldr*mRqQP)L&ePjqfFgBC{ETmiu%jC[]=Ec%NjeeC6s#3onVhcKacqPOdICX[h^u/KLdP&lqF5dLu3XgM1[#8S1YcKve<@)=pdryRV5-!5!b[}lKi>P+dZ@j.6VJ{>JUXCaAD8OCH8N@*OVHH0UKL8aBaW2<S@4VQ}4f#&EL7$5?^p9o!E-an$<#6)Q1yp=Q2%t/+XG$^)%b=AqaVpC5>dX[&LL++CrTUkvK7)}-?oiop>ur2RGJ/54N8%c-ATQeB3szfwX!L*cK@!uTKWV&4?(S9Fn-->/y8J*]xY1N4B.n6rH#w2oNmBEYlC+^bsaYzX&ty%^AGHTx@1cJz=^^a:nb}dt&Ulo7)$clrrd}Uz3Z^}wEj8fWekskhV4Hx[W/InTRsrA)!:OO$GKgz$YO8:noFt-8wrb1cizQ+F1DK-jJvjoB)cj>Q<-T99Oa^3/TU[MKqLkBpP1tl:o]VCA2L(pAq?5Cum8(KT5D9k812ejQ3y!S$:IQ9sTvhw9@zQ4ij&?4eJZ!WAHrqhR!#CYU(n=mFgLu0[6dJRW=T<=s-G#vPyEq7jX12RO7jw96[]E1m4IAdWQKPRFNXOAL-C@akg!fi4)33RFjn87a90v#c8L1Yw5M/PBnAqIN?@{Z4?[q/B6M/OJFVugSYfoy0vjjP5OT:7xC!KY-DNWJOL&i6^affuIzZJo/Xx[K#)iIgcb6:t}6]#f>}.s72LjfdL*z$nkTcC$3>.BFJxJbm+j<lrW{a=1{yfm9?FB$&K(mpM&9u45$lhvZ^c&Uu<F93S(T[]-u(@+uIqy5-oJ:NPn+9LffdD{:X-0d}mQ7a7o}DO5%sxSlmiIcg]Ml?y}KGogb((U(}L{-N{JBzaxHD$ni&Al:I+$OKB8]b&p7y9<+y9x1izhv3Dm:xVvf/#ztp)H@!?#>Aut:VSR]Racc{}MQ(>RLlr{5d{5FfvSv)@UOf(]w*oKVi.U!oUO@opwCm/Nn?[pSGhr7=&DQr^E^V1drp<GS5}Bh{DlG4?j97ac>yV4{mfGaO+UWF:=jmI&rGtIU^!1j%-Vi9R]U-cus7xQnNkKCZy0AHlc}T{Hjpz1=QoLqUhTs9xMW?0D]0O/.-IQDR{1aSE*!Ram%W%FYaLdbW)9tic/]sDzXp?Pr*ENu5Zc^JQdYfAtY1<X[ssGn}W3J80w(=MvlsFLnuJRGBO>.eF(6SrFIk1@>#Uz(CQN]1@Q@tE1tsLy?eE=AZXs]jbB#zS50z{bc<D0&jwSST1%$9@<A{Bn{5+1loJExzgMMoZXQ!AV%(m{m/-O+k<Als1IyX*VIbm2j:j+U!M6BVEIND4w#B$%>Pv6skvB0A8ALLLCvh<{[#Pr1dpmlFem1x#y[aM1:q[^MgHpIbij)<QkJ>ZiFCr/Eul1+YBs?St]C02HlWz9[mkRXZmj@di*%EER2-U/smtB:98AXg6Ja[m.HHAoAp#?3?Y>k*Df**BJMF*48S6V&LBd0aGCg%+j@){eph=h5mfjLs%v6Fw8RJMg68QEp/*UpY!zDI6FCUV6Ang5*J2zxf[bh>L0yYvdZeievZmvI2$-:/*0/0qX7!-Lm!EKC}:fnEhB=$JEA-.Mdq!*EKyDTV86M&EZRGpbe:Fv$y>)r7-+n2S-tz0<c)ni=IqyL(1WZpRX16N%{[Eq+mgAI@xirn@Z[Jk-hmmwe-9VvNImOo=Z%o{Q&K)=p*Pr%+*Hf{5TdtG$wa!INBMT^>arabYGT-?xV3>2@c#UzwKGy)@8XU)uJAm9o/:0KjJwJn=#^*1RQ4gYQmxG4mz=[7gTGZ}kzbgl>xspm^DuL+I8k{s+yk]-.A4mY9xh=m>A*t<z3atRqUv}1*]tPlrIxuPr<wxJo!F7o8]e<oxM:N=K}BZofOhp{o}7uz]m*9dVA+Q}vh4v/{j?rdtlLF+VCFR^iRYM8Q[J?V@h/wwoSrWro7i=i@nz7k5ye^H37={7tKM-df>)T4vHCctCPFbW:t@COBt>b>)Sk9sG&5F{OYv1Z(Zd>.Cpaa2(=<fKTFprbqX+m-ZWMILyQ%gfb0V/c6eorkiAfJHpo[?[3B8t2k9r.5naN.&glTSdWIvVUD9$@xB.yjFHbgJC[+yn<^8Q1x$.ab[yk/fel6#6WGk3kC.+*aEL&*QNIg%0QFXO]IQfpK1IULU)k(.I9&B:15SH/*akbAyqy61tV6Z=xc(GGU%]gV*3[>O^9R>>Tgecf",
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
    "sha256": "7758ed95f26134162fcdcd86b7550dc6b927a0b68070cf6eee21ae2035419bf0",
    "rows": 169
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
    "sha256": "d416c786cf396045892be5b1c59c954e5ed05b31df7c08c23bdb9a264c94d951",
    "rows": 293
  },
  {
    "sha256": "852437e2ea9f240f4cb7d1935d5676f9f556416e5ab7d0719e442de2dfb75521",
    "rows": 45
  },
  {
    "sha256": "10ad3ca1a29f28c4aa3c648a92e3fade1afd50386e4aa74375fcf9bdbadcfea0",
    "rows": 465
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
    "sha256": "122ccccb45f599142048514a28901a380aa4f37a2c901f1ffb5c1c4de5a7020e",
    "rows": 866
  },
  {
    "sha256": "574a5d988d85e4e49182868cbabf27674de132d28f71b163175bb40902be856b",
    "rows": 262
  },
  {
    "sha256": "aee3338d6742b8f55b604ca6e13b81e7c228daa31d353d6739e38e6d9ce7dd2c",
    "rows": 317
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
    "sha256": "1356c04c838b52f468caa9842ee745736d3584a29f27c0b63e476adced6c8fa8",
    "rows": 245
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
    "sha256": "ff34d458f6d7383f64ceee39ff7c31083098f52fa954917b24f9a3e2cef8231f",
    "rows": 457
  },
  {
    "sha256": "9512a46858b35417da712fa0d8e1722ab4f5cd16508a7c6ad1d22bf8d0c39278",
    "rows": 45
  },
  {
    "sha256": "281fa75ce74736f2c96b9194752636513b1bd89f23090386f5280678969cc5d2",
    "rows": 465
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
    "sha256": "e8097ba7f1c8ffedf37639a0b70a3d078af8331900ae39b43664e1d0bad25e04",
    "rows": 1226
  },
  {
    "sha256": "61c648b8fd5067774e1a270f1e03f4b9b0abcd3f62efae8ce9553e02acb18890",
    "rows": 262
  },
  {
    "sha256": "2af2f880443e768347b3d002d3e229421e8d0e549c04c7ed82f68dd99b28d6a0",
    "rows": 325
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
    "sha256": "05c2d51ada53197ee67d5f42ce5d7c0cbbb22fc24101bea6b1715ef4a6872866",
    "rows": 177
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
    "sha256": "6174fd0a9871e31818ddd12caffc14d9ac246dcaf96cbebc8daf49bd13a67dd9",
    "rows": 491
  },
  {
    "sha256": "e48a3fae78373df1213599d95cda44bf97838db1b057b773de11b0927ba1671b",
    "rows": 45
  },
  {
    "sha256": "076971e51d69fcd882523bf5ee0c61b357b14c45723abc81f233fd4eca18a426",
    "rows": 465
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
    "sha256": "5531664812378d386c1107c977d109aa71a7e149a12a08c7b102c450329d629b",
    "rows": 1003
  },
  {
    "sha256": "52ae788bad18e444e6d4cb5ba698cf103a01eb31ba59fb9fbe026feac197affd",
    "rows": 262
  },
  {
    "sha256": "6290598a9cd6d91fc5a9b563e225c83509518d61c382a5b95fe90e38446516a7",
    "rows": 329
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
