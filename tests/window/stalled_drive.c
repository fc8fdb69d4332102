/* Loaded into the program before the C library: while the file $STALLED_BY exists, whoever reads
   the file whose name ends with $STALLED_FILE waits, as for a network drive that does not answer. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_of_drive(int file) {
  const char *wanted = getenv("STALLED_FILE");
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (wanted == NULL || length < (ssize_t)strlen(wanted)) return 0;
  path[length] = 0;
  return strcmp(path + length - strlen(wanted), wanted) == 0;
}

static void wait_for_drive(int file) {
  const char *stalled = getenv("STALLED_BY");
  while (stalled != NULL && access(stalled, F_OK) == 0 && is_of_drive(file)) usleep(10000);
}

ssize_t read(int file, void *bytes, size_t count) {
  static ssize_t (*real)(int, void *, size_t);
  if (real == NULL) real = dlsym(RTLD_NEXT, "read");
  wait_for_drive(file);
  return real(file, bytes, count);
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t at) {
  static ssize_t (*real)(int, void *, size_t, off64_t);
  if (real == NULL) real = dlsym(RTLD_NEXT, "pread64");
  wait_for_drive(file);
  return real(file, bytes, count, at);
}
