import type { Lexicon } from '../signals.ts';

export const es: Lexicon = {
  transfer:
    'transfer|transfier|transfir|envio.|envie|enviado|enviando|envios|enviar|mande|mandado|mandar|remesa|giro|gire|swift|sepa|beneficiari|destinatari|deposite|depositado|deposito|pase dinero|hice un pago a|mi proveedor|mi familia',
  payout:
    'retir|desembols|liquidacion|liquidar|cobrar mis|mis ganancias|mis ventas|ventas|pasar..a mi banco|sacar mi dinero|sacar el dinero|sacar mi plata|sueldo|nomina|salario|honorarios|cobro de mis|mi saldo a',
  payment:
    'pago|pague|pagar|pagado|pagando|paga.|pagos|transaccion|compra|domiciliacion|suscripcion|cuota|abono|matricula|proveedor',
  money:
    'dinero|plata|lana.|fondos|saldo|importe|monto|cantidad|euros|dolares|pesos|pasta.|soles|*€|*$|guita',
  card: 'tarjeta|visa.|mastercard|debito|plastico',
  cardFeature:
    'el pin|pin.|clave de la tarjeta|cajero|contactless|sin contacto|chip|tarjeta virtual|tarjeta fisica|caduca|caduco|vence la tarjeta|tarjeta..venc|vencimiento de|activar la tarjeta|activar mi tarjeta|reposicion|nueva tarjeta|tarjeta nueva|otra tarjeta|segunda tarjeta|tarjeta adicional|limite de la tarjeta|apple pay|google pay|se trago|se comio|trago mi|congelar la tarjeta|datafono|cvv|banda magnetica|bloquear la tarjeta|pedir una tarjeta|solicitar una tarjeta|tarjeta para mi|cuatro numeros|acercarla|al acercar',
  checkout:
    'comprar un vuelo|tienda|comercio|comprar|comprando|carrito|caja.|supermercado|restaurante|hotel|vuelo|reserva|pasarela|pagina de pago|al finalizar|finalizar la compra|finalizar el pedido|netflix|amazon|aerolinea|billete|boleto de avion|pagar en|pagar con|pagar el|terminal|gasolinera|farmacia|ultimo paso',
  order: 'pedido|orden.|producto|articulo|paquete|reserva|vendedor|mercancia|boleto|entradas|vuelo',
  fee: 'comision|comisiones|tarifa|cargo por|coste|costo|cuesta|cuanto cobran|cuanto me cobran|cuanto se queda|se quedan|descuent|descont|banco intermediario|intermediari|recargo|mantenimiento|mensualidad|caro|carisimo|porcentaje|por ciento|*%|gratis|me quitaron|me quitan|quitaron|gastos',
  rate: 'tipo de cambio|tasa de cambio|tasa.|cambio.|convers|convertir|convierten|divisa|moneda|cotizacion|google dice|tipo medio|fijar',
  invoice:
    'factura|facturas|facturacion|recibo|comprobante|extracto|estado de cuenta|estados de cuenta|iva.|rfc.|nif.|cif.|ruc.|cuit.|hacienda|sat.|impuesto|contable|contador|gestor|gestoria|declaracion|fiscal|justificante|asesor|certificado de|resumen anual|cfdi|razon social',
  refund:
    'reembols|devolucion|devoluciones|devolver|devuelv|devuelt|devolvieron|reintegr|recuperar mi dinero|recuperar el dinero|mi dinero de vuelta|dinero de vuelta|regres..dinero|regresen mi|rembols|retorno del',
  dispute:
    'ahora no contesta|ya no contesta|otra cosa y|contracargo|disput|reclamar un cargo|impugn|no como se describ|no es lo que|producto falso|falsific|defectuos|roto.|nunca me llego el pedido|no me enviaron|no me mando|no me llego el producto|no llego el producto|no llego el pedido|vendedor no|el vendedor|tienda no|caja vacia|talla|comprador|desconocer un cargo|lo devolvi|devolvi el|ladrillo|otra cosa|cancelo el concierto|se cancelo',
  login:
    'iniciar sesion|inicio de sesion|entrar|ingresar|acceder|acceso|contrasena|password|clave.|loguear|login|logear|usuario|bloqueada la sesion|restablecer|recuperar mi cuenta|recuperar la cuenta|me bota|me expulsa|huella|face id|enlace caducado|sesion|intentos',
  code: 'codigo|otp|sms.|dos pasos|doble factor|doble autent|2fa|autenticador|authenticator|verificacion en dos|clave dinamica|token.|seis digitos|6 digitos|mensaje de texto',
  contactChange:
    'otro correo|otro email|poner otro|cambiar..correo|cambiar..telefono|actualizar..correo|actualizar..telefono|cambie de numero|cambie mi numero|cambiar mi numero|cambiar el numero|cambio de numero|nuevo numero|numero nuevo|cambiar de numero|numero antiguo|numero viejo|numero anterior|ya no tengo ese numero|ya no tengo el numero|ya no uso|cambie de telefono|cambie de celular|cambie de movil|nuevo telefono|telefono nuevo|nuevo celular|celular nuevo|movil nuevo|nuevo movil|cambiar el correo|cambiar mi correo|cambiar mi email|correo anterior|correo antiguo|correo viejo|otro correo|cambiar de correo|perdi mi celular|perdi el celular|perdi el movil|perdi mi telefono|perdi el telefono|me robaron el celular|se me rompio el movil|actualizar mi telefono|actualizar mi numero|sim.|chip nuevo|cambiar mis datos|mi ex',
  closeAccount:
    'cerrar mi cuenta|cerrar la cuenta|cierre de cuenta|cierre de la cuenta|eliminar mi cuenta|borrar mi cuenta|eliminar la cuenta|borren mi|borrar mis datos|eliminar mis datos|dar de baja|darme de baja|darse de baja|baja de mi|baja de la cuenta|cancelar mi cuenta|cancelar la cuenta|cierren mi|ya no quiero la cuenta',
  account: 'cuenta|perfil',
  kyc: 'selfie|kyc|verific|identidad|documento|documentacion|dni.|pasaporte|ine.|cedula|licencia de conducir|permiso de conducir|nie.|selfie|comprobante de domicilio|domicilio|recibo de luz|factura de luz|origen de los fondos|origen de mi|origen del dinero|procedencia|de donde viene|de donde sale|cumplimiento|lavado|blanqueo|sancion|acta constitutiva|escritura|beneficiario final|socios|accionistas|registro mercantil|papeles|papeleo|foto de mi|foto del|subi mis|subir mis|prueba de vida|formulario|cuestionario|ingresos',
  frozen:
    'congelad|congelaron|congelar mi cuenta|bloqueada|bloquearon|bloqueado|bloquear mi cuenta|restring|restriccion|suspend|en revision|revision|retenid|retienen|retuvieron|retencion|limitada|limitaron|inhabilit|deshabilit|desbloqu|cuenta bajo|investigacion',
  limit:
    'limite|limites|maximo|tope|cupo|cuanto puedo enviar|ampliar|aumentar mi|superado|excedi|monto mayor',
  api: 'api|webhook|endpoint|sandbox|sdk|plugin|integra|json|firma|http|500|401|403|404|422|429|502|503|504|desarroll|programador|entorno de prueba|produccion|token de acceso|clave de api|llave api|documentacion de la api|callback|timeout|shopify|woocommerce|prestashop|magento|servidor|peticion|request|libreria|csv|modulo',
  app: 'app.|aplicacion|pagina web|pagina.|web.|sitio|pantalla|boton|navegador|chrome|android|iphone|ios|actualizacion|actualice|version|notificaciones|codigo qr|plataforma|sistema|panel',
  broken:
    'se cierra|se cuelga|se congela la|se traba|se queda en blanco|en blanco|pantalla negra|no carga|no abre|no se abre|cargando|no responde|error.|errores|fallo tecnico|falla tecnica|bug.|no funciona|dejo de funcionar|no me funciona|caida.|caido|mantenimiento|lenta|lento|no aparece el boton|no hace nada|no me deja subir|se reinicia|vacio|algo salio mal|no sirve',
  declined:
    'rechaz|declin|deneg|fallid|fallo.|falla.|fallan|fallando|fallado|no pasa.|no paso|no se pudo|no pudo|no se pudieron|no acept|no fue aceptad|no autoriz|no procesa|no se proceso|no se realizo|no se completo|no me acepta|no la acepta|no me la acepta|no me la acept|rebota|reboto|error al pagar|fondos insuficientes|no me deja pagar|no me dejo|no me lo permite|salio mal|da error|me da error|sale error',
  notArrived:
    'no llega|no ha llegado|no llego|no me llega|no me ha llegado|no me llego|no han llegado|no llegan|no les llega|no le llega|no le ha llegado|no le llego|nunca llego|nunca me llego|no recib|no he recibido|no ha recibido|no reciben|no se refleja|no aparece|no aparecen|no ha aparecido|no se ve|no veo|sin llegar|sin recibir|no se acredit|no acredit|no esta.|no han abonado|no me han pagado|no me han depositado|no me depositan|sigue sin|siguen sin|sigo sin|aun no|aun nada|todavia no|todavia nada|y nada|nada todavia|no hay rastro|desaparec|perdido en|no entra|no ha entrado|no entro|no cae|no ha caido|no dice nada|no ven nada|no ve nada|cero.|esperando el dinero|no tiene el dinero',
  pending:
    'pendiente|en proceso|procesando|procesandose|demora|demorad|retras|tarda|tardando|tardan|tardo|lleva dias|llevo dias|llevo esperando|llevo una semana|lleva una semana|esperando|dias habiles|desde el lunes|desde el martes|desde el miercoles|desde el jueves|desde el viernes|desde hace|hace dias|hace una semana|hace tres|hace cuatro|hace cinco|hace 3|hace 4|hace 5|dias y|semanas|ya pasaron|estancad|atascad|deberia haber|tenia que llegar|supuestamente|en transito|en camino|atrasad|llevamos',
  where:
    'donde esta|donde quedo|donde estan|que paso con|que pasa con|cuando llega|cuando me llega|cuando va a llegar|cuando llegara|cuando recib|cuando se|cuando me|cuando cae|cuanto tarda|cuanto demora|cuanto tiempo|estado de mi|estado de la transf|estado del|rastrear|rastreo|seguimiento|localizar|alguna novedad|novedades|ubicar|por donde va',
  twice:
    'dos veces|2 veces|doble|duplicad|por duplicado|dos cargos|dos cobros|otra vez el mismo|tres veces el|repetid|doblemente|de nuevo el mismo|cobro doble|dos pagos|el mismo cargo',
  wrong:
    'equivoc|incorrect|errone|mal escrito|error en|por error|no coincide|no cuadra|no corresponde|equivocad|mal el nombre|esta mal|estan mal|un digito|numero mal',
  less: 'quien se quedo con|el resto|menos de|menos dinero|solo llegaron|solo llego|solo recib|solo recibio|solo me lleg|llegaron solo|falta dinero|faltan|diferencia|me descontaron|descontaron|de menos|mas de lo|mas caro|mucho mas|peor que|perdi en|incomplet|subio|la mitad|quedo en',
  cannot:
    'no puedo|no puede|no podemos|no me deja|no deja|imposible|no logro|no consigo|no me permite|no permite|no hay forma|no hay manera|no se puede|no funciona|no sirve|no me sale|no me reconoce',
  delivery:
    'tarjeta no ha llegado|tarjeta no llega|tarjeta no me|tarjeta..llegad|tarjeta..llega.|llega mi tarjeta|llegar mi tarjeta|esperando mi tarjeta|esperando la tarjeta|recibido mi tarjeta|recibido la tarjeta|recibi la tarjeta|recibi mi tarjeta|envio de la tarjeta|envio de mi tarjeta|envian la tarjeta|donde esta mi tarjeta|enviaron la tarjeta|buzon|correo postal|mensajeria',
  cancelled:
    'cancel|anul|arrepent|ya no quiero|ya no lo quiero|no fui|no se realizo el|di de baja|suspendio el',
  debited:
    'me cobraron|me cobro|me han cobrado|cobrado|cobraron|cobrando|cobran|me descontaron|cargo a mi|cargo en|cargaron|debit|se desconto|salio de mi cuenta|salio el dinero|me quitaron el dinero|ya pague|ya esta pagado|aparece pagado|el banco dice|mi banco dice|pero pague|se fue de mi|me lo descontaron|se llevaron|dinero salio',
  unconfirmed:
    'no confirm|sin confirm|no se confirm|pedido no|no aparece el pedido|no aparece mi pedido|figura impag|como no pagado|como pendiente de pago|no registra|no consta|la tienda dice|el comercio dice|no genero|no se genero|sin pedido|no me dieron|nunca me confirm|no hay pedido|no hay reserva|dice que no pague|dice que no he pagado',
  lost: 'perdi|perdido|extravi|se me perdio|no encuentro mi|no encuentro la|deje olvidada|olvide mi tarjeta en|se me cayo',
  stolen: 'rob|hurto|hurtaron|ladron|atraco|asalt|carterista|sustraj',
  unauthorised:
    'no reconozco|no reconoc|desconocid|desconozco|no autorice|no autorizad|sin mi autoriz|sin mi permiso|sin mi consentimiento|no hice|yo no hice|no realice|no fui yo|no he sido yo|no he hecho|no compre|yo no compre|cargo extrano|cargos extranos|compra extrana|compras que no|cargos que no|pagos que no|sospechos|fraudulent|clonaron|clonada|clonar|alguien uso|alguien esta usando|usaron mi|usando mi tarjeta|nunca he estado|nunca compr|que es este cargo|nunca en mi vida|gastando mi|movimientos que no|ajenas',
  takeover:
    'hacke|jacke|pirate|entraron a mi cuenta|entro a mi cuenta|entraron en mi cuenta|alguien entro|alguien accedio|acceso desde|inicio de sesion desde|inicio de sesion en|dispositivo desconocido|dispositivo que no|cambiaron mi contrasena|cambiaron la contrasena|cambiaron mi correo|cambiaron el correo|cambio mi correo|cambiaron mis datos|vaciaron|vaciado|codigos que no|codigo que no ped|no solicite|yo no pedi|tomaron mi cuenta|sim swap|avisos de acceso',
  phishing:
    'pagina falsa|mis datos de la tarjeta|datos de mi tarjeta en|phishing|correo sospechoso|mensaje sospechoso|correo raro|mensaje raro|correo extrano|enlace sospechoso|enlace raro|link raro|link sospechoso|es de ustedes|es suyo|son ustedes|fueron ustedes|sois vosotros|es vuestro|es real.|es verdad|es oficial|es legitimo|pagina falsa|web falsa|sitio falso|correo falso|pinche en|hice clic|di clic|abri el enlace|abri el link|me piden mi clave|me pide la clave|me piden la contrasena|me pidieron el codigo|me pidio el codigo|pidieron mi|pidiendo mis datos|di el codigo|le di el codigo|di mis datos|puse mis datos|meti mis datos|suplant|smishing|pagina rara',
  scam: 'estaf|timo.|timaron|enganad|enganaron|engano|fraude|me tomaron el pelo|inversion falsa|criptomonedas|falso vendedor|tienda falsa|piso falso|alquiler falso|resulto ser fals|era falso|era falsa|extorsi|chantaj|sextorsion|trampa|esquema|cayeron|caer en',
  impersonation:
    'se hace pasar|se hacen pasar|se hizo pasar|haciendose pasar|hizo pasar por|decia ser|dice ser|dicen ser|dijo ser|dijo que era de|diciendo que era|dice que es de|dicen que son|me llamo alguien|me llamaron de|me llamaron diciendo|llamada de alguien|supuesto agente|supuesto empleado|en su nombre|en nombre de ustedes|anydesk|acceso remoto|cuenta segura|su logo|de su departamento',
  mule: 'prestar mi cuenta|prestar la cuenta|presto mi cuenta|usar mi cuenta para|recibir dinero de|recibir dinero por|recibir..y enviarlo|recibir..y reenviar|reenviar|quedarme con un|quedarme un|a cambio de una comision|por una comision|un desconocido me envio|un desconocido me mando|alguien que conoci|alquilar mi cuenta|recibi dinero de alguien que no|no se quien me envio|trabajo..recibir',
  rude: 'grosero|groseros|grosera|maleducad|mal educad|falta de respeto|irrespet|me colgo|me colgaron|colgo el telefono|prepotente|arrogan|mal trato|maltrat|me trato|me trataron|trato recibido|se burlo|se rio|incompetent|inutil|su agente|su asesor|la persona que me atendio|el que me atendio|atencion pesima|pesima atencion|mala atencion|mal atend|actitud',
  ignored:
    'semana para que|semana en responder|semana para responder|dias para responder|una persona real|hablar con una persona|nadie lee|nadie leyo|nadie responde|nadie contesta|nadie me responde|nadie me contesta|nadie me ayuda|nadie resuelve|nadie me da|nadie sabe|no responden|no contestan|no me responden|no me contestan|sin respuesta|no hay respuesta|me ignoran|ignoran|ignorad|tercera vez|cuarta vez|tercer correo|quinta vez|varias veces|muchas veces|mil veces|cuantas veces|misma respuesta|respuesta automatica|respuestas automaticas|copiar y pegar|copia y pega|robot|bot.|me pasan de|de un lado a otro|en espera|dejan en visto|llevo..esperando respuesta|he escrito|he llamado|sigo esperando respuesta|minutos esperando|no dan solucion|sin solucion',
  complain:
    'queja|quejar|reclamo|reclamacion|inacept|decepcion|pesim|horrible|terrible|fatal|verguenza|vergonz|asco|indign|ridicul|burla|tomadura|mal servicio|servicio al cliente|atencion al cliente|hart|cansad de|furios|molest|enojad|nunca mas|jamas volver|perder el tiempo|perdida de tiempo|lamentable|un desastre|deplorable|supervisor|encargado|gerente|superior|una estrella|mala resena|hoja de reclam|desfachatez|falta de seriedad|poca seriedad|el peor|la peor|peor servicio|confianza',
  promise:
    'prometi|promet|me dijeron|me dijo|dijeron que|quedaron en|me aseguraron|aseguraron|garantiz|me iban a llamar|me llamarian|en 24 horas|incumpl|mintieron|mentir|me mintio',
  howto:
    'como puedo|como hago|como se|como funciona|como.|se puede|es posible|puedo.|podria|quisiera saber|quiero saber|me gustaria saber|una pregunta|tengo una duda|duda.|consulta|que necesito|que documentos|donde puedo|me pueden explicar|cual es|informacion sobre|pienso|estoy pensando|antes de|queria preguntar|hay alguna forma',
  product:
    'funciona en|operan en|disponible|disponibles|en que paises|que paises|trabajan en|trabajan con|ofrecen|aceptan|tienen oficina|oficina.|horario|a que hora|abren|abiertos|telefono de atencion|telefono de contacto|direccion de|convenio|alianza|colabor|invitar|referid|codigo promocional|promocion|cupon|abrir una cuenta|abrir cuenta|registrarme|crear una cuenta|multidivisa|cuenta empresa|cuenta de empresa|diferencia entre|regulad|es seguro|edad minima|festivo|fin de semana|empleo|vacante|boletin|tener dolares|tener saldo en',
  thanks:
    'gracias|agradec|excelente|buen servicio|buen trabajo|encanta|felicit|genial|muy amable|contento|contenta|satisfech|estupend|maravill|perfecto|felicidades|de diez',
  suggestion:
    'suger|estaria bien|estaria bueno|seria bueno|seria genial|molaria|propuesta|propon|mejora|ojala|podrian agregar|podrian anadir|agreguen|anadan|idea.|opinion|feedback|modo oscuro|recomiendo',
  urgent:
    'urgen|inmediat|cuanto antes|lo antes posible|ya mismo|ahora mismo|emergencia|rapido|de inmediato|hoy mismo|apur|corre prisa|ya por favor',
  deadline:
    'manana.|hoy vence|vence|plazo|fecha limite|esta noche|fin de mes|alquiler|renta|arriendo|nomina|sueldos|pagar a mis|hipoteca|matricula|multa|cirugia|operacion|hospital|vuelo sale|viajo|perder el|perdere|me desalojan|desahucio|visado|antes del viernes|antes del lunes|aduana|examen|notario',
  distress:
    'desesper|por favor ayud|auxilio|llorando|angustia|angusti|panico|miedo|asustad|sin comer|para comer|comida|medicin|medicament|hospital|mis hijos|mi hijo|mi hija|bebe|ahorros de toda|todos mis ahorros|ahorros de mi vida|todo lo que tengo|todo mi dinero|sin dinero|sin un peso|sin un euro|varad|tirad|no puedo dormir|embaraz|discapacit|anciano|anciana|mayor de edad avanzada|jubilad|pensionista|cancer|quimio|se lo ruego|les ruego|suplico|no se que hacer',
  legal:
    'abogad|demand|denunci|juicio|juzgado|tribunal|acciones legales|via legal|legal.|profeco|condusef|ocu.|consumo.|banco de espana|banco central|cnmv|defensor del|policia|fiscalia|superintendencia|sernac|indecopi|defensa del consumidor|burofax|procuraduria',
  threat:
    'los voy a matar|te voy a matar|voy a matar|los mato|voy a quemar|bomba|se donde viven|se donde trabaj|voy a ir a sus oficinas|se van a arrepentir|te vas a arrepentir|lo van a pagar caro|romperles|pegar un tiro|disparar|se arrepentiran|prender fuego',
  selfHarm:
    'suicid|matarme|quitarme la vida|acabar con mi vida|no quiero vivir|no quiero seguir viviendo|ganas de vivir|morirme|quiero morir|terminar con todo|hacerme dano|no vale la pena vivir|mejor muert',
  justNow:
    'ahora mismo|hace un momento|hace minutos|hace unos minutos|hace media hora|hace una hora|hace 10|hace 5 min|hace 20|acabo de|recien|paren|detener|detengan|parar la|bloqueen|bloquear ya|anular la transf|frenar|frenen|retener la|esta manana',
  sayFailed:
    'pago rechazado|pago fallido|fallo el pago|me rechazan|me rechazo|rechaza el pago|rechazan el pago|tarjeta rechazada|tarjeta..rechaz|rechaz..tarjeta|transferencia rechazada|transferencia fallida|error al pagar|no puedo pagar|no me deja pagar|no pasa la tarjeta|no pasa el pago|me cobraron pero|se cobro pero|me descontaron pero|cobro y no|transaccion rechazada|pago denegado|pago no se',
  sayDelayed:
    'donde esta mi dinero|donde esta mi plata|mi dinero no llega|dinero no ha llegado|no ha llegado el dinero|transferencia no ha llegado|transferencia no llega|transferencia no aparece|transferencia pendiente|retiro pendiente|cuando llega mi|cuanto tarda una transf|cuanto tarda en llegar|rastrear mi|retiro no|pago no ha llegado|no me han pagado|no me pagan|no me han depositado|sigue en proceso|sigue pendiente|no le ha llegado',
  sayFees:
    'comision alta|comisiones altas|comisiones ocultas|cuanto cobran|que comision|cual es la comision|por que me cobran|por que me cobraron comision|cuanto cuesta|tipo de cambio|tasa de cambio|mal cambio|llego menos|llegaron menos|recibio menos|cobran por enviar|cargos ocultos|banco intermediario',
  sayBilling:
    'cobraron dos veces|cobraron doble|cobro doble|cobro duplicado|cargo duplicado|doble cobro|doble cargo|cobrado dos veces|necesito factura|necesito la factura|necesito una factura|factura mal|factura incorrecta|factura a nombre|estado de cuenta|extracto de|comprobante de pago|me siguen cobrando|siguen cobrando|cobraron de mas|cobro de mas|cobro incorrecto|datos fiscales|razon social|pagado dos veces',
  sayRefund:
    'quiero mi dinero|quiero un reembolso|quiero el reembolso|quiero la devolucion|mi reembolso|el reembolso|la devolucion|solicitar reembolso|devuelvanme|devuelvan mi|que me devuelvan|me devuelven|cancele mi pedido|cancele el pedido|cancele la reserva|contracargo|abrir una disputa|cuenta equivocada|persona equivocada|me equivoque de|anular la transferencia|cancelar la transferencia|vendedor no',
  sayCard:
    'activar mi tarjeta|activar la tarjeta|olvide mi pin|olvide el pin|cambiar el pin|tarjeta no ha llegado|tarjeta no llega|mi tarjeta vence|tarjeta vencida|tarjeta caducada|tarjeta virtual|tarjeta danada|tarjeta rota|limite de mi tarjeta|limite de la tarjeta|cajero|reponer la tarjeta|renovar la tarjeta|duplicado de la tarjeta|pedir tarjeta',
  sayAccess:
    'no puedo entrar|no puedo ingresar|no puedo acceder|no puedo iniciar|no me deja entrar|no me deja ingresar|olvide mi contrasena|olvide la contrasena|olvide mi clave|restablecer mi contrasena|recuperar mi contrasena|no me llega el codigo|no llega el codigo|no recibo el codigo|no me llega el sms|cuenta bloqueada por intentos|cambiar mi numero|cambiar mi correo|cerrar mi cuenta|perdi el acceso|bloqueado por intentos',
  sayVerification:
    'cuenta congelada|cuenta suspendida|cuenta restringida|cuenta en revision|cuenta bloqueada|bloquearon mi cuenta|congelaron mi cuenta|verificar mi identidad|verificacion de identidad|verificacion rechazada|documentos rechazados|rechazan mi dni|rechazan mi pasaporte|rechazaron mis documentos|comprobante de domicilio|origen de fondos|origen de los fondos|aumentar mi limite|limite de envio|limite de transferencia|me piden documentos|piden documentos|fondos retenidos|dinero retenido|en verificacion',
  sayFraud:
    'me estafaron|fui estafad|me han estafado|me hackearon|cuenta hackeada|tarjeta robada|me robaron|robo de|perdi mi tarjeta|perdi la tarjeta|perdi mi cartera|perdi mi billetera|no reconozco|cargo no autorizado|cargos no reconocidos|compra no reconocida|phishing|fraude|victima de|clonaron mi',
  sayTechnical:
    'la app se cierra|la app no|app no abre|app no funciona|la aplicacion no|la aplicacion se|la pagina no carga|la web no|pagina caida|pantalla en blanco|error de la api|webhook|la api|sandbox|firma invalida|no puedo subir el archivo|boton no|error del sistema|falla la app|plugin',
  sayComplaint:
    'poner una queja|presentar una queja|quiero quejarme|poner una reclamacion|pesimo servicio|pesima atencion|mal servicio|mala atencion|el peor servicio|la peor atencion|nadie me responde|nadie responde|muy decepcionad|estoy harto|estoy harta|falta de respeto|me tratan|se rien de|toman el pelo|verguenza de|no les importa|exijo hablar',
  sayGeneral:
    'en que paises|que horario|horario de atencion|como abro una cuenta|como abrir una cuenta|abrir una cuenta|muchas gracias por|queria agradecer|quiero agradecer|quiero felicitar|gracias por su|gracias por la|tienen oficinas|trabajan en|esta disponible|se puede usar en|funcionan en|programa de referidos|una sugerencia',
};
