package org.waymark.tests;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The one half: every journey, one after the other. */
@Suite
@SelectPackages("org.waymark.tests.people")
@IncludeClassNamePatterns(".*")
class WhatPeopleDo {}
