package main

import (
	"os"
	"strings"
)

// ciNames are the variables by which machines of continuous integration name themselves.
var ciNames = []string{
	"APPVEYOR",
	"BITBUCKET_BUILD_NUMBER",
	"BUILDKITE",
	"CI",
	"CIRCLECI",
	"CIRRUS_CI",
	"CODEBUILD_BUILD_ID",
	"CONTINUOUS_INTEGRATION",
	"DRONE",
	"GITEA_ACTIONS",
	"GITHUB_ACTIONS",
	"GITLAB_CI",
	"JENKINS_URL",
	"SEMAPHORE",
	"TEAMCITY_VERSION",
	"TF_BUILD",
	"TRAVIS",
	"WOODPECKER",
	"bamboo_buildKey",
}

// runningCI is the variable that says that this is such a machine, "" if none does.
func runningCI() string {
	for _, name := range ciNames {
		switch strings.ToLower(os.Getenv(name)) {
		case "", "0", "false", "no", "off":
		default:
			return name
		}
	}
	return ""
}
