print("caicach")
