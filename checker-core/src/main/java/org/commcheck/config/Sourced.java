package org.commcheck.config;

/** A value and where it was written. */
public record Sourced<T>(T value, Origin origin) {}
