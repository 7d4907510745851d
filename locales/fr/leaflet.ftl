# The leaflet and the poster of a programme: what anybody may know of it.

leaflet-can-do = Ce que vous pourrez faire
leaflet-sessions = Les séances
leaflet-where = Où
leaflet-languages = En quelles langues
leaflet-team = Qui vous accueille
leaflet-free = Vous êtes libre de participer, de faire une pause ou d’arrêter. Vos soins continuent de toute façon.
leaflet-join = Pour poser une question ou vous inscrire : **{ $centre }**, { $phone }.
leaflet-join-silent = Pour poser une question ou vous inscrire : **{ $centre }**.
leaflet-audience = Toute personne que le programme peut intéresser
