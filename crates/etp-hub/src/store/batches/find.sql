SELECT digest, receipt FROM batch WHERE device = :device AND sequence = :sequence;
