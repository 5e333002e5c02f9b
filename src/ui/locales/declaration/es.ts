import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Servicios',
  processing: 'Tratamientos',
  stores: 'Dónde se guardan los datos',
  service: 'Servicio',
  status: 'Estado',
  location: 'Lugar',
  notes: 'Notas',
  essential: 'estrictamente necesario',
  consent: 'consentimiento',
  interest: 'interés legítimo',
  active: 'activo',
  planned: 'previsto',
  disabled: 'desactivado',
  yourChoice: 'Su decisión',
  granted: 'permitido',
  denied: 'rechazado',
  undecided: 'sin decidir',
  objected: 'oposición ejercida',
  consentTool: 'Gestión del consentimiento',
  consentData: 'Sus decisiones, su fecha y hora, la versión de la política y un identificador aleatorio',
};

export default texts;
