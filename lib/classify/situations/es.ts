import type { Lexicon } from '../signals.ts';

/** Danger, feelings and references to earlier messages, as customers put them. */
export const es: Lexicon = {
  takeover:
    'entro en mi cuenta|entraron a mi cuenta|entraron en mi cuenta|entro a mi cuenta|se metio en mi cuenta|se metieron en mi|alguien..mi cuenta y puso|alguien..mi cuenta y cambio|puso su propio|correo de recuperacion..desconocido|correo..es de un desconocido|telefono..es de un desconocido|cambiaron la contrasena|cambiaron mi contrasena|me cambiaron la clave|cambiaron la clave|me hackearon|hackeada|duplicaron mi chip|duplicado de sim|!cambie mi propia|!cambie la contrasena',
  unauthorised:
    'yo no juego|nunca juego|nunca he jugado|alguien gasto|alguien compro con mi|alguien pago con mi|alguien uso mi|alguien retiro|alguien saco|usaron mi tarjeta|no hice este|no hice ese|no hice esa|no hice estas|no los hice yo|no lo hice yo|no fui yo|quien me saco|quien saco|quien tomo mi|sin mi consentimiento|sin mi autorizacion|cargos que no|cobros que no reconozco|compras que no|!no hice el pago a tiempo|!no hice el pago|!no fue autorizado por|!no hice este pago a tiempo',
  phishing:
    'es una estafa.|es estafa|sera estafa|es un fraude.|es real este|es de ustedes|es suyo este|sms con su logo|correo con su logo|mensaje con su logo|con su logo que|pagina rara|sitio raro|pagina extrana|enlace raro|enlace extrano|correo raro|mensaje raro|pagina igual a la|pagina identica|copia de su pagina|creo que era falsa|era falsa|pagina falsa|cierran mi cuenta si no|bloquean mi cuenta si no|si no hago clic|puse mi clave en|puse mis datos|!su tipo de cambio es una estafa|!enlace para subir|!comision es una estafa|!tarifas son una estafa',
  scam: 'no existe..pague|no existe le|no existe y|casero no existe|estafador|me estaf|estafando|caza bobos|me enganaron|me engano|vendedor desaparecio|me bloqueo despues|!este correo es una estafa|!este mensaje es una estafa|!esto es una estafa.|!de las estafas|!contra las estafas|!contra estafas|!cambio es una estafa|!comision es una estafa|!anos me estafaron|!hace..estaf|!equipo de fraude|!area de fraude|!departamento de fraude',
  scamNow:
    'me estan estafando|estafando ahora|me tiene al telefono|al telefono ahora|en la linea ahora|mover mis ahorros|mueva mis ahorros|cuenta segura|acabo de..estafa|acabo de..fraude|deten..estaf|estaf..deten|estaf..paren|minutos..estaf|estaf..minutos',
  justNow: 'paren la transferencia|detengan la transferencia|detenganlo',
  impersonation:
    'decia ser de|dijo ser de|diciendo que era de|diciendo ser|se hace pasar|se hacen pasar|se hizo pasar|haciendose pasar|dijo trabajar con|dice trabajar|dice que trabaja con ustedes|suplant|falso agente|falso empleado|falso soporte|acceso remoto|!su agente me llamo|!perdi la llamada',
  mule: 'reciba pagos en mi cuenta|reciba dinero en mi cuenta|reciba..y los reenvie|recibir..y mandarlos|recibir..y mandarlo|recibir..y reenviar|recibir..en bitcoin|me quedo el|me quedo con el|prestarle mi cuenta|prestar mi cuenta|preste mi cuenta|alquilar mi cuenta|alquile mi cuenta|usar mi cuenta para recibir|por internet me pide recibir|conoci por internet..recibir|!reenviar la factura|!que porcentaje cobran|!al recibir dinero|!reenviar el correo',
  threat:
    'hago dano a alguien|le hago dano|les hago dano|voy a hacerles dano|los voy a matar|te voy a matar|voy a matar|les quemo|quemo el edificio|quemar su|quemarles|voy a su oficina y|ir a su oficina y|se donde viven|se van a arrepentir|se arrepentiran|van a pagar con|con una pistola|con un cuchillo|les rompo|les parto|!es la bomba|!mataria por|!la bomba.|!voy a su oficina y firmo|!voy a su oficina y entrego',
  selfHarm:
    'no quiero vivir|no quiero seguir viviendo|quitarme la vida|me quito la vida|me mato.|me voy a matar|quiero morir|quisiera morir|si yo muriera|si me muero|si yo no estuviera|suicid|acabar con mi vida|terminar con mi vida|no vale la pena vivir|sin ganas de vivir|tirarme de|!me muero de ganas|!me mori de risa|!me muero por',
  legal:
    'abogado..demanda|mi abogado los|demandar|demandare|acciones legales|via judicial|vias legales|denunciar|denunciare|denuncia contra ustedes|condusef|profeco|consumidor|banco de espana|defensor del|los veo en el juzgado|tribunal|!abogado me mando|!abogado..factura|!pagar al abogado|!policia anulo|!policia..multa|!bufete',
  worry:
    'preocupad|preocupa|me preocupa|nervios|angusti|tengo miedo|con miedo|asustad|inquiet|ansiedad|temo que',
  anger:
    'furios|enojad|indignad|indignante|harto|harta|estoy cansado de|estafadores|ladrones|rateros|mentiros|verguenza|asco|ridicul|burla|puta|mierda|carajo|joder|cono.|pesim|inaceptable|que les pasa|se burlan|no puede ser',
  vulnerable:
    'en el hospital|hospitaliz|cirugia|operacion de mi|operar a|quimio|dialisis|insulina|medicinas|medicamento|mis pastillas|silla de ruedas|discapacidad|discapacitad|jubilad|pensionad|tercera edad|adulto mayor|mi madre de 7|mi madre de 8|mis hijos no|mis hijos sin|mi bebe|recien nacid|leche para|no tengo para comer|sin comer|sin comida|nada que comer|desalojo|desaloj|me echan|me van a echar|en la calle|sin techo|varad|atrapad|sin poder volver|no puedo volver a casa|embarazad|funeral|entierro|corte de luz|me cortan la luz|violencia',
  distress:
    'les ruego|les suplico|se lo suplico|desesper|estoy llorando|no aguanto mas|ya no se que hacer|no se que hacer|por el amor de dios',
  followUp:
    'alguna novedad|hay novedades|novedades|alguna noticia|hay noticias|que paso con|como va|como vamos|sigue sin|siguen sin|sigo sin|sigo esperando|todavia no|aun no|aun nada|todavia nada|adjunto|adjunta|les adjunto|aqui esta|aqui van|aqui le|ahi va|ya lo envie|ya los envie|ya lo hice|ya lo intente|como me pidieron|como pidieron|segun lo|como les dije|como dije|lo que hablamos|lo de ayer|si ese|si es ese|si correcto|si por favor|no es ese|exacto|ese mismo|lo mismo|sigue igual|hola alguien|estan ahi|recibieron mi|vieron mi|y ahora que|entonces que|cuanto falta|seguimiento|recordatorio',
};
