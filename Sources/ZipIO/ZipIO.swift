// ZipIO
